// Dates and hours as people here type and read them. The server reads by the same rules (TypedDate).
import { refusal, strip } from './typed-text.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const SHORT_YEAR = /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/;
const HALF_DAYS = /^(\d{1,2})(?:[:.h](\d{2}))? ?([ap])(?:\. ?m\.|m)$/i;
const WHOLE_DAY = /^(\d{1,2})[:.h](\d{2})(?::00)?(?: ?h)?$/i;
const DIGITS = /^(\d{2})(\d{2})$/;
const HOUR = /^(\d{1,2}) ?h$/i;

/** {value} as `2026-11-30`, or {refused} with a sentence that says why. @param typed not blank */
export function readDate(typed) {
  const text = strip(typed);
  const dayFirst = text.match(DAY_FIRST);
  if (dayFirst) return day(text, dayFirst[4], dayFirst[3], dayFirst[1]);
  const yearFirst = text.match(YEAR_FIRST);
  if (yearFirst) return day(text, yearFirst[1], yearFirst[3], yearFirst[4]);
  return refusal(text, SHORT_YEAR.test(text) ? ': escriba el año con cuatro cifras.' : ' no es una fecha: escriba día, mes y año, por ejemplo 30/11/2026.');
}

function day(text, year, month, date) {
  const [y, m, d] = [year, month, date].map(Number);
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return refusal(text, ' no es una fecha.');
  if (y < FIRST_YEAR || y > LAST_YEAR) return refusal(text, ` no es una fecha entre los años ${FIRST_YEAR} y ${LAST_YEAR}.`);
  return { value: `${year}-${two(m)}-${two(d)}` };
}

function daysIn(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** {value} as `15:20`, or {refused} with a sentence that says why. @param typed not blank */
export function readTime(typed) {
  const text = strip(typed);
  const half = text.match(HALF_DAYS);
  const [hour, minute] = half ? halfDay(half) : (text.match(WHOLE_DAY) ?? text.match(DIGITS) ?? text.match(HOUR) ?? [text, 24]).slice(1).map(Number);
  if (hour > 23 || minute > 59) return refusal(text, ' no es una hora: escríbala así, 15:20.');
  return { value: `${two(hour)}:${two(minute ?? 0)}` };
}

function halfDay([, hour, minute = 0, half]) {
  if (hour < 1 || hour > 12) return [24, 0];
  return [(hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute)];
}

/** `2026-11-30` as 30/11/2026. */
export function dateText(date) {
  return date.split('-').reverse().join('/');
}

function two(number) {
  return String(number).padStart(2, '0');
}
