// The next meeting of each network: when and where, who answers what, which notices are on their way.

const PLUGIN = '/camunda/api/tasklist/plugin/articula/default/';
const LOGIN = '/camunda/app/tasklist/default/#/login';

const page = document.getElementById('meetings');
show();

async function show() {
  try {
    const response = await fetch(`${PLUGIN}meetings`, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (response.status === 401) return page.replaceChildren(message('Para ver las reuniones, ', link('ingrese con su usuario', LOGIN), '. Luego vuelva a esta página.'));
    if (!response.ok) throw new Error(response.status);
    const meetings = await response.json();
    page.replaceChildren(...(meetings.length ? meetings.map(card) : [message('Ninguna de sus redes tiene reuniones todavía.')]));
  } catch {
    const again = node('button', { type: 'button' }, 'Intentar de nuevo');
    again.addEventListener('click', show);
    page.replaceChildren(message('No se pudieron cargar las reuniones. Revise su conexión. '), again);
  }
}

function card(meeting) {
  const { networkName, networkCode, meetingId, minutesFileId } = meeting;
  return node(
    'article',
    {},
    node('h2', {}, networkName, ' ', node('span', { class: 'code' }, networkCode)),
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

function message(...content) {
  return node('p', { class: 'message' }, ...content);
}

function link(text, href) {
  return node('a', { href }, text);
}

function node(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...content.filter(part => part != null && part !== false && part !== ''));
  return element;
}
