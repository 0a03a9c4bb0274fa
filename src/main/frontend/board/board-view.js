// The board of the supervising unit: one row per network, the one that needs it most first. Cockpit and the page «Tablero» show it alike.
import { element } from '../forms/dom.js';

const API = '/camunda/api/cockpit/plugin/articula/default/board';
const LOGIN = '/camunda/app/cockpit/default/#/login';

/** What one may choose by: the component of a row it looks at, its label, and how a choice of it reads. */
const FILTERS = [
  { key: 'trouble', label: 'Situación', text: row => row.troubleText },
  { key: 'articulatorId', label: 'Articulador', text: row => row.articulator },
  { key: 'place', label: 'Lugar', text: row => row.place },
  { key: 'sector', label: 'Cadena o sector', text: row => row.sector },
  { key: 'phase', label: 'Fase', text: row => row.phase }
];

const COLUMNS = ['Red', 'Situación y razones', 'Fase y paso', 'Qué espera, a quién y desde cuándo', 'Reuniones'];

/** Fills `node` with the board; what goes wrong is told there, and can be tried again. */
export function renderBoard(node) {
  return loadRows(node, 'Para ver el tablero, ', renderBoard, rows =>
    rows.length ? board(rows) : [message('Todavía no hay redes en marcha. Cuando empiece la primera, estará aquí.')]
  );
}

/** Reads the rows of the board and fills `node` with what `show` makes of them; `again` is called when somebody tries again. */
export async function loadRows(node, purpose, again, show) {
  const view = element('div', { class: 'articula-board' }, message('Cargando…'));
  node.replaceChildren(view);
  try {
    const response = await fetch(API, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (response.status === 401) return view.replaceChildren(message(purpose, link('ingrese con su usuario', LOGIN), '. Luego vuelva a esta página.'));
    if (response.status === 403) return view.replaceChildren(message('Solo la unidad de apoyo y los administradores lo ven.'));
    if (!response.ok) throw new Error(response.status);
    view.replaceChildren(...show(await response.json()));
  } catch {
    const button = element('button', { type: 'button', class: 'articula-board-button', onclick: () => again(node) }, 'Intentar de nuevo');
    view.replaceChildren(message('No se pudo cargar la página. Revise su conexión. ', button));
  }
}

function board(rows) {
  const shown = rows.map(network);
  const total = element('p', { role: 'status' });
  const sheet = element('a', { class: 'articula-board-button', download: true }, 'Descargar (Excel)');
  const chosen = {};
  const filters = FILTERS.filter(({ key }) => new Set(rows.map(row => row[key])).size > 1).map(filter => select(filter, rows, value => {
    chosen[filter.key] = value;
    refresh();
  }));
  refresh();
  return [
    total,
    element('div', { class: 'articula-board-tools' }, filters.length > 0 && chooser(filters), sheet),
    element(
      'table',
      { role: 'table' },
      element('caption', { class: 'articula-board-offscreen' }, 'Redes en marcha, primero la que más atención necesita'),
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...COLUMNS.map(title => element('th', { role: 'columnheader', scope: 'col' }, title)))),
      element('tbody', { role: 'rowgroup' }, ...shown)
    )
  ];

  function refresh() {
    const found = rows.filter((row, index) => !(shown[index].hidden = FILTERS.some(({ key }) => chosen[key] && chosen[key] !== row[key])));
    total.textContent = found.length ? summary(found) : 'Ninguna red cumple lo que eligió.';
    const asked = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
    sheet.href = `${API}/sheet${asked && `?${asked}`}`;
  }
}

/** On a phone the networks come first, and what one may choose by is folded. */
function chooser(filters) {
  const open = !window.matchMedia?.('(max-width: 860px)').matches;
  return element('details', { open }, element('summary', {}, 'Elegir qué redes se ven'), element('div', {}, ...filters));
}

