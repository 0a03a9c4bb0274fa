// One form of Articula: fresh context and draft from the server, autosave while typing, problems where they belong.
import { Form } from '@bpmn-io/form-js-viewer';
import { autosave } from './autosave.js';
import { choiceFieldModule } from './choice-field.js';
import { element } from './dom.js';
import { filePickerModule, trackUploads } from './file-picker.js';
import { answersOf, draftOf, mergeDraft, prepareSchema, toSubmission } from './form-data.js';
import { listFooterModule } from './list-footer.js';
import { previewModule } from './preview.js';
import { problemPanel } from './problems.js';
import { rescue } from './rescue.js';
import { rowListModule } from './row-list.js';
import { textViewModule } from './text-view.js';
import { dateTimeText, problemText, timeText } from './texts.js';
import { typedFieldsModule } from './typed-fields.js';

/** Thrown after the page itself has told why; nobody else needs to. */
export class SubmissionPrevented extends Error {}

/**
 * @param host     element to render into
 * @param api      pluginApi()
 * @param path     `task/<id>` or `process-definition/<id>`
 * @param user     who is logged in
 * @param chosen   what is chosen already, by the key of its field; it counts more than what was typed before
 * @param onDirty  told true when there is something unsaved, false when it is saved
 */
export function formPage({ host, api, path, user, chosen = {}, onDirty }) {
  const subject = path.startsWith('task/') ? 'task' : 'process';
  const uploads = trackUploads(api);
  const kept = rescue(path, user);
  const view = renderFrame(host);
  // With a delay the next field, drawn anew when the last one's value arrives, would lose the letters typed in between
  const form = new Form({
    container: view.fields,
    debounce: false,
    additionalModules: [filePickerModule(uploads), textViewModule, typedFieldsModule, choiceFieldModule, rowListModule, listFooterModule, previewModule(preview)],
  });
  const problems = problemPanel(view.problems, form);
  let schema;
  let fresh;
  let opening;
  let sending = false;

  const saver = autosave({
    read: () => draftOf(schema, form._getState().data),
    save: (data, { closing } = {}) => api.put(`${path}/draft`, { data }, closing ? { keepalive: true } : {}),
    onSaved() {
      kept.clear();
      onDirty(false);
      view.status.textContent = `Borrador guardado ${timeText(Date.now())}`;
    },
    onFailed(error, draft) {
      kept.store(draft);
      view.status.textContent =
        error.status === 401 || error.status === 0 || error.status >= 500
          ? 'El borrador no llegó al servidor; se conserva en este equipo.'
          : `No se pudo guardar el borrador. ${error.message}`;
    }
  });

  const listeners = new AbortController();
  listen();

  function preview() {
    return api.post(`${path}/preview`, { data: answersOf(schema, form._getState().data) });
  }

  async function load() {
    const answer = await api.get(`${path}/form`);
    schema = prepareSchema(answer.schema);
    fresh = { ...answer.data, ...chosen };
    opening = answer.opening;
    const stored = kept.newerThan(answer.draft);
    const draft = stored ?? answer.draft;
    await form.importSchema(schema, draft ? mergeDraft(schema, fresh, { ...draft.data, ...chosen }) : fresh);
    if (draft) showDraft(draft);
    return answer;
  }

  function showDraft({ savedAt, savedBy }) {
    const by = savedBy ? ` por ${savedBy === user ? 'usted' : savedBy}` : '';
    const discard = element('button', { type: 'button', class: 'btn btn-default', onclick: discardDraft }, 'Descartar borrador');
    view.draft.replaceChildren(element('span', {}, `Borrador recuperado, guardado el ${dateTimeText(savedAt)}${by}.`), discard);
    view.draft.hidden = false;
  }

  async function discardDraft(event) {
    event.target.disabled = true;
    try {
      await saver.stop();
      await api.remove(`${path}/draft`);
      kept.clear();
      problems.clear();
      await form.importSchema(schema, fresh);
      saver.baseline();
      onDirty(false);
      view.draft.hidden = true;
      view.status.textContent = 'Borrador descartado';
    } catch (error) {
      view.status.textContent = `No se pudo descartar el borrador. ${problemText(error, subject)}`;
      event.target.disabled = false;
    } finally {
      saver.resume();
    }
  }

  /** Sends once; resolves with the server's answer, rejects with SubmissionPrevented when the page shows why. */
  async function submit() {
    if (sending) throw new SubmissionPrevented();
    sending = true;
    problems.clear();
    try {
      endTyping();
      await uploads.settled();
      await saver.stop();
      const { data, errors } = form.submit();
      if (Object.keys(errors).length) {
        problems.showFieldErrors(errors);
        throw new SubmissionPrevented();
      }
      const answer = await api.post(`${path}/submit`, { data: toSubmission(schema, data, form._getState().data) });
      kept.clear();
      return answer;
    } catch (error) {
      saver.resume();
      if (!(error instanceof SubmissionPrevented)) tell(error);
      throw new SubmissionPrevented('', { cause: error });
    } finally {
      sending = false;
    }
  }

  function tell(error) {
    if (error.status === undefined) throw error;
    kept.store(draftOf(schema, form._getState().data));
    const login = error.status === 401 && element('a', { href: `${location.pathname}#/login`, target: '_blank' }, 'Ingresar en otra pestaña');
    problems.showServerErrors(problemText(error, subject), error.errors ?? [], login || undefined);
  }

  function listen() {
    const { signal } = listeners;
    form.on('changed', () => problems.mend());
    form.get('eventBus').on('field.updated', ({ shouldNotRecompute }) => {
      // Totals, and what the form settles while it opens, are no work of the person
      if (shouldNotRecompute || !saver.started()) return;
      onDirty(true);
      view.status.textContent = '';
      saver.touch();
    });
    const begin = () => saver.started() || !schema || saver.baseline();
    view.fields.addEventListener('pointerdown', noKeyboardForDates, { signal, capture: true });
    view.fields.addEventListener('focusin', showWhatOpens, { signal });
    for (const type of ['pointerdown', 'focusin', 'keydown']) view.fields.addEventListener(type, begin, { signal, capture: true });
    const leave = () => saver.pending() && saver.flush();
    view.fields.addEventListener('focusout', ({ relatedTarget }) => view.fields.contains(relatedTarget) || leave(), { signal });
    window.addEventListener('blur', leave, { signal });
    window.addEventListener('pagehide', close, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && close(), { signal });
  }

  /** What is wrong with a field is told when it is left. */
  function endTyping() {
    if (view.fields.contains(document.activeElement)) document.activeElement.blur();
  }

  function close() {
    if (!saver.changed()) return;
    kept.store(draftOf(schema, form._getState().data));
    saver.flush({ closing: true });
  }

  return {
    load,
    submit,
    save: () => saver.flush(),
    /** What the server said of whoever opened the task. */
    opening: () => opening,
    /** The task is one's own: the form is open, and can be given back. */
    showOwn(button) {
      this.showClaim(null);
      view.own.replaceChildren(element('span', {}, 'Esta tarea está a su cargo.'), button);
      view.own.hidden = false;
    },
    showClaim: (text, button) => {
      view.own.hidden = true;
      view.claim.hidden = !text;
      view.claim.replaceChildren(element('span', {}, text ?? ''), ...(button ? [button] : []));
      view.fields.classList.toggle('articula-closed', !!text);
      form.setProperty('readOnly', !!text);
    },
    destroy() {
      close();
      listeners.abort();
      form.destroy();
    }
  };
}

/** A finger picks the day in the calendar; the keyboard of the phone would cover it. */
function noKeyboardForDates({ target, pointerType }) {
  const input = target.closest('.fjs-datepicker input.fjs-input');
  if (input) input.inputMode = pointerType === 'touch' ? 'none' : 'text';
}

/** A calendar or a list of options that opens below the edge of the screen comes into view. */
function showWhatOpens({ target }) {
  const field = target.closest('.fjs-form-field');
  setTimeout(() => field?.querySelector('.flatpickr-calendar.open, .fjs-dropdownlist')?.scrollIntoView({ block: 'nearest' }), 80);
}

function renderFrame(host) {
  const part = (name, attributes) => element('div', { class: `articula-${name}`, ...attributes });
  const view = {
    claim: part('claim', { hidden: true }),
    own: part('own', { hidden: true }),
    draft: part('draft', { hidden: true, role: 'status' }),
    problems: part('problems', { hidden: true, role: 'alert', tabindex: '-1' }),
    fields: part('fields'),
    status: part('status', { 'aria-live': 'polite' })
  };
  host.replaceChildren(element('div', { class: 'articula-form' }, ...Object.values(view)));
  return view;
}
