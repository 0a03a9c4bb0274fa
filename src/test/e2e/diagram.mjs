// How a diagram reads where it is drawn: what of its names lies on a shape, breaks inside a word or does not fit, and which flows run
// through what is not theirs. Diagrams are drawn twice, as Cockpit's bpmn-js does (names beside shapes in columns of a fixed width) and as
// the modeler's (in the width the model gives), both in the widest sans-serif there is: what reads in it reads in any.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { executablePath, flags } from './product.mjs';

const require = createRequire(import.meta.url);
const BPMN_JS = { cockpit: 'bpmn-js-of-cockpit', modeler: 'bpmn-js' };
const WIDE_FONT = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
const SIGN = 20; // at the foot of a call or of what is repeated
const TOUCH = 1; // two shapes that only meet do not lie on each other

export async function openReader() {
  const browser = await chromium.launch({ executablePath, args: flags });
  const pages = {};
  for (const [name, library] of Object.entries(BPMN_JS)) pages[name] = await openPage(browser, library);
  return {
    read: async (drawnBy, xml) => complaints(await pages[drawnBy].evaluate(draw, { xml, sign: SIGN })),
    picture: async (drawnBy, xml, path) => {
      await pages[drawnBy].evaluate(draw, { xml, sign: SIGN });
      await pages[drawnBy].screenshot({ path });
    },
    close: () => browser.close(),
  };
}

async function openPage(browser, library) {
  const page = await browser.newPage({ viewport: { width: 3000, height: 1400 } });
  const font = readFileSync(require.resolve(WIDE_FONT)).toString('base64');
  await page.setContent(`<style>@font-face { font-family: Wide; src: url(data:font/ttf;base64,${font}) } body { margin: 0; font-family: Wide }</style>
    <div id="canvas" style="width: 3000px; height: 1400px"></div>`);
  await page.evaluate(() => document.fonts.load('12px Wide'));
  await page.addScriptTag({ path: require.resolve(`${library}/dist/bpmn-viewer.production.min.js`) });
  return page;
}

/** Runs in the page: draws the diagram and tells where everything is, in the diagram's own units. */
async function draw({ xml, sign }) {
  document.getElementById('canvas').replaceChildren();
  const viewer = new window.BpmnJS({ container: '#canvas', textRenderer: { defaultStyle: { fontFamily: 'Wide' } } });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  canvas.viewbox({ x: inner.x - 10, y: inner.y - 10, width: Math.max(inner.width + 20, 2980), height: Math.max(inner.height + 20, 1380) });
  const view = canvas.viewbox();
  const inUnits = ({ left, top, right, bottom }) => ({
    left: left / view.scale + view.x, top: top / view.scale + view.y, right: right / view.scale + view.x, bottom: bottom / view.scale + view.y,
  });
  const shapes = [], texts = [], flows = [];
  for (const element of viewer.get('elementRegistry').filter(e => e !== canvas.getRootElement())) {
    const owner = element.labelTarget ?? element;
    const visual = canvas.getGraphics(element).querySelector(':scope > .djs-visual');
    const text = visual.querySelector('text');
    const drawn = text?.getBoundingClientRect();
    if (drawn?.width) {
      const lines = [...text.querySelectorAll('tspan')].map(line => line.textContent);
      texts.push({ of: owner.id, name: owner.businessObject.name, inside: owner === element, lines, ...inUnits(drawn) });
    }
    if (element.labelTarget) continue;
    const foot = visual.querySelector('[data-marker]') ? sign : 0;
    const parents = [];
    for (let parent = element.parent; parent; parent = parent.parent) parents.push(parent.id);
    const common = { id: element.id, name: element.businessObject.name, host: element.host?.id, parents };
    if (element.waypoints) {
      const ends = [element.source, element.target];
      const points = element.waypoints.map(({ x, y }) => ({ x, y }));
      flows.push({ ...common, ends: ends.map(end => end.id), inside: ends.flatMap(end => [end.host?.id, end.parent?.id]), points });
    } else {
      const { x, y, width, height } = element;
      shapes.push({ ...common, foot, contains: !!element.children.length, left: x, top: y, right: x + width, bottom: y + height });
    }
  }
  return { shapes, texts, flows };
}

/** One sentence for each thing that reads badly. */
export function complaints({ shapes, texts, flows }) {
  return [
    ...texts.flatMap(text => [...broken(text), ...misplaced(text, shapes), ...struck(text, flows)]),
    ...pairs(texts).filter(([a, b]) => overlap(a, b)).map(([a, b]) => `«${a.name}» and «${b.name}» lie on each other`),
    ...pairs(shapes).filter(([a, b]) => apart(a, b) && overlap(a, b)).map(([a, b]) => `${called(a)} lies on ${called(b)}`),
    ...flows.flatMap(flow => shapes.filter(shape => foreign(flow, shape) && crosses(flow, shape)).map(shape => `${flow.id} runs through ${called(shape)}`)),
  ];
}

function broken({ name, lines }) {
  const words = name.trim().split(/\s+/);
  const drawn = lines.join(' ').trim().split(/\s+/);
  return words.join(' ') === drawn.join(' ') ? [] : [`«${name}» is written ${lines.join(' | ')}`];
}

function misplaced(text, shapes) {
  if (text.inside) {
    const own = shapes.find(shape => shape.id === text.of);
    if (!within(text, own)) return [`«${text.name}» does not fit into its shape`];
    return own.foot && text.bottom > own.bottom - own.foot ? [`«${text.name}» lies on the sign of its shape`] : [];
  }
  return shapes.filter(shape => overlap(text, shape) && !(shape.contains && within(text, shape))).map(shape => `«${text.name}» lies on ${called(shape)}`);
}

function struck(text, flows) {
  return flows.filter(flow => crosses(flow, text)).map(flow => `${flow.id} runs through «${text.name}»`);
}

const called = shape => (shape.name ? `«${shape.name}»` : shape.id);
const pairs = list => list.flatMap((a, n) => list.slice(n + 1).map(b => [a, b]));
const within = (a, b) => a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;
const overlap = (a, b) => a.left + TOUCH < b.right && b.left + TOUCH < a.right && a.top + TOUCH < b.bottom && b.top + TOUCH < a.bottom;
const apart = (a, b) => !a.parents.includes(b.id) && !b.parents.includes(a.id) && a.host !== b.id && b.host !== a.id;
const foreign = (flow, shape) => ![...flow.ends, ...flow.inside, ...flow.parents].includes(shape.id);

function crosses({ points }, box) {
  return points.slice(1).some((end, n) => segmentMeets(points[n], end, box));
}

/** Whether a straight line goes through a box, its edge left out: the part of the line within each side, cut together. */
function segmentMeets(start, end, box) {
  let from = 0, to = 1;
  for (const [axis, low, high] of [['x', box.left + TOUCH, box.right - TOUCH], ['y', box.top + TOUCH, box.bottom - TOUCH]]) {
    const length = end[axis] - start[axis];
    if (length === 0) {
      if (start[axis] <= low || start[axis] >= high) return false;
      continue;
    }
    const [first, last] = [(low - start[axis]) / length, (high - start[axis]) / length].sort((a, b) => a - b);
    from = Math.max(from, first);
    to = Math.min(to, last);
  }
  return from < to;
}
