// What waits for whom since when, in all networks, the most urgent first: in Cockpit instead of counts by kind of assignment.
import { element } from '../forms/dom.js';
import { instance, link, loadRows, networkPage } from './board-view.js';

const COLUMNS = ['Qué espera', 'Red', 'A quién', 'Desde', 'Hasta'];

export function renderTasks(node) {
  return loadRows(node, 'Para ver qué espera, ', renderTasks, rows => {
    const works = rows.flatMap(network => network.waiting.map(work => ({ ...work, network }))).sort(byUrgency);
    return works.length ? [total(works), table(works)] : [element('p', { class: 'message' }, 'Nada espera a nadie.')];
  });
}

/** By the day it should be done, what has none last, then by the day it began to wait. */
function byUrgency(one, other) {
  const due = ({ due: day }) => day?.date ?? '9999';
  return due(one).localeCompare(due(other)) || one.since.date.localeCompare(other.since.date);
}

function total(works) {
  const overdue = works.filter(work => work.overdue).length;
  return element('p', { role: 'status' }, `${works.length} ${works.length === 1 ? 'tarea abierta' : 'tareas abiertas'}, ${overdue} ${overdue === 1 ? 'vencida' : 'vencidas'}.`);
}

function table(works) {
  return element(
    'table',
    { role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...COLUMNS.map(name => element('th', { role: 'columnheader', scope: 'col' }, name)))),
    element('tbody', { role: 'rowgroup' }, ...works.map(line))
  );
}

function line({ what, whom, since, days, due, overdue, instanceId, network: { networkCode, networkName } }) {
  const cells = [
    instanceId ? link(what, instance(instanceId)) : what,
    link(`${networkName} (${networkCode})`, networkPage(networkCode)),
    whom,
    `${since.text} (${days})`,
    due ? element('span', { class: overdue ? 'articula-board-late' : null }, overdue ? `Venció el ${due.text}` : due.text) : '—'
  ];
  return element('tr', { role: 'row', 'data-trouble': overdue ? 'OVERDUE' : null }, ...cells.map((content, index) => element('td', { role: 'cell' }, title(index), content)));
}

function title(index) {
  return index > 0 && element('span', { class: 'articula-board-title', 'aria-hidden': 'true' }, COLUMNS[index]);
}
