import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { autosave } from '../forms/autosave.js';

function setUp({ save = async () => {} } = {}) {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  const form = { value: {} };
  const sent = [];
  const told = [];
  const saver = autosave({
    read: () => ({ ...form.value }),
    save: async draft => {
      sent.push(draft);
      await save(draft);
    },
    onSaved: () => told.push('saved'),
    onFailed: error => told.push(error.message),
    delay: 1500
  });
  saver.baseline();
  return { form, sent, told, saver };
}

test('saves once, a moment after the last of several changes', async () => {
  const { form, sent, saver } = setUp();
  for (const text of ['a', 'ab', 'abc']) {
    form.value.note = text;
    saver.touch();
    mock.timers.tick(1000);
  }
  assert.equal(sent.length, 0);
  mock.timers.tick(500);
  await saver.flush();
  assert.deepEqual(sent, [{ note: 'abc' }]);
});

test('saves nothing when nothing differs from what the server has', async () => {
  const { sent, saver } = setUp();
  saver.touch();
  await saver.flush();
  assert.equal(sent.length, 0);
});

test('keeps a failed draft to be sent with the next change', async () => {
  let fails = true;
  const { form, sent, told, saver } = setUp({
    save: async () => {
      if (fails) throw new Error('sin red');
    }
  });
  form.value.note = 'a';
  await saver.flush();
  fails = false;
  await saver.flush();
  assert.equal(sent.length, 2);
  assert.deepEqual(told, ['sin red', 'saved']);
});

test('sends no draft after it was stopped', async () => {
  const { form, sent, saver } = setUp();
  form.value.note = 'a';
  saver.touch();
  await saver.stop();
  mock.timers.tick(5000);
  await saver.flush();
  assert.equal(sent.length, 0);
});
