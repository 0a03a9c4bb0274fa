// The one-year plan of each network: the phase it is in, every step with its date and its delay.

import { heading, link, node, showCards } from '/page.js';

showCards(document.getElementById('plans'), 'plan', card, { what: 'el plan de las redes', empty: 'Todavía no hay redes en marcha. Empiece con «Iniciar la formación de una red», en su lista de tareas.' });

function card(network) {
  const { statusText, status, planText, delayDays, phases, logbookLink } = network;
  return node(
    'article',
    {},
    heading(network),
    node('p', {}, node('span', { class: 'status', 'data-status': status }, statusText)),
    node('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, planText),
    ...phases.map(phase),
    node('p', {}, link('Bitácora (Excel)', logbookLink))
  );
}

function phase({ name, text, delayDays, current, steps }) {
  const title = node('summary', {}, node('strong', {}, name), node('span', { class: delayDays > 0 ? 'behind' : null }, text));
  return node('details', { open: current ? '' : null }, title, node('ol', {}, ...steps.map(step)));
}

function step({ name, text, status, delayDays }) {
  return node('li', { 'data-status': status }, name, node('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, text));
}
