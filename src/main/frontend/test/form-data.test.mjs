import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { draftOf, mergeDraft, prepareSchema, toSubmission } from '../forms/form-data.js';

const schema = {
  type: 'default',
  components: [
    { type: 'text', text: 'Reunión {{meetingNumber}}' },
    { type: 'textarea', key: 'note' },
    { type: 'textfield', key: 'quorumText', readonly: true },
    { type: 'expression', key: 'totalMinutes' },
    { type: 'datetime', key: 'sendOn', subtype: 'date' },
    { type: 'filepicker', key: 'documents' },
    { type: 'group', path: 'place', components: [{ type: 'textfield', key: 'street' }] },
    {
      type: 'dynamiclist',
      path: 'items',
      allowAddRemove: true,
      components: [
        { type: 'textfield', key: 'title' },
        { type: 'select', key: 'ownerId' },
        { type: 'textfield', key: 'owed', readonly: true }
      ]
    },
    {
      type: 'dynamiclist',
      path: 'attendance',
      allowAddRemove: false,
      components: [
        { type: 'textfield', key: 'name', readonly: true },
        { type: 'expression', key: 'memberId', expression: '=this.memberId', computeOn: 'presubmit' },
        { type: 'select', key: 'status' }
      ]
    }
  ]
};

test('a draft wins in the fields a person types in, and only there', () => {
  const fresh = { note: '', quorumText: '6 de 11', totalMinutes: 10, openAgreements: [1, 2], place: { street: 'Sucre' } };
  const draft = { note: 'Traer muestras', quorumText: '5 de 9', totalMinutes: 99, openAgreements: [], place: { street: 'Bolívar' } };
  assert.deepEqual(mergeDraft(schema, fresh, draft), {
    note: 'Traer muestras',
    quorumText: '6 de 11',
    totalMinutes: 10,
    openAgreements: [1, 2],
    place: { street: 'Bolívar' }
  });
});

test('what was emptied in the draft stays empty', () => {
  assert.equal(mergeDraft(schema, { note: 'texto del servidor' }, { note: '' }).note, '');
});

test('a list of people keeps the people of today, with what was typed about each', () => {
  const fresh = { attendance: [{ memberId: 'a', name: 'Ana' }, { memberId: 'b', name: 'Beto' }, { memberId: 'c', name: 'Carla' }] };
  const draft = { attendance: [{ memberId: 'c', status: 'LATE' }, { memberId: 'a', name: 'Anita', status: 'PRESENT' }, { memberId: 'x', status: 'LATE' }] };
  assert.deepEqual(mergeDraft(schema, fresh, draft).attendance, [
    { memberId: 'a', name: 'Ana', status: 'PRESENT' },
    { memberId: 'b', name: 'Beto' },
    { memberId: 'c', name: 'Carla', status: 'LATE' }
  ]);
});

test('a list one can add to keeps the rows of the draft, with read-only values of today', () => {
  const fresh = { items: [{ itemId: '1', title: 'Uno', owed: '$ 4' }, { itemId: '2', title: 'Dos', owed: '$ 5' }] };
  const draft = { items: [{ itemId: '2', title: 'Dos bis', owed: '$ 1', ownerId: 'm' }, { title: 'Tres' }] };
  assert.deepEqual(mergeDraft(schema, fresh, draft).items, [
    { itemId: '2', title: 'Dos bis', owed: '$ 5', ownerId: 'm' },
    { title: 'Tres' }
  ]);
});

test('a list whose every row was removed stays empty', () => {
  assert.deepEqual(mergeDraft(schema, { items: [{ title: 'Uno' }] }, { items: [] }).items, []);
});

test('a draft keeps typed values and row ids, nothing else', () => {
  const data = {
    note: 'x',
    quorumText: '6 de 11',
    totalMinutes: 3,
    memberOptions: [{ value: 'a' }],
    items: [{ itemId: '1', title: 'Uno', owed: '$ 4', ownerId: 'm' }],
    attendance: [{ memberId: 'a', name: 'Ana', status: 'LATE' }],
    documents: [{ id: 'f1', name: 'acta.pdf', size: 3 }]
  };
  assert.deepEqual(draftOf(schema, data), {
    note: 'x',
    documents: [{ id: 'f1', name: 'acta.pdf', size: 3 }],
    items: [{ itemId: '1', title: 'Uno', ownerId: 'm' }],
    attendance: [{ memberId: 'a', status: 'LATE' }]
  });
});

test('files go as their ids and rows keep the id they came with, under the fields of the form only', () => {
  const data = { items: [{ itemId: '1', title: 'Uno', secret: 1 }], attendance: [{ memberId: 'a', name: 'Ana', status: 'LATE' }] };
  const submitted = {
    note: 'x',
    documents: [{ id: 'f1', name: 'acta.pdf', size: 3 }],
    items: [{ title: 'Uno', ownerId: null, owed: '$ 4' }],
    attendance: [{ memberId: null, name: 'Ana', status: 'LATE' }]
  };
  assert.deepEqual(toSubmission(schema, submitted, data), {
    note: 'x',
    documents: ['f1'],
    items: [{ title: 'Uno', ownerId: null, owed: '$ 4' }],
    attendance: [{ memberId: 'a', name: 'Ana', status: 'LATE' }]
  });
});

test('lists never fold', () => {
  const { components } = prepareSchema(schema);
  assert.equal(components.find(component => component.path === 'items').disableCollapse, true);
});

const nested = JSON.parse(readFileSync(new URL('../../../../forms/score-chains.form', import.meta.url)));

test('rows within rows keep what was typed, and what they are about', () => {
  const fresh = {
    chains: ['lana', 'cuero'].map(chainId => ({
      chainId,
      chainName: chainId,
      criteria: ['EMPLOYMENT', 'IMPACT'].map(criterion => ({ criterion, criterionName: criterion }))
    }))
  };
  const typed = structuredClone(fresh);
  typed.chains[1].criteria[0].score = 4;
  typed.chains[1].criteria[0].reason = 'Lo dijo el taller.';
  const draft = draftOf(nested, typed);

  const merged = mergeDraft(nested, { chains: [...fresh.chains].reverse() }, draft);
  assert.equal(merged.chains[0].chainId, 'cuero');
  assert.deepEqual(merged.chains[0].criteria[0], { criterion: 'EMPLOYMENT', criterionName: 'EMPLOYMENT', score: 4, reason: 'Lo dijo el taller.' });
  assert.deepEqual(merged.chains[1], fresh.chains[0]);

  const sent = { chains: typed.chains.map(({ criteria }) => ({ criteria })) };
  assert.deepEqual(
    toSubmission(nested, sent, fresh).chains.map(({ chainId }) => chainId),
    ['lana', 'cuero']
  );
});
