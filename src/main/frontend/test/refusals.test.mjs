import { test } from 'node:test';
import assert from 'node:assert/strict';
import { inSpanish } from '../tasklist/refusals.js';

const ENGINE = "The user with id 'rosa' does not have one of the following permissions: 'TASK_WORK' permission on resource 'c2c2' of type 'Task'";

test('a refusal of the engine is told in Spanish and without its ids', () => {
  const told = inSpanish({ status: 'No se pudo tomar la tarea', message: ENGINE });
  assert.deepEqual(told, { status: 'No se pudo tomar la tarea', message: 'Le corresponde a otro grupo: usted puede verlo, no hacerlo.' });
  assert.equal(inSpanish({ message: new Error(ENGINE) }).message, told.message);
});

test('any other error stays as it is', () => {
  for (const error of [{ status: 'Error', message: 'La tarea ya no está abierta.' }, { status: 'Error' }]) assert.equal(inSpanish(error), error);
});
