import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHTML } from 'linkedom';
import { networkOf } from '../cockpit/network.js';
import { chosenIn } from '../tasklist/chosen.js';
import { showNetworkLink } from '../tasklist/network-link.js';

test('the header of a task leads to the page of its network, and of no other', () => {
  globalThis.document = parseHTML('<html><body><div cam-tasklist-task><h2 class="task">Cerrar el acta</h2></div></body></html>').document;
  const links = () => [...document.querySelectorAll('h2 + a')].map(link => link.getAttribute('href'));
  showNetworkLink('id-1');
  showNetworkLink('id-2');
  assert.deepEqual(links(), ['/red.html?red=id-2']);
  showNetworkLink(null);
  assert.deepEqual(links(), []);
});

test('the address says what a start form shall have chosen', () => {
  assert.deepEqual(chosenIn('#/?processStart=suspendNetwork&elige=networkId.0190-ab'), { networkId: '0190-ab' });
  assert.deepEqual(chosenIn('#/?processStart=suspendNetwork'), {});
  assert.deepEqual(chosenIn('#/?elige=nothing'), {});
  assert.deepEqual(chosenIn('#/'), {});
});

test('an instance knows its network by a variable', async () => {
  const asked = [];
  const api = found => ({ post: async (path, body) => (asked.push(path, body), found) });
  assert.equal(await networkOf(api([{ value: 'id-1' }]), 'instance'), 'id-1');
  assert.equal(await networkOf(api([]), 'instance'), undefined);
  assert.deepEqual(asked.slice(0, 2), ['variable-instance', { processInstanceIdIn: ['instance'], variableName: 'networkId' }]);
});
