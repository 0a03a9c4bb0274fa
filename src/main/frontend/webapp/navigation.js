// The pages of the product in the header of every webapp, as our own pages list them; the webapps' way between themselves is hidden.
import { element } from '../forms/dom.js';
import { navigationList, pagesToOpen } from '../pages/navigation.js';

const HEADER = '[cam-widget-header]';
const LIST = 'articula-pages';

/** Shows them as soon as somebody has signed in, and anew for whoever signs in next. */
export function showPages() {
  let shownTo = '';
  let asking = false;

  async function update(header) {
    const person = header.querySelector('.account > a')?.textContent.trim() ?? '';
    if (asking || (person === shownTo && (!person || header.querySelector(`.${LIST}`)))) return;
    asking = true;
    const pages = person ? await pagesToOpen() : [];
    asking = false;
    shownTo = person;
    header.querySelector(`.${LIST}`)?.remove();
    if (pages.length) menuOf(header)?.prepend(navigation(pages));
    namesTheProduct(header);
  }

  const wait = new MutationObserver(() => {
    const header = document.querySelector(HEADER);
    if (!header) return;
    wait.disconnect();
    new MutationObserver(() => update(header)).observe(header, { childList: true, subtree: true });
    update(header);
  });
  wait.observe(document.documentElement, { childList: true, subtree: true });
}

function menuOf(header) {
  return header.querySelector('.sections-menu');
}

function navigation(pages) {
  const here = location.pathname.replace(/default\/.*$/, 'default/');
  return element('nav', { class: LIST, 'aria-label': 'Páginas' }, navigationList(pages, here));
}

/** Where one is, the list marks; the brand is that of the whole product. */
function namesTheProduct(header) {
  const brand = header.querySelector('.brand-name');
  if (brand && brand.textContent !== 'Articula') brand.textContent = 'Articula';
}
