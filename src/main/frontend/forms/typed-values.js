// What a form keeps of the fields a person types figures, dates and hours into. What can be read is kept as the server takes
// it; what cannot is kept as it was typed, so that it stays in the field, in drafts and in sight until somebody mends it.
import { dateText, readDate, readTime } from './dates.js';
import { figureText, readFigure } from './figures.js';
import { strip } from './typed-text.js';

/** Between a date and an hour of which one cannot be read; nobody can type it into a field of one line. */
const BETWEEN = '\n';
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::00)?$/;

/** A whole number for fields without decimals, text with a comma for others, null for nothing. */
export function figureOf({ decimalDigits = 0 }, typed) {
  if (!strip(typed)) return null;
  const { value } = readFigure(typed, decimalDigits);
  if (value === undefined) return typed;
  return decimalDigits ? value.replace('.', ',') : Number(value);
}

export function figureShown({ decimalDigits = 0 }, value) {
  if (typeof value !== 'string') return value == null ? '' : figureText(value);
  const read = strip(value) ? readFigure(value, decimalDigits).value : undefined;
  return read === undefined ? value : figureText(read);
}

/** Why the field cannot take what it holds: it is no figure, or too small or too large a one. */
export function figureFaults({ decimalDigits = 0, validate: { min, max } = {} }, value) {
  if (value == null || (typeof value === 'string' && !strip(value))) return [];
  const { value: figure, refused } = readFigure(typeof value === 'number' ? figureText(value) : value, decimalDigits);
  if (refused) return [refused];
  if (Number(figure) < min) return [`El valor mínimo es ${figureText(min)}.`];
  return Number(figure) > max ? [`El valor máximo es ${figureText(max)}.`] : [];
}

/** `2026-11-30`, `15:20` or `2026-11-30T15:20`, after the field's subtype; null for nothing. */
export function momentOf({ subtype }, { date, time }) {
  const parts = partsOf(subtype).map(part => ({ typed: { date, time }[part], read: READERS[part] }));
  if (parts.every(({ typed }) => !strip(typed))) return null;
  const values = parts.map(({ typed, read }) => (strip(typed) ? read(typed).value : undefined));
  return values.every(value => value !== undefined) ? values.join('T') : parts.map(({ typed }) => typed).join(BETWEEN);
}

/** {date, time} as they stand in their inputs. */
export function momentShown({ subtype }, value) {
  const shown = { date: '', time: '' };
  if (typeof value !== 'string') return shown;
  const [first, second = ''] = value.match(MOMENT)?.slice(1) ?? value.split(BETWEEN);
  const parts = partsOf(subtype);
  if (parts.includes('date')) shown.date = readable(readDate, first, dateText);
  if (parts.includes('time')) shown.time = readable(readTime, parts.length > 1 ? second : first, time => time);
  return shown;
}

/** Why the field's value is none, part by part. */
export function momentFaults({ subtype }, value) {
  if (value == null || value === '') return [];
  const shown = momentShown({ subtype }, value);
  return partsOf(subtype).flatMap(part => (strip(shown[part]) ? (READERS[part](shown[part]).refused ?? []) : MISSING[part]));
}

const READERS = { date: readDate, time: readTime };
const MISSING = { date: 'Escriba también la fecha.', time: 'Escriba también la hora.' };

function partsOf(subtype = 'date') {
  return subtype === 'datetime' ? ['date', 'time'] : [subtype];
}

function readable(read, text, write) {
  const value = strip(text) && read(text).value;
  return value ? write(value) : text;
}
