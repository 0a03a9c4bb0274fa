import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readDate, readTime } from '../forms/dates.js';
import { figureText, readFigure } from '../forms/figures.js';
import { figureFaults, figureOf, figureShown, momentFaults, momentOf, momentShown } from '../forms/typed-values.js';

/** The same table that the server's tests read: both must read alike. */
const cases = kind => JSON.parse(readFileSync(new URL(`../../../test/resources/typed/${kind}.json`, import.meta.url), 'utf8'));

const whole = { decimalDigits: 0 };
const money = { decimalDigits: 2 };
const day = { subtype: 'date' };
const hour = { subtype: 'time' };
const moment = { subtype: 'datetime' };

for (const { typed, decimals, value, refused } of cases('figures')) {
  test(`«${typed}» with ${decimals} decimals is ${value ?? 'refused'}`, () => assert.deepEqual(readFigure(typed, decimals), value ? { value } : { refused }));
}

for (const [kind, read] of [['dates', readDate], ['times', readTime]]) {
  for (const { typed, value, refused } of cases(kind)) {
    test(`«${typed}» of ${kind} is ${value ?? 'refused'}`, () => assert.deepEqual(read(typed), value ? { value } : { refused }));
  }
}

test('figures have a decimal comma and spaces between thousands', () => {
  const nbsp = text => text.replaceAll(' ', '\u00a0');
  for (const [figure, text] of [[0, '0'], [7, '7'], ['3.80', '3,80'], [9999, '9999'], [12500, nbsp('12 500')], ['-1234567.5', nbsp('-1 234 567,5')]]) {
    assert.equal(figureText(figure), text);
  }
});

test('a figure that can be read is kept as the server takes it, any other as it was typed', () => {
  assert.equal(figureOf(whole, '1.250'), 1250);
  assert.equal(figureOf(whole, '8,5'), '8,5');
  assert.equal(figureOf(whole, '0'), 0);
  assert.equal(figureOf(money, '1.250'), '1250');
  assert.equal(figureOf(money, '1.250,5'), '1250,5');
  assert.equal(figureOf(money, '1,250'), '1,250');
  assert.equal(figureOf(money, '  '), null);
});

test('every figure of the table survives being kept, drafted and shown again', () => {
  for (const { typed, decimals, value } of cases('figures')) {
    const field = { decimalDigits: decimals };
    const kept = JSON.parse(JSON.stringify(figureOf(field, typed)));
    const shown = figureShown(field, kept);
    if (value) assert.equal(Number(readFigure(shown, decimals).value), Number(value), typed);
    else assert.equal(shown, typed);
    assert.deepEqual(figureOf(field, shown), kept);
    assert.equal(figureFaults(field, kept).length > 0, value === undefined, typed);
  }
});

test('every date and hour of the tables survives being kept, drafted and shown again', () => {
  for (const date of cases('dates')) {
    for (const time of cases('times')) {
      const kept = JSON.parse(JSON.stringify(momentOf(moment, { date: date.typed, time: time.typed })));
      const shown = momentShown(moment, kept);
      const readable = date.value && time.value;
      if (readable) assert.equal(kept, `${date.value}T${time.value}`);
      assert.deepEqual(momentFaults(moment, kept), [date.refused, time.refused].filter(Boolean));
      if (!date.value) assert.equal(shown.date, date.typed);
      else assert.equal(readDate(shown.date).value, date.value);
      if (!time.value) assert.equal(shown.time, time.typed);
      else assert.equal(readTime(shown.time).value, time.value);
      assert.equal(momentOf(moment, shown), kept === null || readable ? kept : [shown.date, shown.time].join('\n'));
    }
  }
});

test('a date alone and an hour alone', () => {
  assert.equal(momentOf(day, { date: '3/2/2027' }), '2027-02-03');
  assert.equal(momentOf(day, { date: '31/2/2027' }), '31/2/2027');
  assert.deepEqual(momentShown(day, '31/2/2027'), { date: '31/2/2027', time: '' });
  assert.equal(momentOf(hour, { time: '4:35 pm' }), '16:35');
  assert.equal(momentOf(hour, { time: '4 y media' }), '4 y media');
  assert.deepEqual(momentShown(hour, '16:35:00'), { date: '', time: '16:35' });
  assert.equal(momentOf(day, { date: ' ' }), null);
});

test('half a moment is told and kept', () => {
  const kept = momentOf(moment, { date: '3/2/2027', time: '' });
  assert.deepEqual(momentFaults(moment, kept), ['Escriba también la hora.']);
  assert.deepEqual(momentShown(moment, kept), { date: '03/02/2027', time: '' });
  assert.deepEqual(momentFaults(moment, momentOf(moment, { date: '', time: '16:35' })), ['Escriba también la fecha.']);
  assert.deepEqual(momentFaults(moment, null), []);
});

test('what the server gives is shown', () => {
  assert.equal(figureShown(money, '12,50'), '12,50');
  assert.equal(figureShown(money, '12\u00a0500,00'), '12\u00a0500,00');
  assert.equal(figureShown(money, 12.5), '12,5');
  assert.deepEqual(momentShown(moment, '2027-02-03T16:35:00'), { date: '03/02/2027', time: '16:35' });
});

test('bounds are told as figures are written', () => {
  const field = { decimalDigits: 2, validate: { min: 0.5, max: 12500 } };
  assert.deepEqual(figureFaults(field, '0,25'), ['El valor mínimo es 0,5.']);
  assert.deepEqual(figureFaults(field, '12500,01'), ['El valor máximo es 12\u00a0500.']);
  assert.deepEqual(figureFaults(field, '12500'), []);
  assert.deepEqual(figureFaults(field, null), []);
  assert.deepEqual(figureFaults(whole, 7.5), ['«7,5» no es un número entero: escríbalo sin decimales.']);
});
