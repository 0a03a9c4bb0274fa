// The one-year plan of each network: the phase it is in, every step with its date and its delay.

import { counted, heading, link, node, showCards } from '/page.js';

showCards(document.getElementById('plans'), 'plan', card, {
  what: 'el plan de las redes',
  empty: 'Todavía no hay redes en marcha. Empiece con «Iniciar la formación de una red», en su lista de tareas.',
  count: rows => {
    const late = rows.filter(row => row.delayDays > 0).length;
    return `${counted(rows.length, 'red', 'redes')}, ${late ? `${late} con demora: la mayor demora va primero` : 'ninguna con demora'}.`;
  }
});

/** Among many networks a card tells the current phase only; a touch shows all its phases. */
function card(network, many) {
  const { statusText, status, planText, delayDays, phases, logbookLink } = network;
  return node(
    'article',
    {},
    heading(network),
    node('p', {}, node('span', { class: 'status', 'data-status': status }, statusText)),
    node('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, planText),
    ...(many ? [folded(phases)] : phases.map(phase)),
    node('p', {}, link('Bitácora (Excel)', logbookLink))
  );
}

function folded(phases) {
  const current = phases.find(({ current }) => current);
  const others = phases.filter(standing => standing !== current);
  return current && node('details', {}, title(current), steps(current), ...others.map(phase));
}

function title({ name, text, delayDays }) {
  return node('summary', {}, node('strong', {}, name), node('span', { class: delayDays > 0 ? 'behind' : null }, text));
}

function phase(standing) {
  return node('details', { open: standing.current ? '' : null }, title(standing), steps(standing));
}

function steps(standing) {
  return node('ol', {}, ...standing.steps.map(step));
}

function step({ name, text, status, delayDays }) {
  return node('li', { 'data-status': status }, name, node('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, text));
}
