// The one-year plan of each network: the phase it is in, every step with its date and its delay.
import { element } from '../forms/dom.js';
import { content, counted, heading, link, showCards } from './page.js';

showCards(content(), 'plan', card, {
  what: 'el plan de las redes',
  empty: 'Todavía no hay redes en marcha. Empiece con «Iniciar la formación de una red», en su lista de tareas.',
  count: rows => {
    const late = rows.filter(row => row.delayDays > 0).length;
    return `${counted(rows.length, 'red', 'redes')}, ${late ? `${late} con demora: la mayor demora va primero` : 'ninguna con demora'}.`;
  }
});

/** Among many networks a card tells the current phase only; a touch shows all its phases. */
function card(network, many) {
  const { statusText, status, planText, delayDays, waiting, phases, logbookLink } = network;
  return element(
    'article',
    {},
    heading(network),
    element('p', {}, element('span', { class: 'status', 'data-status': status }, statusText)),
    element('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, planText),
    ...waiting.map(work => element('p', { class: 'waiting' }, work)),
    ...(many ? [folded(phases)] : phases.map(phase)),
    element('p', {}, link('Bitácora (Excel)', logbookLink))
  );
}

function folded(phases) {
  const current = phases.find(standing => standing.current);
  const others = phases.filter(standing => standing !== current);
  return current && element('details', {}, title(current), steps(current), ...others.map(phase));
}

function title({ name, text, delayDays }) {
  return element('summary', {}, element('strong', {}, name), element('span', { class: delayDays > 0 ? 'behind' : null }, text));
}

function phase(standing) {
  return element('details', { open: standing.current }, title(standing), steps(standing));
}

function steps(standing) {
  return element('ol', {}, ...standing.steps.map(step));
}

function step({ name, text, status, delayDays }) {
  return element('li', { 'data-status': status }, name, element('p', { class: delayDays > 0 ? 'plan behind' : 'plan' }, text));
}
