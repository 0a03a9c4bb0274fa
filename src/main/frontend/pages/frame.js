// Fills the header that our pages have in common.
import { navigationList, pagesToOpen } from './navigation.js';

const pages = await pagesToOpen();
if (pages.length) document.querySelector('header.frame nav').replaceChildren(navigationList(pages, location.pathname));
