// What the webapps' own markup lacks for whoever hears a page or moves by the keyboard, and their last English words.

const WORDS = new Map([
  ['Actions', 'Acciones'],
  ['Close', 'Cerrar'],
  ['null', '']
]);

/** What is pressed and bears only a sign: its selector and what it says. */
const NAMES = [
  ['.region-toggle[data-region="filters"]', 'Mostrar u ocultar los filtros'],
  ['.region-toggle[data-region="list"]', 'Mostrar u ocultar la lista de tareas'],
  ['.region-toggle[data-region="task"]', 'Mostrar u ocultar la tarea'],
  ['button.maximize', 'Agrandar la tarea'],
  ['button.reset-regions', 'Volver a las tres columnas'],
  ['button.unclaim', 'Devolver la tarea'],
  ['a.reset-assignee', 'Quitar a la persona responsable'],
  ['a.instance-link', 'Ver el proceso en Cockpit'],
  ['a.reset-due-date', 'Quitar la fecha límite'],
  ['a.reset-follow-up-date', 'Quitar la fecha de seguimiento'],
  ['.task-filter .actions a', 'Cambiar el filtro'],
  ['.shutter a', 'Mostrar más'],
  ['.app-switch > .dropdown-toggle', 'Ir a otra aplicación'],
  ['a.app-label-wrapper[href*="/tasklist/"]', 'Lista de tareas'],
  ['a.app-label-wrapper[href*="/cockpit/"]', 'Cockpit'],
  ['a.app-label-wrapper[href*="/admin/"]', 'Administración'],
  ['.navbar-toggle', 'Mostrar u ocultar el menú']
];

export function mendMarkup() {
  let asked = false;
  const mend = () => {
    asked = false;
    mendAll(document);
  };
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(mend);
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  soon();
}

/** Each change is made once: where it stands already, nothing is touched, so that this does not wake itself. */
function mendAll(root) {
  for (const [selector, name] of NAMES) for (const node of root.querySelectorAll(selector)) label(node, name);
  for (const input of root.querySelectorAll('input[placeholder], textarea[placeholder]')) {
    if (!input.labels?.length && !input.hasAttribute('aria-labelledby')) label(input, input.placeholder);
  }
  for (const dialog of root.querySelectorAll('.modal[role="dialog"]')) {
    const title = dialog.querySelector('.modal-header h3, .modal-title')?.textContent.trim() || 'Ventana';
    if (dialog.getAttribute('aria-label') !== title) dialog.setAttribute('aria-label', title);
  }
  for (const [input, use] of [['input[ng-model="username"]', 'username'], ['input[ng-model="password"]', 'current-password']]) {
    root.querySelector(input)?.setAttribute('autocomplete', use);
  }
  for (const node of root.querySelectorAll('form[name=signinForm] [tabindex]')) node.removeAttribute('tabindex');
  for (const node of root.querySelectorAll('.sr-only, th, td.actions')) translate(node);
}

function label(node, name) {
  if (!node.hasAttribute('aria-label') && !node.textContent.trim()) node.setAttribute('aria-label', name);
}

function translate(node) {
  for (const text of node.childNodes) {
    const spanish = text.nodeType === Node.TEXT_NODE ? WORDS.get(text.data.trim()) : undefined;
    if (spanish !== undefined) text.data = spanish;
  }
}
