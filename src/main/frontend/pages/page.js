// What our pages share: they read a resource with the person's session and show it, a list as a card for each row.
import { element } from '../forms/dom.js';

export const PLUGIN = '/camunda/api/tasklist/plugin/articula/default/';
const LOGIN = '/camunda/app/tasklist/default/#/login';
const FEW = 5;

/** What of a page its script fills. */
export function content() {
  return document.getElementById('content');
}

/** Fills the page with what `draw` makes of a resource; `what` is what it says to whoever must sign in, or may not see it. */
export async function show(page, resource, what, draw) {
  try {
    const response = await fetch(PLUGIN + resource, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (response.status === 401) return page.replaceChildren(message(`Para ver ${what}, `, link('ingrese con su usuario', LOGIN), '. Luego vuelva a esta página.'));
    if (response.status === 403) return page.replaceChildren(message(`Solo los articuladores y la unidad de apoyo ven ${what}.`));
    if (response.status === 404) return page.replaceChildren(message((await response.json()).message));
    if (!response.ok) throw new Error(response.status);
    page.replaceChildren(...draw(await response.json()));
  } catch {
    const again = element('button', { type: 'button', onclick: () => show(page, resource, what, draw) }, 'Intentar de nuevo');
    page.replaceChildren(message('No se pudo cargar la página. Revise su conexión. '), again);
  }
}

/**
 * Fills the page with the rows of a resource; `words` are what it says to whoever must sign in, when there is nothing, and how it counts
 * rows. Among many, one types the name or the code of a network; `card` hears whether they are many.
 */
export function showCards(page, resource, card, words) {
  return show(page, resource, words.what, rows => {
    if (!rows.length) return [message(words.empty)];
    const many = rows.length > FEW;
    const cards = rows.map(row => card(row, many));
    return many ? [finder(rows, cards, words.count), ...cards] : cards;
  });
}

/** The name of a network as the heading of its card; it leads to its page. */
export function heading({ networkName, networkCode }) {
  return element('h2', {}, link(networkName, pageOf(networkCode)), ' ', element('span', { class: 'code' }, networkCode));
}

/** A field that leaves only the cards of the networks whose name or code has what is typed in it, accents or not. */
function finder(rows, cards, count) {
  const field = element('input', { type: 'search', placeholder: 'Nombre o código', autocomplete: 'off', enterkeyhint: 'search' });
  const total = element('p', { role: 'status' }, count(rows));
  const names = rows.map(row => plain(`${row.networkName} ${row.networkCode}`));
  field.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/);
    const found = rows.filter((row, index) => !(cards[index].hidden = !words.every(word => names[index].includes(word))));
    total.textContent = found.length ? count(found) : 'Ninguna red se llama así. Pruebe con otra parte del nombre o con el código.';
  });
  return element('search', {}, element('label', {}, 'Buscar una red ', field), total);
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** «1 red» or «3 redes». */
export function counted(number, one, several) {
  return `${number} ${number === 1 ? one : several}`;
}

/** Where the page of a network is. */
export function pageOf(networkCode) {
  return `/red.html?red=${encodeURIComponent(networkCode)}`;
}

export function link(text, href) {
  return element('a', { href }, text);
}

function message(...parts) {
  return element('p', { class: 'message' }, ...parts);
}
