import flatpickr from 'flatpickr';
import { Spanish } from 'flatpickr/dist/l10n/es.js';
import { useEffect, useRef } from 'preact/hooks';

const LANGUAGE = { ...Spanish, yearAriaLabel: 'Año', monthAriaLabel: 'Mes', scrollTitle: 'Desplace para cambiar' };

/**
 * A calendar below an input. It shows the day of the input and hands over the day that is chosen in it, as `2026-11-30`; it
 * never reads or writes the text, which it would turn into another date.
 * @param day `2026-11-30`, or undefined while the text is no date
 */
export function useCalendar(day, choose) {
  const anchor = useRef(null);
  const input = useRef(null);
  const calendar = useRef(null);
  const chosen = useRef(choose);
  chosen.current = choose;

  useEffect(() => {
    const instance = flatpickr(anchor.current, {
      static: true,
      clickOpens: false,
      // The phone's own date picker follows the phone's language, not ours
      disableMobile: true,
      locale: LANGUAGE,
      minDate: '1900-01-01',
      maxDate: '2100-12-31',
      ignoredFocusElements: [input.current],
      onChange([date]) {
        if (!date) return;
        chosen.current(flatpickr.formatDate(date, 'Y-m-d'));
        input.current.focus();
      }
    });
    calendar.current = instance;
    // The dialog around it would hear the key, too, and close with what was typed
    instance.calendarContainer.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      instance.close();
      input.current.focus();
    });
    instance.calendarContainer.addEventListener('focusout', ({ relatedTarget: to }) => to && to !== input.current && !holds(to) && instance.close());
    return () => instance.destroy();
  }, []);

  useEffect(() => calendar.current.setDate(day ?? '', false), [day]);

  const holds = node => !!node && calendar.current.calendarContainer.contains(node);
  const open = () => calendar.current.isOpen || calendar.current.open();
  const close = () => calendar.current.close();

  return {
    anchor,
    input,
    holds,
    open,
    close,
    /** True when a key was for the calendar. */
    onKey({ key }) {
      if (key === 'Escape') {
        if (!calendar.current.isOpen) return false;
        close();
      } else if (key !== 'ArrowDown') return false;
      else {
        open();
        const days = calendar.current.calendarContainer;
        (days.querySelector('.flatpickr-day.selected') ?? days.querySelector('.flatpickr-day.today') ?? days.querySelector('.flatpickr-day')).focus();
      }
      return true;
    }
  };
}
