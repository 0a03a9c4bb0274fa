// Figures as people here type and read them. The server reads by the same rules (TypedFigure, SpanishFigures).
import { refusal, strip } from './typed-text.js';

const MOST_DIGITS = 15;
const UNIT = /[$%€]|usd/i;
const PLAIN = /^(\d*)(?:[.,](\d+))?$/;
const GROUPED = /^([1-9]\d{0,2}([.,'’ \u00a0\u202f\u2009])\d{3}((?:\2\d{3})*))(?:(?!\2)[.,](\d+))?$/;

/**
 * {value} with the exact figure as `-1234.56`, or {refused} with a sentence that says why.
 * @param typed    not blank
 * @param decimals how many the field takes: 0 or 2
 */
export function readFigure(typed, decimals) {
  const text = strip(typed);
  const [, minus, unsigned] = text.match(/^([-−]?)([^]*)$/);
  const sign = minus && '-';
  const grouped = unsigned.match(GROUPED);
  if (grouped) {
    const [, integer, mark, moreGroups, fraction] = grouped;
    const whole = integer.replace(/\D/g, '');
    if (mark === ',' && !moreGroups && fraction === undefined) return eitherWay(text, sign + whole, decimals);
    return exact(text, sign, whole, fraction, decimals);
  }
  const plain = unsigned && unsigned.match(PLAIN);
  if (plain) return exact(text, sign, plain[1], plain[2], decimals);
  return refusal(text, UNIT.test(text) ? ': escriba solo el número, sin signos como $ o %.' : ' no es un número.');
}

function exact(text, sign, whole, fraction = '', decimals) {
  if (fraction.length > decimals) {
    return refusal(text, decimals ? ' tiene demasiados decimales: escriba dos como máximo.' : ' no es un número entero: escríbalo sin decimales.');
  }
  const counted = whole.replace(/^0+/, '');
  if (counted.length + fraction.length > MOST_DIGITS) return refusal(text, ' tiene demasiadas cifras.');
  const value = (counted || '0') + (fraction && `.${fraction}`);
  return { value: /[1-9]/.test(value) ? sign + value : value };
}

function eitherWay(text, thousands, decimals) {
  const otherwise = decimals ? '; si no, use dos decimales como máximo.' : '.';
  return refusal(text, ` se puede leer de dos maneras: si son miles, escriba ${thousands}${otherwise}`);
}

/** A number, or a figure as `-1234.56`, with a decimal comma and, from five digits on, no-break spaces between thousands. */
export function figureText(figure) {
  const [whole, fraction] = String(figure).split('.');
  const grouped = whole.replace('-', '').length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
