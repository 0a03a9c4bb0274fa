// Server errors name fields the way Java does («items[2].title»); form-js knows them by id and row numbers.

export function parsePath(path) {
  return [...String(path ?? '').matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field instance at `path`: itself, or the first one of the row or group the path stands for. */
export function findInstance(instances, path) {
  const wanted = parsePath(path);
  if (!wanted.length) return null;
  const startsWithPath = ({ valuePath }) => wanted.every((part, index) => String(valuePath[index]) === String(part));
  const exact = instances.find(instance => instance.valuePath.length === wanted.length && startsWithPath(instance));
  const namesOneRow = typeof wanted.at(-1) === 'number';
  return exact ?? (namesOneRow ? (instances.find(startsWithPath) ?? null) : null);
}

export function errorPath({ id, indexes }) {
  return [id, ...Object.values(indexes ?? {})];
}

/** form-js's nested errors ({fieldId: [row: messages]}) as a flat list of {path: [fieldId, row…], messages}. */
export function flattenErrors(errors, path = []) {
  return Object.entries(errors ?? {}).flatMap(([key, value]) => {
    const here = [...path, path.length ? Number(key) : key];
    if (!value || typeof value !== 'object') return [];
    if (Array.isArray(value) && value.some(entry => typeof entry === 'string')) return [{ path: here, messages: value.filter(Boolean) }];
    return flattenErrors(value, here);
  });
}

/** form-js's nested errors from a flat list of {path, message}. */
export function nestErrors(entries) {
  const errors = {};
  for (const { path, message } of entries) {
    let holder = errors;
    path.slice(0, -1).forEach((part, depth) => (holder = holder[part] ??= typeof path[depth + 1] === 'number' ? [] : {}));
    (holder[path.at(-1)] ??= []).push(message);
  }
  return errors;
}
