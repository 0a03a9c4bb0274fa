// form-js turns a date it cannot read into another one, an hour into the nearest quarter and drops separators of figures. Ours
// read exactly or leave what was typed where it is and say why.
import { Textfield } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { DateField } from './date-field.js';
import { NumberField } from './number-field.js';
import { figureFaults, momentFaults } from './typed-values.js';

const FIELDS = [NumberField, DateField, TextField];
const FAULTS = { number: figureFaults, datetime: momentFaults };

class TypedFields {
  constructor(formFields, formFieldRegistry, validator) {
    FIELDS.forEach(field => formFields.register(field.config.type, field));
    const validate = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => {
      const field = formFieldRegistry.get(instance.id);
      const faultsOf = FAULTS[field?.type];
      // form-js's own checks cannot read a decimal comma; what is left to them is whether there is anything
      if (!faultsOf || value == null || value === '') return validate(instance, value);
      return faultsOf(field, value);
    };
  }
}
TypedFields.$inject = ['formFields', 'formFieldRegistry', 'validator'];

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
