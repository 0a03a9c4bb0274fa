import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readTime } from './dates.js';

const DAY = 24 * 60;
const NOON = '12:00';

/** A list of hours below an input, one every `interval` minutes; any other minute can be typed. */
export function useHours(text, interval = 15, choose) {
  const [at, setAt] = useState(null);
  const list = useRef(null);
  const hours = Array.from({ length: DAY / interval }, (_, index) => hourText(index * interval));
  useLayoutEffect(() => list.current?.children[at?.index]?.scrollIntoView({ block: 'nearest' }), [at]);

  const close = () => setAt(null);
  const take = index => {
    close();
    choose(hours[index]);
  };
  const move = step => setAt({ index: Math.min(Math.max(at.index + step, 0), hours.length - 1), moved: true });
  const open = () => at ?? setAt({ index: Math.floor(minuteOf(readTime(text).value ?? NOON) / interval) });

  return {
    open,
    close,
    /** True when a key was for the list. Enter takes an hour only after somebody has moved to it. */
    onKey({ key }) {
      if (key === 'Escape') {
        if (!at) return false;
        close();
      } else if (key === 'Enter' && at?.moved) take(at.index);
      else if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      else if (at) move(key === 'ArrowDown' ? 1 : -1);
      else open();
      return true;
    },
    list:
      at &&
      h(
        'div',
        { class: 'fjs-dropdownlist', ref: list, tabIndex: -1, onMouseDown: event => event.preventDefault() },
        hours.map((hour, index) => h('div', { key: hour, class: `fjs-dropdownlist-item${index === at.index ? ' focused' : ''}`, onClick: () => take(index) }, hour))
      )
  };
}

function minuteOf(time) {
  const [hour, minute] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function hourText(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
}
