// Lists of one line a row: `dynamiclist` with the property `appearance`. What a row is about stands on the left (its first text), its
// choice on the right, and below only those of its other fields that the choice asks for. `rows` has one choice a row, `table` several
// (each begins a column, and what follows it belongs to it; a list begins one for each of its rows), `matrix` a list in each row, whose rows are the lines of the table.
import { DynamicList, FormContext, Label } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { isChips } from './choice-field.js';
import { Matrix } from './matrix.js';
import { Scoped, WithoutGrid, fieldsIn } from './scopes.js';
import { fieldClasses } from './typing.js';

const APPEARANCES = { rows: RowList, table: Table, matrix: NestedMatrix };

class RowLists {
  constructor(formFields) {
    formFields.register('dynamiclist', List);
  }
}
RowLists.$inject = ['formFields'];

export const rowListModule = { __init__: ['articulaRowLists'], articulaRowLists: ['type', RowLists] };

function List(props) {
  return h(APPEARANCES[props.field.properties?.appearance] ?? DynamicList, props);
}
List.config = DynamicList.config;

/** The text in front, what belongs to the row itself, and its choices with what belongs to each. A row without chips has its first field for choice. */
function partsOf(components) {
  const lead = components.find(({ type }) => type === 'text');
  const others = components.filter(component => component !== lead);
  const first = others.find(({ type }) => type !== 'expression');
  const begins = component => (others.some(isChips) ? isChips(component) || component.type === 'dynamiclist' || component.properties?.column : component === first);
  const parts = { lead, own: [], columns: [] };
  for (const component of others) {
    if (begins(component)) parts.columns.push({ choice: component, details: [] });
    else (parts.columns.at(-1)?.details ?? parts.own).push(component);
  }
  return parts;
}

function useParts(field) {
  const registry = useContext(FormContext).getService('formFieldRegistry');
  return useMemo(() => partsOf(field.components.map(({ id }) => registry.get(id))), [field, registry]);
}

function ListFrame({ field, domId, readonly, head, children }) {
  return h('div', { class: `${fieldClasses('dynamiclist', { readonly })} articula-rows`, role: 'group', 'aria-labelledby': domId }, [
    h('div', { class: 'articula-rows-head' }, [h(Label, { id: domId, label: field.label }), head]),
    children
  ]);
}

function RowList(props) {
  const { field, readonly, indexes, value } = props;
  const { lead, own, columns: [{ choice, details }] } = useParts(field);
  return h(ListFrame, { ...props, head: !readonly && h(Everyone, { choice }) }, [
    h(Legend, { choice }),
    (value ?? []).map((row, index) =>
      h(WithoutGrid, { key: index },
        h(Scoped, { list: field, outer: indexes, row, index }, here =>
          h('div', { class: 'articula-row' }, [
            h('div', { class: 'articula-row-line' }, fieldsIn(props, [lead, choice], here)),
            h('div', { class: 'articula-row-details' }, fieldsIn(props, [...own, ...details], here))
          ])
        )
      )
    )
  ]);
}

function Table(props) {
  const { field, readonly, indexes, value } = props;
  const registry = useContext(FormContext).getService('formFieldRegistry');
  const { lead, own, columns } = useParts(field);
  const rows = value ?? [];
  const inRow = (index, child) => h(Scoped, { list: field, outer: indexes, row: rows[index], index }, child);
  const all = columns.flatMap(column => (column.choice.type === 'dynamiclist' ? columnsWithin(column.choice, rows, registry, props, inRow) : [columnOf(column, rows, props, inRow)]));
  return h(ListFrame, props,
    h(Matrix, {
      columns: all.map(({ key, name, choice, among, done }) => ({
        key,
        name,
        head: h('div', {}, [h('strong', {}, name), h(Legend, { choice }), !readonly && h(Everyone, { choice, among })]),
        done,
        of: rows.length
      })),
      rows: rows.map((_, index) => ({ head: inRow(index, here => fieldsIn(props, [lead, ...own], here)), cells: all.map(({ cell }) => cell(index)) }))
    })
  );
}

