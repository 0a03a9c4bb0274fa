// Dates and hours: a text that is read strictly, with a calendar and a list of hours for whoever rather touches than types.
import { Description, Errors, Label } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useRef } from 'preact/hooks';
import { useCalendar } from './calendar.js';
import { readDate } from './dates.js';
import { useHours } from './hours.js';
import { momentOf, momentShown } from './typed-values.js';
import { fieldClasses, useComplaints, useTyping } from './typing.js';

export function DateField({ field, domId, errors = [], disabled, readonly, value, onBlur, onChange, onFocus }) {
  const { description, subtype = 'date', dateLabel, timeLabel, timeInterval, validate = {} } = field;
  const kept = momentShown(field, value);
  // Whoever is on the way from the date to the hour has not forgotten it
  const { shown, wait, tell } = useComplaints(errors);
  const latest = useRef(kept);
  const send = part => text => {
    latest.current = { ...latest.current, [part]: text };
    wait();
    onChange({ value: momentOf(field, latest.current) });
  };
  const date = useTyping(kept.date, send('date'));
  const time = useTyping(kept.time, send('time'));
  latest.current = { date: date.text, time: time.text };

  const leave = ({ currentTarget, relatedTarget }) => {
    if (currentTarget.contains(relatedTarget)) return;
    tell();
    onBlur();
  };
  const common = { domId, disabled, readonly, required: validate.required, invalid: shown.length > 0, onFocus, tell };
  return h('div', { class: fieldClasses('datetime', { errors: shown, disabled, readonly }) }, [
    h('div', { class: 'fjs-vertical-group', onFocusOut: leave }, [
      subtype !== 'time' && h(DateInput, { key: 'date', ...common, label: dateLabel, beside: timeLabel, typing: date }),
      subtype === 'datetime' && h('div', { key: 'between', class: 'fjs-datetime-separator' }),
      subtype !== 'date' && h(TimeInput, { key: 'time', ...common, label: timeLabel, beside: dateLabel, interval: timeInterval, typing: time })
    ]),
    h(Description, { id: `${domId}-description`, description }),
    h(Errors, { id: `${domId}-error-message`, errors: shown })
  ]);
}

function DateInput({ typing, ...props }) {
  const calendar = useCalendar(readDate(typing.text).value, day => {
    typing.input(day);
    typing.leave();
  });
  const behaviour = {
    ref: calendar.input,
    open: calendar.open,
    close: to => calendar.holds(to) || calendar.close(),
    onKey: calendar.onKey
  };
  return h(Part, { ...props, typing, behaviour, kind: 'date', placeholder: 'dd/mm/aaaa', icon: CALENDAR }, h('span', { ref: calendar.anchor }));
}

function TimeInput({ typing, interval, ...props }) {
  const hours = useHours(typing.text, interval, hour => {
    typing.input(hour);
    typing.leave();
  });
  return h(Part, { ...props, typing, behaviour: { ...hours, typed: hours.close }, kind: 'time', placeholder: 'hh:mm', icon: CLOCK }, hours.list);
}

/** One input with its label and icon, and what opens below it. */
function Part({ kind, typing, behaviour, label, beside, placeholder, icon, domId, disabled, readonly, required, invalid, onFocus, tell, children }) {
  const id = `${domId}-${kind}`;
  const onKeyDown = event => {
    if (!readonly && behaviour.onKey(event)) {
      event.preventDefault();
      // What closes the calendar does not close the dialog
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      typing.leave();
      tell();
    }
  };
  return h('div', { class: 'fjs-datetime-subsection' }, [
    h(Label, { htmlFor: id, label, collapseOnEmpty: !beside, required }),
    h('div', { class: fieldClasses('input-group', { disabled, readonly }, 'fjs') }, [
      h('span', { class: 'fjs-input-adornment border-right border-radius-left' }, icon),
      h('div', { class: kind === 'date' ? 'fjs-datepicker' : 'fjs-timepicker fjs-timepicker-anchor' }, [
        h('input', {
          ref: behaviour.ref,
          class: 'fjs-input',
          type: 'text',
          id,
          placeholder,
          autoComplete: 'off',
          value: typing.text,
          disabled,
          readOnly: readonly,
          required,
          'aria-invalid': invalid,
          'aria-describedby': `${domId}-description ${domId}-error-message`,
          onInput: ({ target }) => {
            behaviour.typed?.();
            typing.input(target.value);
          },
          onKeyDown,
          // Not when the input is reached some other way: what opens would cover the complaint that led there
          onClick: () => disabled || readonly || behaviour.open(),
          onFocus,
          onBlur: ({ relatedTarget }) => {
            behaviour.close(relatedTarget);
            typing.leave();
          }
        }),
        children
      ])
    ])
  ]);
}

DateField.config = {
  type: 'datetime',
  keyed: true,
  name: 'Fecha y hora',
  group: 'basic-input',
  emptyValue: null,
  sanitizeValue: ({ value }) => (typeof value === 'string' ? value : null),
  create: (options = {}) => ({ subtype: 'date', ...options })
};

function glyph(width, ...paths) {
  return h('svg', { width, height: 15, viewBox: `0 0 ${width} 15`, fill: 'currentColor', 'fill-rule': 'evenodd', 'aria-hidden': true }, paths.map(d => h('path', { d })));
}

const CALENDAR = glyph(14, 'M3 0h1.5v1.5h5V0H11v1.5h3V15H0V1.5h3zM1.2 5v8.8h11.6V5z');
const CLOCK = glyph(16, 'M8 0a7.5 7.5 0 1 1 0 15A7.5 7.5 0 0 1 8 0zm0 1.3a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.3zM7.4 3h1.2v4.3l2.7 2.2-.8.9-3.1-2.5z');
