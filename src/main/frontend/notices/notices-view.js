// The delivery ledger of a meeting: one card per member, what still needs a call first.
import { element } from '../forms/dom.js';
import { problemText } from '../forms/texts.js';

const CHANNELS = { EMAIL: 'Correo', PHONE: 'Teléfono' };

/**
 * Renders into `node` what `load()` answers ({meeting, notices}); `tick(id)` notes a call, without it the ledger is only read.
 */
export async function renderNotices(node, { load, tick }) {
  const view = element('div', { class: 'articula-notices', 'aria-live': 'polite' }, element('p', {}, 'Cargando…'));
  node.replaceChildren(view);
  await refresh();

  async function refresh() {
    try {
      const { meeting, notices } = await load();
      view.replaceChildren(...(meeting ? page(meeting, notices, tick && noteCall) : [element('p', {}, 'Aquí no hay una reunión que avisar.')]));
    } catch (error) {
      view.replaceChildren(element('p', { class: 'articula-notice-problem', role: 'alert' }, loadProblem(error)));
    }
  }

  async function noteCall(notice, box, problem) {
    box.disabled = true;
    problem.textContent = '';
    try {
      await tick(notice.id);
      await refresh();
    } catch (error) {
      box.checked = false;
      box.disabled = false;
      problem.textContent = problemText(error).replace(' Lo que escribió sigue aquí;', '');
    }
  }
}

function page(meeting, notices, noteCall) {
  const where = [meeting.whenText, meeting.place].filter(Boolean).join(' · ');
  const title = [meeting.networkName, meeting.number && `reunión n.º ${meeting.number}`].filter(Boolean).join(', ');
  const head = element('header', {}, element('h4', {}, title || 'Avisos de la reunión'), element('p', {}, where), element('p', {}, summary(notices)));
  if (!notices.length) return [head];
  return [head, element('ol', { class: 'articula-members' }, ...byMember(notices).map(([name, rows]) => member(name, rows, noteCall)))];
}

export function summary(notices) {
  if (!notices.length) return 'Todavía no se ha planificado ningún aviso.';
  const count = (...statuses) => notices.filter(({ status }) => statuses.includes(status)).length;
  const parts = [
    [count('SENT'), 'enviado', 'enviados'],
    [count('PHONED'), 'avisado por teléfono', 'avisados por teléfono'],
    [count('PLANNED', 'SENDING'), 'pendiente', 'pendientes'],
    [count('FAILED'), 'con problema', 'con problema'],
    [count('CANCELLED'), 'anulado', 'anulados']
  ];
  return parts.filter(([number]) => number).map(([number, one, many]) => `${number} ${number === 1 ? one : many}`).join(', ');
}

/** [[name, notices]], those somebody has to call first, then by name. */
export function byMember(notices) {
  const members = new Map();
  for (const notice of notices) members.set(notice.name, [...(members.get(notice.name) ?? []), notice]);
  const urgent = ([, rows]) => (rows.some(({ canTick }) => canTick) ? 0 : 1);
  return [...members].sort((a, b) => urgent(a) - urgent(b) || a[0].localeCompare(b[0], 'es'));
}

function member(name, notices, noteCall) {
  return element('li', {}, element('h5', {}, name), ...notices.map(notice => card(notice, noteCall)));
}

function card(notice, noteCall) {
  const { kindText, channel, address, telLink, status, statusText, at, detail } = notice;
  const means = CHANNELS[channel] ?? channel;
  const how = telLink ? [`${means}: `, element('a', { href: telLink }, address)] : [[means, address].filter(Boolean).join(': ')];
  const state = element('span', { class: 'articula-notice-status', 'data-status': status }, statusText);
  return element(
    'div',
    { class: 'articula-notice' },
    element('div', { class: 'articula-notice-what' }, element('strong', {}, kindText), element('span', {}, ...how)),
    element('div', { class: 'articula-notice-state' }, state, at ? element('span', {}, at) : null),
    detail ? element('p', { class: 'articula-notice-problem' }, detail) : null,
    noteCall && notice.canTick ? call(notice, noteCall) : null
  );
}

function call(notice, noteCall) {
  const problem = element('p', { class: 'articula-notice-problem', role: 'alert' });
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => box.checked && noteCall(notice, box, problem));
  const text = notice.phoneText && element('blockquote', {}, notice.phoneText);
  return element(
    'div',
    { class: 'articula-notice-call' },
    text || null,
    element(
      'div',
      { class: 'articula-notice-actions' },
      notice.phoneText ? copyButton(notice.phoneText) : null,
      notice.waLink ? element('a', { class: 'btn btn-default', href: notice.waLink, target: '_blank', rel: 'noopener noreferrer' }, 'Escribir por WhatsApp') : null,
      element('label', { class: 'articula-notice-tick' }, box, 'Avisado por teléfono')
    ),
    problem
  );
}

function copyButton(text) {
  const button = element('button', { type: 'button', class: 'btn btn-default' }, 'Copiar el texto');
  button.addEventListener('click', async () => {
    button.textContent = (await copy(text)) ? 'Copiado' : 'No se pudo copiar';
    setTimeout(() => (button.textContent = 'Copiar el texto'), 2000);
  });
  return button;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard to write to, only the old command
    const area = element('textarea', { class: 'articula-offscreen' });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

function loadProblem(error) {
  return error.status === 404 ? 'Aquí no hay una reunión que avisar.' : problemText(error).replace(' Lo que escribió sigue aquí;', '');
}
