// Every diagram reads wherever it is drawn, and the reading notices what does not.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { openReader } from './diagram.mjs';

const folder = new URL('../../../bpmn/', import.meta.url);
const diagrams = readdirSync(folder).filter(name => name.endsWith('.bpmn')).sort();

let reader;
before(async () => { reader = await openReader(); });
after(() => reader.close());

for (const drawnBy of ['cockpit', 'modeler']) {
  test(`every diagram reads as the ${drawnBy} draws it`, async () => {
    assert.ok(diagrams.length > 20);
    const found = [];
    for (const name of diagrams) {
      found.push(...(await reader.read(drawnBy, readFileSync(new URL(name, folder), 'utf8'))).map(complaint => `${name}: ${complaint}`));
    }
    assert.deepEqual(found, []);
  });

  test(`what does not read as the ${drawnBy} draws it is noticed`, async () => {
    const told = async change => (await reader.read(drawnBy, sketch(change))).join('\n');
    assert.equal(await told({}), '');
    assert.match(await told({ label: [210, 90, 90, 14] }), /^«Red por formar» lies on «Formar la red»$/m);
    assert.match(await told({ label: [60, 90, 90, 14] }), /^«Red por formar» lies on «Red por formar»$/m);
    assert.match(await told({ label: [355, 111, 90, 14] }), /^flow_two runs through «Red por formar»$/m);
    assert.match(await told({ label: [355, 142, 90, 14] }), /^«Red por formar» and «Luego» lie on each other$/m);
    assert.match(await told({ start: 'Desinstitucionalización' }), /^«Desinstitucionalización» is written Desins\S* \| /m);
    assert.match(await told({ task: 'Desinstitucionalización acordada' }), /^«Desinstitucionalización acordada» is written /m);
    assert.match(await told({ task: 'Formar la red con todos los integrantes que dijeron que quieren pertenecer a ella' }), /does not fit into its shape$/m);
    assert.match(await told({ call: 'Llamar a todos los que no tienen correo' }), /^«Llamar a todos los que no tienen correo» lies on the sign of its shape$/m);
    assert.match(await told({ call: 'Llamar', callAt: [250, 100] }), /^«Formar la red» lies on «Llamar»$/m);
    assert.match(await told({ path: [[118, 136], [118, 200], [600, 200], [600, 80], [150, 80], [150, 118], [200, 118]] }), /^flow_one runs through «Llamar a todos»$/m);
    assert.match(await told({ path: [[136, 118], [150, 60], [120, 190], [200, 118]] }), /^flow_one runs through «Red por formar»$/m);
  });
}

test('a name breaks in the modeler where its box is narrow', async () => {
  assert.match((await reader.read('modeler', sketch({ label: [110, 142, 20, 28] }))).join('\n'), /^«Red por formar» is written /m);
});

/** A start, a task and a call in a row, with what a test changes. */
function sketch({ start = 'Red por formar', task = 'Formar la red', call = 'Llamar a todos', callAt = [500, 78],
  label = [73, 142, 90, 14], path = [[136, 118], [200, 118]] }) {
  const bounds = ([x, y, width, height]) => `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
  const shape = (id, box, inner = '') => `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">${bounds(box)}${inner}</bpmndi:BPMNShape>`;
  const name = box => `<bpmndi:BPMNLabel>${bounds(box)}</bpmndi:BPMNLabel>`;
  const edge = (id, points, inner = '') => `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">
    ${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}${inner}</bpmndi:BPMNEdge>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="sketch" targetNamespace="sketch">
  <bpmn:process id="process" isExecutable="false">
    <bpmn:startEvent id="start" name="${start}" /><bpmn:userTask id="task" name="${task}" /><bpmn:callActivity id="call" name="${call}" />
    <bpmn:sequenceFlow id="flow_one" sourceRef="start" targetRef="task" />
    <bpmn:sequenceFlow id="flow_two" name="Luego" sourceRef="task" targetRef="call" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">
    ${shape('start', [100, 100, 36, 36], name(label))}
    ${shape('task', [200, 78, 120, 80])}
    ${shape('call', [...callAt, 120, 80])}
    ${edge('flow_one', path)}
    ${edge('flow_two', [[320, 118], [500, 118]], name([380, 142, 40, 14]))}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}