/** A column for a choice of each row. */
function columnOf({ choice, details }, rows, props, inRow) {
  return {
    key: choice.id,
    name: choice.properties?.column ?? choice.label,
    choice,
    done: rows.filter(row => row[choice.key] != null).length,
    cell: index => inRow(index, here => fieldsIn(props, [choice, ...details], here))
  };
}

/** A column for each row of a list that stands in every row, the same everywhere: its property `column` says what names them. */
function columnsWithin(list, rows, registry, props, inRow) {
  const { own, columns: [{ choice, details }] } = partsOf(list.components.map(({ id }) => registry.get(id)));
  return (rows[0]?.[list.path] ?? []).map((named, column) => ({
    key: `${choice.id}_${column}`,
    name: named[list.properties.column],
    choice,
    among: indexes => indexes[list.id] === column,
    done: rows.filter(row => row[list.path][column][choice.key] != null).length,
    cell: index =>
      inRow(index, outer =>
        h(Scoped, { list, outer, row: rows[index][list.path][column], index: column }, here => fieldsIn(props, [choice, ...own, ...details], here))
      )
  }));
}

/** The rows of the list are the columns, those of the list within are the lines. */
function NestedMatrix(props) {
  const { field, indexes, value } = props;
  const registry = useContext(FormContext).getService('formFieldRegistry');
  const parts = useParts(field);
  const inner = registry.get(field.components.find(({ type }) => type === 'dynamiclist').id);
  const { lead, own, columns: [{ choice, details }] } = useParts(inner);
  const entities = value ?? [];
  const within = (index, child) => h(Scoped, { list: field, outer: indexes, row: entities[index], index }, child);
  const cell = (index, line, fields) =>
    within(index, at => h(Scoped, { list: inner, outer: at, row: entities[index][inner.path][line], index: line }, here => fieldsIn(props, fields, here)));
  return h(ListFrame, props,
    h(Matrix, {
      columns: entities.map((entity, index) => ({
        key: index,
        name: entity[field.properties.column],
        head: within(index, at => fieldsIn(props, [parts.lead, ...parts.own], at)),
        done: entity[inner.path].filter(row => row[choice.key] != null).length,
        of: entity[inner.path].length
      })),
      rows: (entities[0]?.[inner.path] ?? []).map((_, line) => ({
        head: cell(0, line, [lead]),
        cells: entities.map((entity, index) => cell(index, line, [choice, ...own, ...details]))
      }))
    })
  );
}

/** One button that gives every row still open the same choice: the property `everyone` of the choice says which, `everyoneLabel` its words. */
function Everyone({ choice, among = () => true }) {
  const { everyone, everyoneLabel, othersLabel = everyoneLabel } = choice.properties ?? {};
  const form = useContext(FormContext).getService('form');
  if (everyone === undefined) return null;
  const rows = form.get('formFieldInstanceRegistry').getAll().filter(({ id, indexes }) => id === choice.id && among(indexes));
  const open = rows.filter(({ value }) => value == null);
  const otherwise = rows.some(({ value }) => value != null && value !== everyone);
  const fill = () => open.forEach(fieldInstance => form._update({ field: choice, indexes: fieldInstance.indexes, fieldInstance, value: everyone }));
  return h('button', { type: 'button', class: 'btn btn-default articula-everyone', disabled: rows.length > 0 && !open.length, onClick: fill }, otherwise ? othersLabel : everyoneLabel);
}

/** What the short signs mean; who cannot see them hears the whole words anyway. */
function Legend({ choice }) {
  const short = (choice.values ?? []).filter(option => option.short);
  if (!short.length) return null;
  return h('p', { class: 'articula-rows-legend', 'aria-hidden': 'true' }, short.map(option => h('span', {}, [h('b', {}, option.short), ` ${option.label}`])));
}
