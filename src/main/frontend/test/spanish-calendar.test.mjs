import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanishDates } from '../tasklist/spanish-calendar.js';

test('months and days are Spanish, in the order AngularJS lists them, and the week begins on Monday', () => {
  const dates = spanishDates();
  assert.deepEqual([dates.MONTH[0], dates.STANDALONEMONTH[11], dates.SHORTMONTH.length], ['enero', 'diciembre', 12]);
  assert.deepEqual(dates.DAY, ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']);
  assert.equal(dates.SHORTDAY[3], 'mié');
  assert.equal(dates.FIRSTDAYOFWEEK, 0);
});
