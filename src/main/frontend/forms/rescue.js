// What could not reach the server waits in the tab, for the same person and form.

const PREFIX = 'articula-draft:';

export function rescue(path, user, storage = sessionStorage) {
  const key = `${PREFIX}${user}:${path}`;
  return {
    store: (data, now = new Date()) => {
      try {
        storage.setItem(key, JSON.stringify({ data, savedAt: now.toISOString() }));
      } catch {
        // A full or forbidden storage must not get in the way of typing
      }
    },
    /** The stored draft when it is newer than the server's and says something else. */
    newerThan: draft => {
      const stored = JSON.parse(storage.getItem(key) ?? 'null');
      if (!stored || JSON.stringify(stored.data) === JSON.stringify(draft?.data)) return null;
      return draft && Date.parse(draft.savedAt) > Date.parse(stored.savedAt) ? null : stored;
    },
    clear: () => storage.removeItem(key)
  };
}
