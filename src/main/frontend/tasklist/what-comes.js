// After a task: what the product will do and when, and the next task of the same network already open.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';

const PATIENCE = 6;
const A_MOMENT = 800;
const NARROW = '(max-width: 767px)';

let panel = null;
let expected = null;

/**
 * @param search  Tasklist's own: reads and writes the address
 * @param subject {code, instance}: network, and process of the task that was done
 * @param opens   whether the network's next task is to be opened
 */
export async function whatComes($rootScope, search, { code, instance }, opens) {
  show('Listo.');
  let next = await ask(code, instance);
  for (let tries = 1; next?.settling && !next.taskId && tries < PATIENCE; tries++) {
    await new Promise(done => setTimeout(done, A_MOMENT));
    next = await ask(code, instance);
  }
  if (!next) return;
  show(`Listo. ${next.said}`);
  // Whoever opened another task meanwhile stays there
  if (!opens || !next.taskId) return;
  $rootScope.$applyAsync(() => {
    // What the address says may not have come to Tasklist yet
    if (search().task || addressed()) return;
    expected = next.taskId;
    search('task', next.taskId);
  });
}

/** Told until another task is opened. */
export function forgetWhatComes($rootScope, search) {
  $rootScope.$on('$locationChangeSuccess', () => {
    const { task } = search();
    if (task && task !== expected) clear();
    else place(task);
  });
}
forgetWhatComes.$inject = ['$rootScope', 'search'];

function ask(code, instance) {
  return pluginApi()
    .get(`list/next/${encodeURIComponent(code)}${instance ? `?instance=${encodeURIComponent(instance)}` : ''}`)
    .catch(() => null);
}

function show(text) {
  const close = element('button', { type: 'button', class: 'btn btn-default', onclick: clear }, 'Entendido');
  const said = element('div', { class: 'articula-done', role: 'status' }, element('span', {}, text), close);
  if (panel) panel.replaceWith(said);
  panel = said;
  place(addressed());
}

function addressed() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

function place(task) {
  if (!panel) return;
  const column = matchMedia(NARROW).matches && !task ? 'tasks-list' : 'task-details';
  const content = document.querySelector(`.column.${column} > .three-cols-layout-cell.content`);
  if (content && panel.parentNode !== content) content.prepend(panel);
}

function clear() {
  panel?.remove();
  panel = null;
  expected = null;
}
