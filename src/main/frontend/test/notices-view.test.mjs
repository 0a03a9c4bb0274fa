import assert from 'node:assert/strict';
import test from 'node:test';
import { byMember, summary } from '../notices/notices-view.js';

test('sums up the ledger in words', () => {
  const notices = ['SENT', 'SENT', 'PHONED', 'PLANNED', 'SENDING', 'FAILED'].map(status => ({ status }));
  assert.equal(summary(notices), '2 enviados, 1 avisado por teléfono, 2 pendientes, 1 con problema');
  assert.equal(summary([]), 'Todavía no se ha planificado ningún aviso.');
});

test('puts those to be called first, then orders by name', () => {
  const notices = [{ name: 'Zoila' }, { name: 'Ángel' }, { name: 'Beto', canTick: true }, { name: 'Zoila', canTick: false }];
  assert.deepEqual(byMember(notices).map(([name, rows]) => [name, rows.length]), [['Beto', 1], ['Ángel', 1], ['Zoila', 2]]);
});
