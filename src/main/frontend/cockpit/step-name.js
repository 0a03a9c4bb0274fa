// One process takes every step of the guide, so its diagram has one name for all of them: an instance shows that of its own step.

const STEP = 'callActivity_step';

/** @param viewer the bpmn-js viewer of an instance; @param findTitle answers with what people call the instance's step, if it takes one */
export async function nameStep(viewer, findTitle) {
  const shapes = viewer.get('elementRegistry');
  const step = shapes.get(STEP);
  if (!step) return;
  const title = await findTitle();
  if (!title) return;
  step.businessObject.name = title;
  viewer.get('graphicsFactory').update('shape', step, shapes.getGraphics(step));
}

/** The title among an instance's variables. */
export async function titleOfStep(api, processInstanceId) {
  const [found] = await api.post('variable-instance', { processInstanceIdIn: [processInstanceId], variableName: 'stepTitle' });
  return found?.value;
}
