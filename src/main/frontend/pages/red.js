// «Redes»: every network in a line, and one page for each, drawn section by section as the server tells it.
import { element } from '../forms/dom.js';
import { content, counted, heading, link, pageOf, show, showCards } from './page.js';

const WHAT = 'las redes';
const key = new URLSearchParams(location.search).get('red');

if (key) show(content(), `networks/${encodeURIComponent(key)}`, WHAT, network);
else {
  showCards(content(), 'networks', card, {
    what: WHAT,
    empty: 'Todavía no hay redes. Empiece con «Registrar una red» o «Iniciar la formación de una red», en su lista de tareas.',
    count: rows => `${counted(rows.length, 'red', 'redes')}, por nombre.`
  });
}

function card(row) {
  const facts = [['Lugar', row.place], ['Fase', row.phase], ['Próxima reunión', row.nextMeeting || 'No está planificada'], ['Articulador', row.articulator]];
  return element(
    'article',
    {},
    heading(row),
    element('p', {}, element('span', { class: 'status' }, row.statusText)),
    element('dl', {}, ...facts.filter(([, value]) => value).map(([name, value]) => fact(name, [value])))
  );
}

function network({ networkCode, networkName, asOf, sections }) {
  // Tasks lead here by the id of the network; people read, and keep, its code
  history.replaceState(null, '', pageOf(networkCode) + location.hash);
  document.title = `${networkName} · Articula`;
  document.querySelector('h1').replaceChildren(networkName, ' ', element('span', { class: 'code' }, networkCode));
  content().className = 'dossier';
  return [
    element(
      'p',
      { class: 'asof' },
      `Al ${asOf}. `,
      element('button', { type: 'button', class: 'quiet', onclick: () => window.print() }, 'Imprimir')
    ),
    element('nav', { class: 'jump', 'aria-label': 'En esta página' }, element('ul', {}, ...sections.map(({ id, title }) => element('li', {}, link(title, `#${id}`))))),
    ...sections.map(section)
  ];
}

function section({ id, title, blocks }) {
  const screenOnly = blocks.every(({ kind }) => kind === 'links');
  return element('section', { id, class: screenOnly ? 'card screen' : 'card', 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), ...blocks.flatMap(drawn));
}

const KINDS = {
  facts: ({ facts }) => element('dl', { class: 'facts' }, ...facts.map(({ name, value }) => fact(name, cell(value), value.alarming))),
  table: block => (block.rows.length ? table(block) : element('p', {}, block.empty)),
  lines: ({ lines, empty }) => (lines.length ? element('ul', {}, ...lines.map(line => element('li', {}, ...cell(line)))) : element('p', {}, empty)),
  links: ({ links }) => element('p', { class: 'buttons screen' }, ...links.map(({ text, address }) => element('a', { class: 'button quiet', href: address }, text)))
};

function drawn(block) {
  return KINDS[block.kind](block);
}

function fact(name, value, alarming) {
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