/** «40 redes: 3 en silencio, 5 con tareas vencidas, 32 al día.» in the order of the rows, which is that of their troubles. */
export function summary(rows) {
  const counts = new Map();
  for (const { troubleText } of rows) counts.set(troubleText, (counts.get(troubleText) ?? 0) + 1);
  const parts = [...counts].map(([text, number]) => `${text.toLowerCase()}: ${number}`);
  return `${rows.length} ${rows.length === 1 ? 'red' : 'redes'}. ${capital(parts.join('; '))}.`;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Only what there is can be chosen, each once and sorted; troubles stay in the order of the rows. */
function select({ key, label, text }, rows, choose) {
  const names = new Map(rows.map(row => [row[key], text(row)]));
  const entries = [...names];
  if (key !== 'trouble') entries.sort(([, one], [, other]) => one.localeCompare(other, 'es'));
  const options = entries.map(([value, called]) => element('option', { value }, called));
  const field = element('select', {}, element('option', { value: '' }, 'Todo'), ...options);
  field.addEventListener('change', () => choose(field.value));
  return element('label', {}, label, field);
}

function network(row) {
  const cells = [name(row), why(row), phase(row), waiting(row), meetings(row)];
  return element('tr', { role: 'row', 'data-trouble': row.trouble }, ...cells.map((content, index) => cell(index, content)));
}

function cell(index, content) {
  // On a phone the columns stand below one another, and each tells what it is
  const title = index > 0 && element('span', { class: 'articula-board-title', 'aria-hidden': 'true' }, COLUMNS[index]);
  return element(index ? 'td' : 'th', { role: index ? 'cell' : 'rowheader', scope: index ? null : 'row' }, title, ...content);
}

function name({ networkName, networkCode, articulator, place, sector, instanceId }) {
  return [
    link(networkName, networkPage(networkCode)),
    ' ',
    element('span', { class: 'articula-board-more' }, networkCode),
    element('p', { class: 'articula-board-more' }, `Acompaña ${articulator}`),
    element('p', { class: 'articula-board-more' }, `${place} · ${sector}`),
    instanceId && element('p', {}, link('Ver su proceso', instance(instanceId)))
  ];
}

function why({ trouble, troubleText, statusText, reasons }) {
  return [
    element('span', { class: 'articula-board-trouble', 'data-trouble': trouble }, troubleText),
    reasons.length
      ? element('ul', {}, ...reasons.map(({ trouble: kind, text }) => element('li', { 'data-trouble': kind }, text)))
      : element('p', { class: 'articula-board-more' }, statusText)
  ];
}

function phase({ phase: title, step, delay }) {
  return [
    element('p', {}, title),
    step && element('p', { class: 'articula-board-more' }, step),
    delay && element('p', { class: 'articula-board-late' }, capital(delay))
  ];
}

function waiting({ waiting: works }) {
  if (!works.length) return [element('p', { class: 'articula-board-more' }, 'Nada espera a nadie.')];
  return [element('ul', {}, ...works.map(work))];
}

function work({ what, whom, since, days, due, overdue, instanceId }) {
  return element(
    'li',
    {},
    instanceId ? link(what, instance(instanceId)) : what,
    element('p', { class: 'articula-board-more' }, `Espera a ${whom} desde el ${since.text} (${days})`),
    due && element('p', { class: overdue ? 'articula-board-late' : 'articula-board-more' }, overdue ? `Venció el ${due.text}` : `Vence el ${due.text}`)
  );
}

function meetings({ nextMeeting, lastValidMeeting }) {
  const entries = [['Próxima', nextMeeting], ['Última válida', lastValidMeeting]];
  return [element('dl', {}, ...entries.map(([title, day]) => element('div', {}, element('dt', {}, title), element('dd', {}, day ? day.text : 'Ninguna'))))];
}

/** Where the page of a network is. */
export function networkPage(code) {
  return `/red.html?red=${encodeURIComponent(code)}`;
}

/** Where Cockpit shows a process. */
export function instance(id) {
  return `/camunda/app/cockpit/default/#/process-instance/${encodeURIComponent(id)}/runtime`;
}

export function link(text, href) {
  return element('a', { href }, text);
}

function message(...content) {
  return element('p', { class: 'message' }, ...content);
}
