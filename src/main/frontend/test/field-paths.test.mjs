import assert from 'node:assert/strict';
import test from 'node:test';
import { findInstance, flattenErrors, nestErrors, parsePath } from '../forms/field-paths.js';

const instances = [
  { id: 'Field_note', valuePath: ['note'] },
  { id: 'Field_kind', indexes: { items: 2 }, valuePath: ['items', 2, 'kind'] },
  { id: 'Field_title', indexes: { items: 1 }, valuePath: ['items', 1, 'title'] },
  { id: 'Field_title', indexes: { items: 2 }, valuePath: ['items', 2, 'title'] }
];

test('a path is split into names and row numbers', () => {
  assert.deepEqual(parsePath('items[2].votes.for'), ['items', 2, 'votes', 'for']);
  assert.deepEqual(parsePath(undefined), []);
});

test('a path finds the field of its row', () => {
  assert.equal(findInstance(instances, 'items[2].title'), instances[3]);
  assert.equal(findInstance(instances, 'note'), instances[0]);
});

test('a path to a row finds the first field of the row', () => {
  assert.equal(findInstance(instances, 'items[2]'), instances[1]);
});

test('a path to a whole list, to nothing or to an unknown field finds none', () => {
  assert.equal(findInstance(instances, 'items'), null);
  assert.equal(findInstance(instances, ''), null);
  assert.equal(findInstance(instances, 'items[9].title'), null);
});

test('errors go into the shape form-js keeps and come back', () => {
  const flat = [{ path: ['Field_note'], message: 'a' }, { path: ['Field_title', 2], message: 'b' }, { path: ['Field_title', 2], message: 'c' }];
  const nested = nestErrors(flat);
  assert.deepEqual(nested.Field_note, ['a']);
  assert.deepEqual(nested.Field_title[2], ['b', 'c']);
  assert.deepEqual(flattenErrors(nested), [
    { path: ['Field_note'], messages: ['a'] },
    { path: ['Field_title', 2], messages: ['b', 'c'] }
  ]);
});
