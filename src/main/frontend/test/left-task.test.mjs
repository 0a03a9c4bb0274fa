import assert from 'node:assert/strict';
import test from 'node:test';
import { leftTask } from '../tasklist/left-task.js';

function answered(open, id, error) {
  const heard = [];
  const tasks = { get: (asked, done) => done(error, error ? undefined : { id: asked }) };
  leftTask({ resource: () => tasks }, () => ({ task: open }));
  tasks.get(id, (...answer) => heard.push(answer));
  return heard;
}

test('that a task one has left is gone says nothing about the one that is open', () => {
  assert.deepEqual(answered('next', 'left', { status: 404 }), []);
});

test('that the open task is gone is told, and every other answer', () => {
  const gone = { status: 404 };
  assert.deepEqual(answered('open', 'open', gone), [[gone, undefined]]);
  assert.deepEqual(answered(undefined, 'open', gone), [[gone, undefined]]);
  assert.deepEqual(answered('next', 'left', { status: 500 }), [[{ status: 500 }, undefined]]);
  assert.deepEqual(answered('next', 'other', null), [[null, { id: 'other' }]]);
});
