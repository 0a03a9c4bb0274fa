// One way to move between the pages of the product, with those only that the person may open.
import { element } from '../forms/dom.js';

/** What whoever asks may open, in order: their names and addresses. Nothing if it cannot be told now. */
export async function pagesToOpen() {
  try {
    const response = await fetch('/navegacion', { headers: { Accept: 'application/json' }, cache: 'no-store' });
    return response.ok ? (await response.json()).pages : [];
  } catch {
    return [];
  }
}

/** A list of links; the one that leads where the person is, is marked. */
export function navigationList(pages, here, attributes = {}) {
  const item = ({ name, address }) => element('li', {}, element('a', { href: address, 'aria-current': address === here && 'page' }, name));
  return element('ul', attributes, ...pages.map(item));
}
