// What keeps a form from being sent: a summary on top, a mark at each field, and the keyboard at the first of them.
import { errorPath, findInstance, flattenErrors, nestErrors, parsePath } from './field-paths.js';
import { element } from './dom.js';
import { REVEAL } from './matrix.js';

export function problemPanel(panel, form) {
  const listMarks = [];
  let shown = null;

  function clear() {
    shown = null;
    panel.hidden = true;
    panel.replaceChildren();
    listMarks.splice(0).forEach(mark => mark.remove());
  }

  /** form-js has validated and marked its fields itself. */
  function showFieldErrors(errors) {
    const entries = flattenErrors(errors).flatMap(({ path, messages }) => messages.map(message => fieldEntry(form, path, message)));
    show(left => (left === 1 ? 'Revise este dato:' : `Revise estos ${left} datos:`), entries);
  }

  /** Errors of the server, each at the field its path names; the rest only in the summary. */
  function showServerErrors(message, errors, link) {
    const instances = form.get('formFieldInstanceRegistry').getAllKeyed();
    const found = errors.map(error => ({ ...error, instance: findInstance(instances, error.path) }));
    const marks = found.filter(error => error.instance).map(error => ({ path: errorPath(error.instance), message: error.message }));
    // The only way to show errors that form-js did not find itself; they go when the field is changed
    form._setState({ errors: nestErrors(marks) });
    const entries = found.map(error =>
      error.instance ? fieldEntry(form, errorPath(error.instance), error.message) : listEntry(form, error.path, error.message, listMarks)
    );
    show(() => message, entries, link);
  }

  /** What has been put right leaves the summary; with the last of them it goes. What belongs to no field stays until the form is sent again. */
  function mend() {
    if (!shown) return;
    const { errors, data } = form._getState();
    const open = new Set(flattenErrors(errors).map(({ path }) => pathKey(path)));
    const left = shown.entries.filter(entry => entry.isOpen(open, data));
    if (left.length === shown.entries.length) return;
    for (const { mark } of shown.entries.filter(entry => !left.includes(entry))) mark?.remove();
    if (!left.length) return clear();
    shown = { ...shown, entries: left };
    render();
  }

  function show(message, entries, link) {
    const ordered = entries.sort((a, b) => (a.node && b.node ? order(a.node, b.node) : (a.node ? 1 : 0) - (b.node ? 1 : 0)));
    shown = { message, link, entries: ordered };
    render();
    panel.hidden = false;
    const first = ordered.find(entry => entry.node);
    // The marks are rendered with the next frame and move the fields
    requestAnimationFrame(() => (first ? focusField(first.node) : focusPanel(panel)));
  }

  function render() {
    const { message, link, entries } = shown;
    const items = entries.map(({ text, node }) =>
      element('li', {}, node ? element('button', { type: 'button', class: 'btn-link', onclick: () => focusField(node) }, text) : text)
    );
    panel.replaceChildren(element('p', { class: 'articula-problems-title' }, message(items.length)), ...(link ? [link] : []));
    if (items.length) panel.append(element('ul', {}, ...items));
  }

  return { clear, mend, showFieldErrors, showServerErrors };
}

function pathKey(path) {
  return path.join('.');
}

function fieldEntry(form, path, message) {
  const node = fieldNode(form, path);
  const label = node && labelOf(node);
  const row = node && rowOf(form, path);
  const name = [row, label].filter(Boolean).join(' · ');
  return { node, text: name ? `${name}: ${message}` : message, isOpen: open => open.has(pathKey(path)) };
}

function listEntry(form, path, message, marks) {
  const wanted = parsePath(path).join('.');
  const field = wanted && form.get('formFieldRegistry').getAll().find(candidate => candidate.type === 'dynamiclist' && candidate.path === wanted);
  const node = field && document.getElementById(domId(form, [field.id]))?.closest('.fjs-form-field');
  if (!node) return { node: null, text: message, isOpen: () => true };
  const mark = element('div', { class: 'fjs-form-field-error articula-list-error', tabindex: '-1' }, message);
  node.append(mark);
  marks.push(mark);
  const rows = data => JSON.stringify(wanted.split('.').reduce((value, name) => value?.[name], data));
  const faulty = rows(form._getState().data);
  return { node: mark, mark, text: `${labelOf(node)}: ${message}`, isOpen: (open, data) => rows(data) === faulty };
}

function fieldNode(form, path) {
  const id = CSS.escape(domId(form, path));
  return form._container.querySelector(`[id="${id}"], [id^="${id}-"]`)?.closest('.fjs-form-field') ?? null;
}

function domId(form, [field, ...rows]) {
  return `fjs-form-${form._id}-${field}${rows.map(row => `_${row}`).join('')}`;
}

function labelOf(node) {
  const label = node.querySelector('.fjs-form-field-label')?.cloneNode(true);
  label?.querySelector('.fjs-asterix')?.remove();
  return label?.textContent.trim() ?? '';
}

/** The rows a field stands in, from the outer list to the inner one. */
function rowOf(form, [id, ...rows]) {
  const registry = form.get('formFieldRegistry');
  const names = [];
  let field = registry.get(id);
  for (const row of rows.reverse()) {
    do field = registry.get(field?._parent);
    while (field && field.type !== 'dynamiclist');
    names.unshift(`${field?.label ? `${field.label}, ` : ''}fila ${row + 1}`);
  }
  return names.join(', ');
}

function order(a, b) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What a matrix keeps out of sight comes into it first. */
function focusField(node) {
  node.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
  requestAnimationFrame(() => focusShown(node));
}

function focusShown(node) {
  const controls = [...node.querySelectorAll('input, select, textarea, button, [tabindex]')];
  const control = controls.find(({ type, offsetParent }) => type !== 'hidden' && offsetParent);
  node.scrollIntoView({ block: node.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
  (control ?? node).focus({ preventScroll: true });
}

function focusPanel(panel) {
  panel.scrollIntoView({ block: 'center' });
  panel.focus({ preventScroll: true });
}
