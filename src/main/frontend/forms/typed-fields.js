// form-js turns a date it cannot read into another one, an hour into the nearest quarter and drops separators of figures. Ours
// read exactly or leave what was typed where it is and say why.
import { Textfield } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { DateField } from './date-field.js';
import { NumberField } from './number-field.js';
import { checkedFigure, momentFaults } from './typed-values.js';

class TypedFields {
  constructor(formFields, formFieldRegistry, validator) {
    formFields.register('number', NumberField);
    formFields.register('datetime', DateField);
    formFields.register('textfield', TextField);
    const released = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => {
      const field = formFieldRegistry.get(instance.id);
      if (field?.type === 'datetime') return unless(momentFaults(field, value), () => released(instance, value));
      if (field?.type !== 'number') return released(instance, value);
      const { value: figure, refused } = checkedFigure(field, value);
      return unless(refused ? [refused] : [], () => released(instance, figure));
    };
  }
}
TypedFields.$inject = ['formFields', 'formFieldRegistry', 'validator'];

function unless(faults, others) {
  return faults.length ? faults : others();
}

export const typedFieldsModule = { __init__: ['articulaTypedFields'], articulaTypedFields: ['type', TypedFields] };

/** A field of text that brings the keyboard its property `inputmode` asks for. */
function TextField(props) {
  const { domId, field } = props;
  const keyboard = field.properties?.inputmode;
  useLayoutEffect(() => {
    const input = keyboard && document.getElementById(domId);
    if (!input) return;
    input.inputMode = keyboard;
    input.autocapitalize = 'none';
    input.spellcheck = false;
  }, [domId, keyboard]);
  return h(Textfield, props);
}
TextField.config = Textfield.config;
