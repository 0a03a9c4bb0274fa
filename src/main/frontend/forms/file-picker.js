// form-js keeps chosen files in memory; ours are uploaded at once, so that a refused file is told where it was chosen and a
// draft survives the page. The field's value is a list of {id, name, size}; a sheet's also has
// a note that says what of it is read, and hiddenRows if a filter hides some of it.
import { Description, Errors, Label } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText, sizeText } from './texts.js';

/** A form-js module whose `filepicker` sends files through `uploads`. */
export function filePickerModule(uploads) {
  class FilePickers {
    constructor(formFields) {
      formFields.register('filepicker', filePicker(uploads));
    }
  }
  FilePickers.$inject = ['formFields'];
  return { __init__: ['articulaFilePickers'], articulaFilePickers: ['type', FilePickers] };
}

/** Uploads on their way, to wait for before a form is sent. */
export function trackUploads(api) {
  const running = new Set();
  return {
    send(file, sheet) {
      const upload = api.upload(file, sheet);
      const settled = upload.catch(() => {}).then(() => running.delete(settled));
      running.add(settled);
      return upload;
    },
    settled: () => Promise.all(running),
    url: api.fileUrl
  };
}

function filePicker(uploads) {
  function FilePicker({ field, domId, errors = [], disabled, readonly, value, onChange }) {
    const { label, description, multiple, accept, validate = {}, properties = {} } = field;
    const files = Array.isArray(value) ? value : [];
    const latest = useRef(files);
    latest.current = files;
    const input = useRef(null);
    const [coming, setComing] = useState([]);
    const closed = disabled || readonly;
    // Uploads that end after the field is gone have nowhere to go
    const mounted = useRef(true);
    useEffect(() => () => (mounted.current = false), []);

    const change = list => {
      latest.current = list;
      onChange({ value: list });
    };
    const update = (key, entry) => setComing(list => list.map(other => (other.key === key ? { ...other, ...entry } : other)));
    const forget = key => setComing(list => list.filter(other => other.key !== key));

    async function send(file) {
      const key = `${file.name}-${Math.random()}`;
      setComing(list => [...list, { key, name: file.name, size: file.size }]);
      try {
        const { id, name, size, ...told } = await uploads.send(file, properties.sheet);
        if (!mounted.current) return;
        forget(key);
        change([...(multiple ? latest.current : []), { id, name: name ?? file.name, size: size ?? file.size, ...told }]);
      } catch (error) {
        const told = error.errors?.map(({ message }) => message).join(' ');
        if (mounted.current) update(key, { problem: told || problemText(error) });
      }
    }

    const choose = event => {
      setComing(list => list.filter(entry => !entry.problem));
      [...event.target.files].forEach(send);
      event.target.value = '';
    };

    const row = (key, link, size, state, remove, note) =>
      h('li', { key, class: state === 'problem' ? 'articula-file-problem' : '' }, [
        link,
        h('span', { class: 'articula-file-size' }, size),
        !closed && remove && h('button', { type: 'button', class: 'articula-file-remove', onClick: remove }, 'Quitar'),
        note && h('span', { class: 'articula-file-note' }, note)
      ]);

    return h('div', { class: `fjs-form-field fjs-form-field-filepicker${errors.length ? ' fjs-has-errors' : ''}` }, [
      h(Label, { htmlFor: domId, label, required: validate.required }),
      h('input', { type: 'file', class: 'articula-file-input', ref: input, id: domId, multiple: !!multiple, accept, disabled: closed, onChange: choose }),
      !closed &&
        h(
          'button',
          { type: 'button', class: 'fjs-button articula-file-button', onClick: () => input.current.click() },
          multiple ? 'Elegir archivos' : files.length ? 'Cambiar el archivo' : 'Elegir un archivo'
        ),
      !files.length && !coming.length && h('p', { class: 'articula-file-none' }, 'Ningún archivo elegido.'),
      h('ul', { class: 'articula-files', 'aria-live': 'polite' }, [
        ...files.map(file =>
          row(
            file.id,
            h('a', { href: uploads.url(file.id), target: '_blank', rel: 'noopener' }, file.name),
            sizeText(file.size),
            'sent',
            () => change(latest.current.filter(({ id }) => id !== file.id)),
            file.note
          )
        ),
        ...coming.map(({ key, name, size, problem }) =>
          row(key, h('span', {}, name), problem ?? `${sizeText(size)} · subiendo…`, problem ? 'problem' : 'coming', problem && (() => forget(key)))
        )
      ]),
      h(Description, { description }),
      h(Errors, { id: `${domId}-error-message`, errors })
    ]);
  }

  FilePicker.config = {
    type: 'filepicker',
    keyed: true,
    name: 'Archivos',
    group: 'basic-input',
    emptyValue: [],
    sanitizeValue: ({ value }) => (Array.isArray(value) ? value.filter(file => file?.id) : []),
    create: (options = {}) => ({ ...options })
  };
  return FilePicker;
}
