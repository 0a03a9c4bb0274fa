// The next meeting of each network: when and where, who answers what, which notices are on their way.

import { PLUGIN, counted, heading, link, node, showCards } from '/page.js';

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
  return node(
    'article',
    {},
    heading(meeting),
    ...(meetingId ? next(meeting) : [node('p', {}, 'No hay una próxima reunión planificada.')]),
    minutesFileId && node('p', {}, link('Acta de la última reunión (PDF)', `${PLUGIN}file/${encodeURIComponent(minutesFileId)}`))
  );
}

function next({ planText, behind, number, status, statusText, startsAtText, place, members, yes, no, representative, sent, pending, failed }) {
  const waiting = Math.max(0, members - yes - no - representative);
  return [
    node('p', { class: 'when' }, node('strong', {}, startsAtText), place && ` · ${place}`),
    node('p', {}, `Reunión n.º ${number} · `, node('span', { class: 'status', 'data-status': status }, statusText)),
    planText && node('p', { class: behind > 0 ? 'plan behind' : 'plan' }, planText),
    figures(`Respuestas de ${members} integrantes`, [['Sí', yes], ['No', no], ['Representante', representative], ['Sin respuesta', waiting]]),
    figures('Avisos', [['Enviados', sent], ['Pendientes', pending], ['Con problema', failed, failed > 0]])
  ];
}

function figures(title, entries) {
  const items = entries.map(([name, value, alarming]) => node('div', { class: alarming ? 'alarming' : null }, node('dt', {}, name), node('dd', {}, value ?? 0)));
  return node('section', {}, node('h3', {}, title), node('dl', {}, ...items));
}
