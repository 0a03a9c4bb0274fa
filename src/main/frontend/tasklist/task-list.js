// The list as people use it: what is due first comes first, and one looks for a network by its name.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';

const DUE_FIRST = [
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'asc' }
];

/** No process has this id. */
const NONE = '-';

export function taskList($rootScope, camAPI) {
  // The engine's filters forget business keys when they are narrowed down, and keep ids
  let found = null;
  let subjects = null;

  const filters = camAPI.resource('filter');
  const getTasks = filters.getTasks;
  filters.getTasks = function (query, done) {
    const narrowed = found && { processInstanceIdIn: found.length ? found : [NONE] };
    return getTasks.call(this, { ...query, ...narrowed, sorting: DUE_FIRST }, done);
  };

  async function find(text) {
    const words = plain(text);
    subjects ??= await pluginApi().get('list/subjects');
    const named = ({ code, name }) => plain(`${name} ${code}`).includes(words);
    found = words ? subjects.filter(named).flatMap(({ processInstanceIds }) => processInstanceIds) : null;
    $rootScope.$applyAsync(() => $rootScope.$broadcast('refresh'));
  }

  $rootScope.$on('$viewContentLoaded', () => {
    const list = document.querySelector('.column.tasks-list > .three-cols-layout-cell.content');
    if (!list || list.querySelector('.articula-finder')) return;
    const input = element('input', {
      type: 'search',
      class: 'form-control',
      placeholder: 'Buscar una red',
      'aria-label': 'Buscar tareas por la red',
      autocomplete: 'off',
      onfocus: () => (subjects = null),
      oninput: event => find(event.target.value).catch(() => {})
    });
    list.prepend(element('div', { class: 'articula-finder', role: 'search' }, input));
  });
}
taskList.$inject = ['$rootScope', 'camAPI'];

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
