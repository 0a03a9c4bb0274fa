// The page of the network in the header of every task that is about one.
import { element } from '../forms/dom.js';

const ID = 'articula-network';
const TITLE = '[cam-tasklist-task] h2.task';

/** Without an id the link of the task before goes. */
export function showNetworkLink(networkId) {
  document.getElementById(ID)?.remove();
  if (!networkId) return;
  const link = element('a', { id: ID, href: `/red.html?red=${encodeURIComponent(networkId)}` }, 'Página de la red');
  document.querySelector(TITLE)?.after(link);
}
