// What the pages «Reuniones» and «Plan» share: they read one list with the person's session and show a card for each row.

export const PLUGIN = '/camunda/api/tasklist/plugin/articula/default/';
const LOGIN = '/camunda/app/tasklist/default/#/login';

/** Fills the page with the rows of a resource; `words` are what it says to whoever must sign in, and when there is nothing. */
export async function showCards(page, resource, card, words) {
  try {
    const response = await fetch(PLUGIN + resource, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (response.status === 401) return page.replaceChildren(message(`Para ver ${words.what}, `, link('ingrese con su usuario', LOGIN), '. Luego vuelva a esta página.'));
    if (response.status === 403) return page.replaceChildren(message(`Solo los articuladores y la unidad de apoyo ven ${words.what}.`));
    if (!response.ok) throw new Error(response.status);
    const rows = await response.json();
    page.replaceChildren(...(rows.length ? rows.map(card) : [message(words.empty)]));
  } catch {
    const again = node('button', { type: 'button' }, 'Intentar de nuevo');
    again.addEventListener('click', () => showCards(page, resource, card, words));
    page.replaceChildren(message('No se pudo cargar la página. Revise su conexión. '), again);
  }
}

/** The name of a network as the heading of its card. */
export function heading({ networkName, networkCode }) {
  return node('h2', {}, networkName, ' ', node('span', { class: 'code' }, networkCode));
}

export function link(text, href) {
  return node('a', { href }, text);
}

export function node(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...content.filter(part => part != null && part !== false && part !== ''));
  return element;
}

function message(...content) {
  return node('p', { class: 'message' }, ...content);
}
