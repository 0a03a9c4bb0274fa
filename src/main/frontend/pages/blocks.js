// The pieces of a section about a network, drawn the same on its page and beside a task.
import { element } from '../forms/dom.js';

const KINDS = {
  facts: ({ facts }) => element('dl', { class: 'facts' }, ...facts.map(({ name, value }) => fact(name, cell(value), value.alarming))),
  table: block => (block.rows.length ? table(block) : element('p', {}, block.empty)),
  lines: ({ lines, empty }) => (lines.length ? element('ul', {}, ...lines.map(line => element('li', {}, ...cell(line)))) : element('p', {}, empty)),
  trend: block => (block.points.length ? trend(block) : element('p', {}, block.empty)),
  measures: ({ measures }) => element('ul', { class: 'measures' }, ...measures.map(measure)),
  fold: ({ summary, blocks }) => element('details', { class: 'fold' }, element('summary', {}, summary), ...blocks.flatMap(drawn)),
  links: ({ links }) => element('p', { class: 'buttons screen' }, ...links.map(({ text, address }) => element('a', { class: 'button quiet', href: address }, text)))
};

export function drawn(block) {
  return KINDS[block.kind](block);
}

export function fact(name, value, alarming) {
  return element('div', { class: alarming ? 'alarming' : null }, element('dt', {}, name), element('dd', {}, ...value));
}

/**
 * With its roles: on a narrow screen its rows stand one below the other and would no longer be a table. On paper a caption within the table
 * would stay behind at the foot of a page.
 */
function table({ caption, headings, rows }) {
  const head = headings.map(text => element('th', { role: 'columnheader', scope: 'col' }, text));
  const body = rows.map(row => element('tr', { role: 'row' }, ...row.map((value, column) => dataCell(value, headings[column]))));
  return [
    element('p', { class: 'caption' }, caption),
    element(
      'table',
      { role: 'table', 'aria-label': caption },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
      element('tbody', { role: 'rowgroup' }, ...body)
    )
  ];
}

function dataCell(value, name) {
  return element('td', { role: 'cell', 'data-name': name, class: value.alarming ? 'behind' : null }, ...cell(value));
}

function cell({ text, links = [] }) {
  return [text, ...links.map(opened)].filter(part => part !== '');
}

/** What is not ours opens beside the page and does not hear where one comes from. */
function opened({ text, address }) {
  const elsewhere = address.startsWith('https:');
  return element('a', { href: address, target: elsewhere && '_blank', rel: elsewhere && 'noopener noreferrer' }, text);
}

const WIDTH = 600;
const HEIGHT = 120;

/** The line of a share, the goal across it, and for whoever hears the page its last point; points nobody knew leave a gap. */
function trend({ caption, points, goal }) {
  const known = points.map((point, index) => ({ ...point, index })).filter(({ share }) => share !== null);
  const x = index => (points.length === 1 ? WIDTH / 2 : (index * WIDTH) / (points.length - 1));
  const y = share => HEIGHT * (1 - share);
  const first = points[0];
  const last = points[points.length - 1];
  const drawing = svg(
    'svg',
    { viewBox: `-8 -8 ${WIDTH + 16} ${HEIGHT + 16}`, class: 'trend', role: 'img', 'aria-label': `${caption}: de ${first.text} el ${first.label} a ${last.text} el ${last.label}` },
    svg('line', { class: 'goal', x1: 0, x2: WIDTH, y1: y(goal), y2: y(goal) }),
    svg('polyline', { points: known.map(({ share, index }) => `${x(index)},${y(share)}`).join(' ') }),
    ...known.map(({ share, index, label, text }) => svg('circle', { cx: x(index), cy: y(share), r: points.length > 30 ? 2.5 : 4 }, svg('title', {}, `${label}: ${text}`)))
  );
  const ends = points.length === 1 ? `${last.label}: ${last.text}` : `Del ${first.label} (${first.text}) al ${last.label} (${last.text}). La línea cortada es ${String(goal.toFixed(2)).replace('.', ',')}.`;
  return element('figure', { class: 'trend' }, element('figcaption', { class: 'caption' }, caption), drawing, element('p', { class: 'ends' }, ends));
}

function measure({ name, share, text, sentence, facts }) {
  const bar = svg('svg', { class: 'bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, svg('rect', { class: 'all', width: 100, height: 6 }), svg('rect', { class: 'share', width: 100 * (share ?? 0), height: 6 }));
  return element(
    'li',
    { class: share === null ? 'unknown' : null },
    element('p', { class: 'measure' }, element('strong', {}, name), element('span', {}, text)),
    bar,
    element(
      'details',
      {},
      element('summary', {}, 'Por qué'),
      element('p', {}, sentence),
      facts.length ? element('ul', {}, ...facts.map(one => element('li', { class: one.alarming ? 'alarming' : null }, ...cell(one)))) : null
    )
  );
}

function svg(name, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  node.append(...children);
  return node;
}
