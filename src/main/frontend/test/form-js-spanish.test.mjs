import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { translate } from '../forms/form-js-spanish.mjs';

const released = readFileSync(new URL('../node_modules/@bpmn-io/form-js-viewer/dist/index.es.js', import.meta.url), 'utf8');

test('every text of the released form-js is found and replaced', () => {
  const spanish = translate(released);
  assert.match(spanish, /Este campo es obligatorio\./);
  assert.doesNotMatch(spanish, /'Field is required\.'|'Add new'|Field must/);
});

test('the bpmn.io mark is left as it was released', () => {
  const mark = source => source.slice(source.indexOf('function Logo()'), source.indexOf('function FormComponent('));
  assert.equal(mark(translate(released)), mark(released));
});

test('a text that is no longer there stops the build', () => {
  assert.throws(() => translate('nothing of form-js'), /occurs 0 times/);
});
