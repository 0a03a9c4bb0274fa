import assert from 'node:assert/strict';
import test from 'node:test';
import { nameStep, titleOfStep } from '../cockpit/step-name.js';

function viewerOf(...ids) {
  const elements = new Map(ids.map(id => [id, { id, businessObject: { name: 'Paso de la guía' } }]));
  const drawn = [];
  const services = {
    elementRegistry: { get: id => elements.get(id), getGraphics: element => `picture of ${element.id}` },
    graphicsFactory: { update: (type, element, picture) => drawn.push([type, element.businessObject.name, picture]) }
  };
  return { get: name => services[name], drawn };
}

test('the instance that takes a step shows its name', async () => {
  const viewer = viewerOf('serviceTask_openStep', 'callActivity_step');
  await nameStep(viewer, async () => 'Paso 1: Vender la idea');
  assert.deepEqual(viewer.drawn, [['shape', 'Paso 1: Vender la idea', 'picture of callActivity_step']]);
});

test('without a title the diagram stays as it is drawn', async () => {
  const viewer = viewerOf('callActivity_step');
  await nameStep(viewer, async () => undefined);
  assert.deepEqual(viewer.drawn, []);
});

test('other diagrams ask nothing', async () => {
  const viewer = viewerOf('userTask_selectMembers');
  await nameStep(viewer, () => assert.fail('nobody has to be asked'));
  assert.deepEqual(viewer.drawn, []);
});

test('the title is looked for among the variables of that instance', async () => {
  const asked = [];
  const api = { post: async (...request) => (asked.push(request), [{ name: 'stepTitle', value: 'Paso 2: Evaluar a los candidatos' }]) };
  assert.equal(await titleOfStep(api, 'i1'), 'Paso 2: Evaluar a los candidatos');
  assert.deepEqual(asked, [['variable-instance', { processInstanceIdIn: ['i1'], variableName: 'stepTitle' }]]);
  assert.equal(await titleOfStep({ post: async () => [] }, 'i1'), undefined);
});
