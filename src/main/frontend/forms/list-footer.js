// The button that adds a row to a list: it says what it adds (property `add` of the list), begins the row with what is likely (property
// `preset` of a field: an expression in which `parent` is the row the list stands in) and puts the cursor where one types.
import { FormContext } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

class ListFooter {
  constructor(repeatRenderManager) {
    repeatRenderManager.RepeatFooter = AddRow;
  }
}
ListFooter.$inject = ['repeatRenderManager'];

export const listFooterModule = { __init__: ['articulaListFooter'], articulaListFooter: ['type', ListFooter] };

function AddRow({ field, indexes, value, readonly, disabled, onChange, fieldInstance }) {
  const { getService } = useContext(FormContext);
  const footer = useRef(null);
  const added = useRef(false);
  const rows = value ?? [];
  useEffect(() => {
    if (added.current) showNewRow(footer.current);
    added.current = false;
  }, [rows.length]);
  if (!field.allowAddRemove) return null;
  const add = () => {
    added.current = true;
    onChange({ field, indexes, fieldInstance, value: [...rows, newRow(getService, field, indexes, rows.length)] });
  };
  return h('div', { class: 'fjs-repeat-render-footer fjs-remove-allowed', ref: footer },
    h('button', { type: 'button', class: 'fjs-repeat-render-add', disabled: disabled || readonly, onClick: add }, field.properties?.add ?? 'Agregar')
  );
}

function newRow(getService, list, indexes, index) {
  const form = getService('form');
  const { data } = form._getState();
  const row = form._getInitializedFieldData(data, { container: list, indexes: { ...indexes, [list.id]: index } });
  const parent = parentOf(getService, list, indexes, data);
  for (const { key, properties } of list.components) {
    const preset = properties?.preset && getService('expressionLanguage').evaluate(properties.preset, { ...data, parent });
    if (preset != null) row[key] = preset;
  }
  return row;
}

/** The row of the outer list in which this list stands, or all of the form. */
function parentOf(getService, list, indexes, data) {
  const path = getService('pathRegistry').getValuePath(list, { indexes });
  const depth = path.findLastIndex(step => typeof step === 'number');
  return path.slice(0, depth + 1).reduce((value, step) => value?.[step], data);
}

function showNewRow(footer) {
  const row = footer?.parentElement?.querySelector(':scope > .fjs-children > div:last-child');
  const first = row?.querySelector('input, textarea');
  if (first?.matches('.fjs-form-field-textfield input, .fjs-form-field-textarea textarea')) first.focus();
  else row?.scrollIntoView({ block: 'nearest' });
}
