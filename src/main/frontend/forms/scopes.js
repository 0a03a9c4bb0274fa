// What form-js gives the fields of a row, for rows we lay out ourselves: where they are, what their expressions see, and no grid.
import { FormField, FormRenderContext, LocalExpressionContext, buildExpressionContext } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

/** `children` is called with the indexes of the row `index` of a list that itself stands at `outer`. */
export function Scoped({ list, outer, row, index, children }) {
  const parent = useContext(LocalExpressionContext);
  const indexes = useMemo(() => ({ ...outer, [list.id]: index }), [outer, list.id, index]);
  const scope = useMemo(
    () => ({ data: parent.data, this: row, parent: buildExpressionContext({ ...parent, data: parent.this }), i: [...parent.i, index + 1] }),
    [parent, row, index]
  );
  return h(LocalExpressionContext.Provider, { value: scope }, children(indexes));
}

export function WithoutGrid({ children }) {
  const render = useContext(FormRenderContext);
  const flat = useMemo(() => ({ ...render, Column: Cell }), [render]);
  return h(FormRenderContext.Provider, { value: flat }, children);
}

function Cell({ children }) {
  return h('div', { class: 'articula-cell' }, children);
}

/** `props` are those of the list's own component. */
export function fieldsIn(props, fields, indexes) {
  return fields.filter(Boolean).map(field => h(FormField, { ...props, key: field.id, field, indexes }));
}
