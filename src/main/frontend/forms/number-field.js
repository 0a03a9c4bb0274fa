import { Description, Errors, Label } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { fieldClasses, useComplaints, useTyping } from './typing.js';
import { figureOf, figureShown } from './typed-values.js';

export function NumberField({ field, domId, errors = [], disabled, readonly, value, onBlur, onChange, onFocus }) {
  const { label, description, appearance = {}, decimalDigits = 0, validate = {} } = field;
  const typing = useTyping(figureShown(field, value), typed => onChange({ value: figureOf(field, typed) }));
  const { shown, wait, tell } = useComplaints(errors);
  const leave = () => {
    typing.leave();
    tell();
  };
  return h('div', { class: fieldClasses('number', { errors: shown, disabled, readonly }) }, [
    h(Label, { htmlFor: domId, label, required: validate.required }),
    h('div', { class: fieldClasses('input-group', { disabled, readonly }, 'fjs') }, [
      h('input', {
        class: 'fjs-input',
        type: 'text',
        id: domId,
        inputMode: decimalDigits ? 'decimal' : 'numeric',
        autoComplete: 'off',
        value: typing.text,
        disabled,
        readOnly: readonly,
        required: validate.required,
        'aria-invalid': shown.length > 0,
        'aria-describedby': `${domId}-description ${domId}-error-message`,
        onInput: ({ target }) => {
          wait();
          typing.input(target.value);
        },
        onKeyDown: event => event.key === 'Enter' && leave(),
        onBlur: () => {
          leave();
          onBlur();
        },
        onFocus
      }),
      appearance.suffixAdorner &&
        h('span', { class: 'fjs-input-adornment border-left border-radius-right' }, h('span', { class: 'fjs-input-adornment-text' }, appearance.suffixAdorner))
    ]),
    h(Description, { id: `${domId}-description`, description }),
    h(Errors, { id: `${domId}-error-message`, errors: shown })
  ]);
}

NumberField.config = {
  type: 'number',
  keyed: true,
  name: 'Número',
  group: 'basic-input',
  emptyValue: null,
  sanitizeValue: ({ value }) => (typeof value === 'string' || Number.isFinite(value) ? value : null),
  create: (options = {}) => ({ ...options })
};
