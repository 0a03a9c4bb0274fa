// One draft, saved a moment after the last change and never twice at a time.

const DELAY = 1500;

/**
 * read() gives the draft, save(draft, {closing}) sends it, onSaved() and onFailed(error, draft) tell.
 * Nothing is sent while the draft equals what was last saved.
 */
export function autosave({ read, save, onSaved, onFailed, delay = DELAY, timers = globalThis }) {
  let timer = null;
  let running = Promise.resolve();
  let lastSaved = null;
  let stopped = false;

  const mark = draft => (lastSaved = JSON.stringify(draft));

  async function send(options) {
    const draft = read();
    const text = JSON.stringify(draft);
    if (stopped || text === lastSaved) return;
    try {
      await save(draft, options);
      lastSaved = text;
      onSaved();
    } catch (error) {
      if (!stopped) onFailed(error, draft);
    }
  }

  function flush(options = {}) {
    timers.clearTimeout(timer);
    timer = null;
    // A page that is going away cannot wait for the request before
    running = options.closing ? send(options) : running.then(() => send(options));
    return running;
  }

  return {
    /** What counts as unchanged from now on. */
    baseline: () => mark(read()),
    started: () => lastSaved !== null,
    touch() {
      if (stopped) return;
      timers.clearTimeout(timer);
      timer = timers.setTimeout(() => flush(), delay);
    },
    flush,
    pending: () => timer !== null,
    changed: () => lastSaved !== null && !stopped && JSON.stringify(read()) !== lastSaved,
    /** Waits for a save on its way; no other follows. */
    async stop() {
      stopped = true;
      timers.clearTimeout(timer);
      timer = null;
      await running;
    },
    resume: () => (stopped = false)
  };
}
