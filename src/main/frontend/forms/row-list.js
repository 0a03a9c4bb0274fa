// A list whose rows are one line each: `dynamiclist` with the property `appearance: rows`. What a row is about stands on the left (its
// first text), its choice on the right, and below only those of its other fields that the choice asks for.
import { DynamicList, FormContext, FormField, FormRenderContext, Label, LocalExpressionContext, buildExpressionContext } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { isChips } from './choice-field.js';
import { fieldClasses } from './typing.js';

class RowLists {
  constructor(formFields) {
    formFields.register('dynamiclist', List);
  }
}
RowLists.$inject = ['formFields'];

export const rowListModule = { __init__: ['articulaRowLists'], articulaRowLists: ['type', RowLists] };

function List(props) {
  return h(props.field.properties?.appearance === 'rows' ? RowList : DynamicList, props);
}
List.config = DynamicList.config;

function RowList(props) {
  const { field, domId, readonly, indexes, value } = props;
  const fields = useContext(FormContext).getService('formFieldRegistry');
  const parts = useMemo(() => partsOf(field.components.map(({ id }) => fields.get(id))), [field, fields]);
  return h('div', { class: `${fieldClasses('dynamiclist', { readonly })} articula-rows`, role: 'group', 'aria-labelledby': domId }, [
    h('div', { class: 'articula-rows-head' }, [
      h(Label, { id: domId, label: field.label }),
      !readonly && h(Everyone, { choice: parts.choice })
    ]),
    h(Legend, { choice: parts.choice }),
    (value ?? []).map((row, index) => h(Row, { ...props, key: index, list: field, parts, outer: indexes, row, index }))
  ]);
}

function partsOf(components) {
  const lead = components.find(({ type }) => type === 'text');
  const choice = components.find(isChips);
  return { lead, choice, details: components.filter(component => component !== lead && component !== choice) };
}

/** One button that gives every row still open the same choice: the property `everyone` of the choice says which, `everyoneLabel` its words. */
function Everyone({ choice }) {
  const { everyone, everyoneLabel, othersLabel = everyoneLabel } = choice?.properties ?? {};
  const form = useContext(FormContext).getService('form');
  if (everyone === undefined) return null;
  const rows = form.get('formFieldInstanceRegistry').getAll().filter(({ id }) => id === choice.id);
  const open = rows.filter(({ value }) => value == null);
  const otherwise = rows.some(({ value }) => value != null && value !== everyone);
  const fill = () => open.forEach(fieldInstance => form._update({ field: choice, indexes: fieldInstance.indexes, fieldInstance, value: everyone }));
  return h('button', { type: 'button', class: 'btn btn-default articula-everyone', disabled: rows.length > 0 && !open.length, onClick: fill }, otherwise ? othersLabel : everyoneLabel);
}

/** What the short signs mean; who cannot see them hears the whole words anyway. */
function Legend({ choice }) {
  const short = (choice?.values ?? []).filter(option => option.short);
  if (!short.length) return null;
  return h('p', { class: 'articula-rows-legend', 'aria-hidden': 'true' }, short.map(option => h('span', {}, [h('b', {}, option.short), ` ${option.label}`])));
}

function Row({ list, parts, outer, row, index, ...props }) {
  const parent = useContext(LocalExpressionContext);
  const render = useContext(FormRenderContext);
  const indexes = useMemo(() => ({ ...outer, [list.id]: index }), [outer, list.id, index]);
  const scope = useMemo(
    () => ({ data: parent.data, this: row, parent: buildExpressionContext({ ...parent, data: parent.this }), i: [...parent.i, index + 1] }),
    [parent, row, index]
  );
  const flat = useMemo(() => ({ ...render, Column: Cell }), [render]);
  const show = field => field && h(FormField, { ...props, key: field.id, field, indexes });
  return h(LocalExpressionContext.Provider, { value: scope },
    h(FormRenderContext.Provider, { value: flat },
      h('div', { class: 'articula-row' }, [
        h('div', { class: 'articula-row-line' }, [show(parts.lead), show(parts.choice)]),
        h('div', { class: 'articula-row-details' }, parts.details.map(show))
      ])
    )
  );
}

function Cell({ children }) {
  return h('div', { class: 'articula-cell' }, children);
}
