// «Redes»: every network in a line, and one page for each, drawn section by section as the server tells it.
import { element } from '../forms/dom.js';
import { drawn, fact } from './blocks.js';
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
