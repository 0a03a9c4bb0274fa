// The next meeting of each network: when and where, who answers what, which notices are on their way.
import { element } from '../forms/dom.js';
import { PLUGIN, counted, heading, link, showCards } from './page.js';

showCards(document.getElementById('meetings'), 'meetings', card, {
  what: 'las reuniones',
  empty: 'Ninguna de sus redes tiene reuniones todavía.',
  count: rows => {
    const failing = rows.filter(row => row.failed > 0).length;
    return `${counted(rows.length, 'reunión', 'reuniones')}, la más próxima primero${failing ? `; ${failing} con avisos que no llegaron` : ''}.`;
  }
});

function card(meeting) {
  const { meetingId, minutesFileId } = meeting;
  return element(
    'article',
    {},
    heading(meeting),
    ...(meetingId ? next(meeting) : [element('p', {}, 'No hay una próxima reunión planificada.')]),
    minutesFileId && element('p', {}, link('Acta de la última reunión (PDF)', `${PLUGIN}file/${encodeURIComponent(minutesFileId)}`))
  );
}

function next({ planText, behind, number, status, statusText, startsAtText, place, members, yes, no, representative, sent, pending, failed }) {
  const waiting = Math.max(0, members - yes - no - representative);
  return [
    element('p', { class: 'when' }, element('strong', {}, startsAtText), place && ` · ${place}`),
    element('p', {}, `Reunión n.º ${number} · `, element('span', { class: 'status', 'data-status': status }, statusText)),
    planText && element('p', { class: behind > 0 ? 'plan behind' : 'plan' }, planText),
    figures(`Respuestas de ${members} integrantes`, [['Sí', yes], ['No', no], ['Representante', representative], ['Sin respuesta', waiting]]),
    figures('Avisos', [['Enviados', sent], ['Pendientes', pending], ['Con problema', failed, failed > 0]])
  ];
}

function figures(title, entries) {
  const items = entries.map(([name, value, alarming]) => element('div', { class: alarming ? 'alarming' : null }, element('dt', {}, name), element('dd', {}, value ?? 0)));
  return element('section', {}, element('h3', {}, title), element('dl', {}, ...items));
}
