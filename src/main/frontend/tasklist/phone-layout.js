// On a narrow screen Tasklist shows one column at a time: filters, list or task. The address says which task is open.
import { element } from '../forms/dom.js';

export function phoneLayout($rootScope, search) {
  let filtersOpen = false;

  function update() {
    const view = filtersOpen ? 'filters' : search().task ? 'task' : 'list';
    if (document.body.dataset.view !== view) document.querySelector('.page-wrap')?.scrollTo(0, 0);
    document.body.dataset.view = view;
  }

  function show(filters) {
    filtersOpen = filters;
    update();
  }

  function closeTask() {
    // Silently: the task stays loaded, and with it what was typed in its form
    $rootScope.$evalAsync(() => search.updateSilently({ task: null, detailsTab: null }));
  }

  function addButtons() {
    header('.task-details', 'Tareas', closeTask);
    header('.tasks-list', 'Filtros', () => show(true));
    header('.task-filters', 'Tareas', () => show(false));
    document.querySelector('.column.task-filters [cam-tasklist-filters]')?.addEventListener('click', ({ target }) => {
      if (target.closest('.task-filter') && !target.closest('.actions')) show(false);
    });
    update();
  }

  // In the list one should see which filter it is of
  $rootScope.$watch(
    () => document.querySelector('.task-filter.active .name a')?.firstChild.textContent.trim(),
    name => document.querySelector('.tasks-list .articula-back-text')?.replaceChildren(name || 'Filtros')
  );
  $rootScope.$on('$viewContentLoaded', addButtons);
  $rootScope.$on('$locationChangeSuccess', update);
  closeMenuAfterChoosing();
}
phoneLayout.$inject = ['$rootScope', 'search'];

function header(column, text, onclick) {
  const top = document.querySelector(`.column${column} > .three-cols-layout-cell.top`);
  if (!top || top.querySelector('.articula-back')) return;
  const icon = element('span', { class: 'glyphicon glyphicon-menu-left', 'aria-hidden': 'true' });
  top.prepend(element('button', { type: 'button', class: 'articula-back btn btn-link', onclick }, icon, element('span', { class: 'articula-back-text' }, text)));
}

/** The menu of a narrow screen covers the page: whoever chose something in it wants to see that. */
function closeMenuAfterChoosing() {
  document.addEventListener('click', ({ target }) => {
    if (target.closest('.sections-menu a, .app-menu a:not(.dropdown-toggle)')) setTimeout(() => document.querySelector('.navbar-toggle.open')?.click());
  }, true); // before Tasklist stops the event
}
