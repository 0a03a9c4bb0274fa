// A table of choices that shows as many of its columns as there is room for, on a phone one at a time. Columns out of sight stay filled in;
// what is wrong in one of them brings it into sight.
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { WithoutGrid } from './scopes.js';

export const REVEAL = 'articula-reveal';

const HEAD = 150;
const COLUMN = 170;

/** Columns are {key, name, head, done, of}, rows {head, cells}; heads and cells are nodes. */
export function Matrix({ columns, rows }) {
  const root = useRef(null);
  const [chosen, choose] = useState(0);
  const fit = Math.min(columns.length, useRoom(root));
  const first = Math.max(0, Math.min(chosen, columns.length - fit));
  const inSight = column => column >= first && column < first + fit;
  useReveal(root, choose);
  const width = { '--matrix-columns': fit };
  const next = columns[first + fit];
  return h(WithoutGrid, {},
    h('div', { class: `articula-matrix${fit === 1 ? ' articula-matrix-one' : ''}`, ref: root, style: width }, [
      fit < columns.length && h(Steps, { columns, inSight, choose }),
      h('div', { role: 'table' }, [
        h('div', { role: 'row', class: 'articula-matrix-line articula-matrix-heads' }, [
          h('div', { role: 'columnheader' }),
          columns.map(({ key, head }, column) => h('div', { key, role: 'columnheader', hidden: !inSight(column) }, head))
        ]),
        rows.map(({ head, cells }, line) =>
          h('div', { key: line, role: 'row', class: 'articula-matrix-line' }, [
            h('div', { role: 'rowheader', class: 'articula-matrix-head' }, head),
            cells.map((cell, column) => h('div', { key: columns[column].key, role: 'cell', class: 'articula-matrix-cell', 'data-column': column, hidden: !inSight(column) }, cell))
          ])
        )
      ]),
      next && h('button', { type: 'button', class: 'btn btn-default articula-matrix-next', onClick: () => goTo(root, choose, first + fit) }, `Siguiente: ${next.name} ›`)
    ])
  );
}

function Steps({ columns, inSight, choose }) {
  return h('div', { class: 'articula-matrix-steps', role: 'group', 'aria-label': 'Columnas' },
    columns.map(({ key, name, done, of }, column) =>
      h('button', { key, type: 'button', class: 'articula-matrix-step', 'aria-pressed': inSight(column) ? 'true' : 'false', onClick: () => choose(column) }, [
        name,
        h('small', {}, done === of ? ' ✓' : ` ${done}/${of}`)
      ])
    )
  );
}

function goTo(root, choose, column) {
  choose(column);
  root.current.scrollIntoView({ block: 'start' });
}

/** How many columns there is room for. */
function useRoom(root) {
  const [room, setRoom] = useState(1);
  useEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) => setRoom(Math.max(1, Math.floor((contentRect.width - HEAD) / COLUMN))));
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);
  return room;
}

function useReveal(root, choose) {
  useEffect(() => {
    const node = root.current;
    const reveal = ({ target }) => {
      const cell = target.closest('[data-column]');
      if (cell?.hidden) choose(Number(cell.dataset.column));
    };
    node.addEventListener(REVEAL, reveal);
    return () => node.removeEventListener(REVEAL, reveal);
  }, [root, choose]);
}
