// What a form's schema says about its data: which values a person types, which are the server's, what makes a row the same row.

const TYPED = new Set(['textfield', 'textarea', 'number', 'datetime', 'checkbox', 'checklist', 'radio', 'select', 'taglist', 'filepicker']);
const CONTAINERS = new Set(['group', 'default', 'dynamiclist', 'iframe']);

/** The schema as we show it: lists never fold rows away (an error could hide in them). */
export function prepareSchema(schema) {
  return mapComponents(schema, component => {
    if (component.type === 'dynamiclist') return { ...component, disableCollapse: true };
    return component;
  });
}

/** The typed values of `data`: what a draft keeps. */
export function draftOf(schema, data) {
  return collect(schema, data ?? {}, {}, (component, value) => (isTyped(component) ? value : undefined));
}

/** Every value of the form's fields so far, of those the server gave too. */
export function answersOf(schema, data) {
  return collect(schema, data ?? {}, {}, (component, value) => value, () => ({}));
}

/** What goes to the server: `submitted` with file ids instead of files; a row never loses the id it was opened with. */
export function toSubmission(schema, submitted, data) {
  const values = collect(schema, submitted ?? {}, structuredClone(submitted ?? {}), (component, value) =>
    component.type === 'filepicker' ? (value ?? []).map(file => file.id) : undefined
  );
  keepRowIds(schema, values, data ?? {});
  return values;
}

/** Fresh data with a draft laid over the fields a person types in; everything else stays as the server says today. */
export function mergeDraft(schema, fresh, draft) {
  const merged = structuredClone(fresh ?? {});
  overlay(schema, merged, draft ?? {});
  return merged;
}

export function isTyped({ type, disabled, readonly }) {
  return TYPED.has(type) && disabled !== true && readonly !== true;
}

function overlay(container, target, draft) {
  for (const component of container.components ?? []) {
    if (component.type === 'dynamiclist') {
      const rows = get(draft, component.path);
      if (Array.isArray(rows)) set(target, component.path, mergeRows(component, get(target, component.path) ?? [], rows));
    } else if (CONTAINERS.has(component.type)) {
      const [inner, over] = component.path ? [get(target, component.path) ?? {}, get(draft, component.path) ?? {}] : [target, draft];
      overlay(component, inner, over);
      if (component.path && Object.keys(inner).length) set(target, component.path, inner);
    } else if (isTyped(component) && get(draft, component.key) !== undefined) {
      set(target, component.key, get(draft, component.key));
    }
  }
}

/** Where rows can be added or removed, the draft says which exist; otherwise the server does. Same id, same row. */
function mergeRows(list, fresh, drafted) {
  const key = row => JSON.stringify(rowIds(list, row));
  const counterpart = (row, index, rows) =>
    key(row) === '{}' ? (key(rows[index] ?? {}) === '{}' ? rows[index] : undefined) : rows.find(other => key(other) === key(row));
  const merge = (row, over) => {
    const merged = structuredClone(row);
    overlay(list, merged, over);
    return merged;
  };
  if (list.allowAddRemove === false) return fresh.map((row, index) => merge(row, counterpart(row, index, drafted) ?? {}));
  return drafted.map((over, index) => {
    const row = key(over) === '{}' ? undefined : counterpart(over, index, fresh);
    return merge(row ?? rowIds(list, over), over);
  });
}

/** `memberId`, `agendaItemId`, `id`: what a row is about, unless the person picks it in a field of the row. */
function rowIds(list, row) {
  const typed = new Set((list.components ?? []).filter(isTyped).map(component => component.key));
  return Object.fromEntries(Object.entries(row ?? {}).filter(([name, value]) => isRowId(name) && !typed.has(name) && value != null));
}

function isRowId(name) {
  return name === 'id' || name.endsWith('Id');
}

function keepRowIds(container, target, data) {
  for (const component of container.components ?? []) {
    const path = component.path;
    if (component.type === 'dynamiclist') {
      const rows = get(target, path);
      if (!Array.isArray(rows)) continue;
      const known = get(data, path) ?? [];
      set(target, path, rows.map((row, index) => withRowIds(component, row ?? {}, known[index] ?? {})));
    } else if (CONTAINERS.has(component.type)) {
      keepRowIds(component, path ? (get(target, path) ?? {}) : target, path ? (get(data, path) ?? {}) : data);
    }
  }
}

function withRowIds(list, row, known) {
  const complete = { ...row };
  const fields = new Set(list.components.map(component => component.key));
  for (const [name, id] of Object.entries(rowIds(list, known))) if (fields.has(name)) complete[name] ??= id;
  keepRowIds(list, complete, known);
  return complete;
}

/** Walks schema and data together; `pick` says what a field contributes to `result` (undefined: nothing), `begin` what a row starts with. */
function collect(container, data, result, pick, begin = rowIds) {
  for (const component of container.components ?? []) {
    const { path, key, type } = component;
    if (type === 'dynamiclist') {
      const rows = get(data, path);
      if (!Array.isArray(rows)) continue;
      const before = get(result, path);
      set(result, path, rows.map((row, index) => collect(component, row ?? {}, before?.[index] ?? begin(component, row), pick, begin)));
    } else if (CONTAINERS.has(type)) {
      const inner = collect(component, path ? (get(data, path) ?? {}) : data, path ? (get(result, path) ?? {}) : result, pick, begin);
      if (path && Object.keys(inner).length) set(result, path, inner);
    } else if (key && get(data, key) !== undefined) {
      const value = pick(component, get(data, key));
      if (value !== undefined) set(result, key, value);
    }
  }
  return result;
}

function mapComponents(container, change) {
  if (!container.components) return container;
  return { ...container, components: container.components.map(component => mapComponents(change(component), change)) };
}

function get(object, path) {
  return path.split('.').reduce((value, name) => value?.[name], object);
}

function set(object, path, value) {
  const names = path.split('.');
  const last = names.pop();
  const holder = names.reduce((inner, name) => (inner[name] ??= {}), object);
  holder[last] = value;
}
