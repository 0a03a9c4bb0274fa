// A choice whose options are all in sight and taken with one tap: `radio` with the property `appearance: chips`. An option may carry a
// `short` for the eye; its whole label is what is said. The inputs are the browser's own, so arrow keys and focus are too.
import { Description, Errors, FormContext, Label, Radio } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { fieldClasses } from './typing.js';

class ChoiceFields {
  constructor(formFields) {
    formFields.register('radio', ChoiceField);
  }
}
ChoiceFields.$inject = ['formFields'];

export const choiceFieldModule = { __init__: ['articulaChoiceFields'], articulaChoiceFields: ['type', ChoiceFields] };

export function isChips(field) {
  return field?.type === 'radio' && field.properties?.appearance === 'chips';
}

export function optionsOf(field, data) {
  return (field.valuesKey ? data?.[field.valuesKey] : field.values) ?? [];
}

function ChoiceField(props) {
  return h(isChips(props.field) ? Chips : Radio, props);
}
ChoiceField.config = Radio.config;

function Chips({ field, domId, errors = [], disabled, readonly, value, onBlur, onChange, onFocus }) {
  const form = useContext(FormContext).getService('form');
  const group = useRef(null);
  const { label, description, validate = {} } = field;
  const outside = act => event => group.current?.contains(event.relatedTarget) || act?.();
  const labelId = `${domId}-label`;
  const told = `${domId}-description ${domId}-error-message`;
  return h('div', { class: `${fieldClasses('radio', { errors, disabled, readonly })} articula-choice`, ref: group }, [
    h(Label, { id: labelId, label, required: validate.required }),
    h(
      'div',
      {
        class: 'articula-chips',
        role: 'radiogroup',
        'aria-labelledby': labelId,
        'aria-describedby': told,
        'aria-required': !!validate.required,
        'aria-invalid': errors.length > 0,
        'aria-disabled': !!(disabled || readonly)
      },
      optionsOf(field, form._getState().initialData).map((option, index) =>
        h(Chip, {
          key: option.value,
          option,
          id: `${domId}-${index}`,
          name: domId,
          checked: option.value === value,
          // A browser lets a radio that is only to be read be changed
          disabled: disabled || readonly,
          choose: () => onChange({ value: option.value }),
          onBlur: outside(onBlur),
          onFocus: outside(onFocus)
        })
      )
    ),
    h(Description, { id: `${domId}-description`, description }),
    h(Errors, { id: `${domId}-error-message`, errors })
  ]);
}

function Chip({ option, id, name, checked, disabled, choose, onBlur, onFocus }) {
  const { label, short } = option;
  return h('label', { class: `articula-chip${short ? ' articula-chip-short' : ''}`, title: short ? label : undefined }, [
    h('input', { type: 'radio', id, name, checked, disabled, 'aria-label': label, onChange: choose, onBlur, onFocus }),
    h('span', { 'aria-hidden': 'true' }, short ?? label)
  ]);
}
