// The next meeting of each network: when and where, who answers what, which notices are on their way.
import { element } from '../forms/dom.js';
import { PLUGIN, content, counted, heading, link, showCards } from './page.js';

showCards(content(), 'meetings', card, {
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
    ...(meetingId ? [...next(meeting), papers(meetingId)] : [element('p', {}, 'No hay una próxima reunión planificada.')]),
    minutesFileId && element('p', {}, link('Acta de la última reunión (PDF)', `${PLUGIN}file/${encodeURIComponent(minutesFileId)}`))
  );
}

function next({ planText, behind, number, status, statusText, startsAtText, place, members, yes, no, representative, startQuorumText, sent, pending, failed }) {
  const waiting = Math.max(0, members - yes - no - representative);
  return [
    element('p', { class: 'when' }, element('strong', {}, startsAtText), place && ` · ${place}`),
    element('p', {}, `Reunión n.º ${number} · `, element('span', { class: 'status', 'data-status': status }, statusText)),
    planText && element('p', { class: behind > 0 ? 'plan behind' : 'plan' }, planText),
    figures(`Respuestas de ${members} integrantes`, [['Sí', yes], ['No', no], ['Representante', representative], ['Sin respuesta', waiting]]),
    startQuorumText && element('p', {}, startQuorumText),
    figures('Avisos', [['Enviados', sent], ['Pendientes', pending], ['Con problema', failed, failed > 0]])
  ];
}

/** What one takes to the meeting on paper. */
function papers(meetingId) {
  const address = name => `${PLUGIN}download/${name}/${encodeURIComponent(meetingId)}`;
  return element('p', { class: 'papers' }, link('Orden del día (PDF)', address('orden-del-dia')), ' · ', link('Lista de asistencia (PDF)', address('lista-asistencia')));
}

function figures(title, entries) {
  const items = entries.map(([name, value, alarming]) => element('div', { class: alarming ? 'alarming' : null }, element('dt', {}, name), element('dd', {}, value ?? 0)));
  return element('section', {}, element('h3', {}, title), element('dl', { class: 'figures' }, ...items));
}
