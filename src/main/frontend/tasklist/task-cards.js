// Each task of the list says until when, for which network and about which meeting. One question for a page of them.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';

const known = new Map();
const waiting = new Map();

export const taskCards = {
  id: 'articula-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(node, { taskId }) {
    // The list is drawn anew with each refresh: what was known stands there at once
    if (known.has(taskId)) fill(node, known.get(taskId));
    if (!waiting.size) setTimeout(ask);
    waiting.set(taskId, node);
  }
};

async function ask() {
  const nodes = new Map(waiting);
  waiting.clear();
  const cards = await pluginApi()
    .get(`list/cards?ids=${[...nodes.keys()].join(',')}`)
    .catch(() => []);
  for (const card of cards ?? []) {
    known.set(card.taskId, card);
    fill(nodes.get(card.taskId), card);
  }
}

function fill(node, { due, overdue, subject, meeting }) {
  const line = (text, name) => text && element('p', { class: name }, text);
  node.replaceChildren(
    element('div', { class: 'articula-card' }, line(due, overdue ? 'articula-card-due overdue' : 'articula-card-due'), line(subject), line(meeting))
  );
}
