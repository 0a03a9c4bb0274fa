// What María types is kept to the letter and the minute, or refused where she typed it: at a desk in Guayaquil, on a phone in Lima.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { claim, formOf, holdMeeting, local, openTask, startProcess, tasks, until, waitForTask } from './tasklist.mjs';

const NO_DECIMALS = ' no es un número entero: escríbalo sin decimales.';
const NO_DATE = ' no es una fecha.';

/** [typed, what stands in the field when it is left, what is wrong with it] */
const WHOLE = [
  ['8,5', '8,5', `«8,5»${NO_DECIMALS}`],
  ['10.5', '10.5', `«10.5»${NO_DECIMALS}`],
  ['1e1', '1e1', '«1e1» no es un número.'],
  ['3,500', '3,500', '«3,500» se puede leer de dos maneras: si son miles, escriba 3500.'],
  ['1.300', '1300', 'El valor máximo es 120.'],
  ['-4', '-4', 'El valor mínimo es 0.'],
  ['', '', 'Este campo es obligatorio.'],
  ['012', '12', null]
];
const MONEY = [
  ['2.300', '2300', 'El valor máximo es 100.'],
  ['2.345,67', '2345,67', 'El valor máximo es 100.'],
  ['2,300', '2,300', '«2,300» se puede leer de dos maneras: si son miles, escriba 2300; si no, use dos decimales como máximo.'],
  ['3,999', '3,999', '«3,999» se puede leer de dos maneras: si son miles, escriba 3999; si no, use dos decimales como máximo.'],
  ['$ 5', '$ 5', '«$ 5»: escriba solo el número, sin signos como $ o %.'],
  [',75', '0,75', null],
  ['.75', '0,75', null],
  ['12.50', '12,50', null]
];
const DATES = [
  ['31/11/2026', '31/11/2026', `«31/11/2026»${NO_DATE}`],
  ['29/02/2027', '29/02/2027', `«29/02/2027»${NO_DATE}`],
  ['12/15/2026', '12/15/2026', `«12/15/2026»${NO_DATE}`],
  ['40/12/2026', '40/12/2026', `«40/12/2026»${NO_DATE}`],
  ['5/12/27', '5/12/27', '«5/12/27»: escriba el año con cuatro cifras.'],
  ['05122027', '05122027', '«05122027» no es una fecha: escriba día, mes y año, por ejemplo 30/11/2026.'],
  ['5-12-2027', '05/12/2027', null],
  ['29/02/2028', '29/02/2028', null]
];
const HOURS = [
  ['25:10', '25:10', '«25:10» no es una hora: escríbala así, 15:20.'],
  ['15', '15', '«15» no es una hora: escríbala así, 15:20.'],
  ['15:20', '15:20', null],
  ['3:50 pm', '15:50', null],
  ['15h20', '15:20', null],
  ['2359', '23:59', null]
];

for (const { zone, phone } of [{ zone: 'America/Guayaquil', phone: false }, { zone: 'America/Lima', phone: true }]) {
  test(`what is typed is kept or refused ${phone ? 'on a phone' : 'at a desk'} in ${zone}`, { timeout: 240_000 }, async t => {
    const product = await startProduct({ past: false });
    t.after(() => product.stop());
    const maria = await openAs(product, 'maria', { phone, zone });
    t.after(() => maria.close());

    await walk(product, { maria }, async () => {
      await datesAndHours(maria);
      await keyboards(maria);
      await figures(maria, await holdMeeting(maria));
    });
    assert.deepEqual(maria.errors, []);
  });
}

async function figures(person, attending) {
  await startForm(person, 'Modificar el reglamento interno', form => form.choose('networkId', 'Jahua Pamba'));
  const task = await waitForTask(person, 'Redactar el borrador del reglamento');
  await openTask(person, task);
  await claim(person);
  let form = await new FilledForm(person.page).ready();
  assert.equal(await form.input('lateFine').inputValue(), '2,00');
  assert.equal(await form.input('graceMinutes').getAttribute('inputmode'), 'numeric');
  assert.equal(await form.input('lateFine').getAttribute('inputmode'), 'decimal');
  await typeEach(form, 'graceMinutes', WHOLE);
  await typeEach(form, 'lateFine', MONEY);

  // Unreadable, and sent with the very next touch
  await type(form, 'lateFine', '7,555');
  await form.type('reason', 'Asamblea de la red');
  await type(form, 'graceMinutes', '7,5', { leave: false });
  await form.send();
  await person.page.getByText('Revise estos 2 datos:').waitFor();
  await person.screenshot('cifras-rechazadas');
  assert.equal((await tasks(person, 'Redactar el borrador del reglamento')).length, 1, 'nothing is completed');

  // The page goes away and comes back: what was typed is still there, and still refused
  await until(async () => (await draft(person, task))?.graceMinutes === '7,5', 'the draft is saved');
  await person.page.reload();
  form = await new FilledForm(person.page).ready();
  await person.page.getByText('Borrador recuperado').waitFor();
  for (const [key, typed] of [['graceMinutes', '7,5'], ['lateFine', '7,555']]) {
    assert.equal(await form.input(key).inputValue(), typed);
  }
  await form.send();
  await person.page.getByText('Revise estos 2 datos:').waitFor();

  await type(form, 'graceMinutes', '15');
  await type(form, 'lateFine', '12.5', { leave: false });
  await form.complete();

  await openTask(person, await waitForTask(person, 'Discutir y votar el borrador'));
  await claim(person);
  form = await new FilledForm(person.page).ready();
  await form.pick('outcome', 'Lo aprobó');
  await typeEach(form, 'inForceFrom-date', DATES);
  await form.choose('meetingId', 'Reunión 1');
  await form.choose('proposerId', 'Blanca');
  await form.type('votesFor', String(attending));
  await form.type('votesAgainst', '0');
  await form.type('abstentions', '0');
  await person.screenshot('reglamento-con-votos');
  await type(form, 'inForceFrom-date', day(0));
  await form.complete();

  await startForm(person, 'Modificar el reglamento interno', again => again.choose('networkId', 'Jahua Pamba'));
  const next = await waitForTask(person, 'Redactar el borrador del reglamento');
  await openTask(person, next);
  const { data } = await formOf(person, next);
  assert.deepEqual([data.lateFine, data.graceMinutes], ['12,50', 15]);
}

async function datesAndHours(person) {
  const { page } = person;
  await startProcess(person, 'Mover o cancelar una reunión');
  const form = await new FilledForm(page).ready();
  await form.choose('meetingId', 'Jahua Pamba');
  await form.pick('action', 'Moverla a otra fecha o lugar');
  await type(form, 'newStart-time', '16:35');
  await typeEach(form, 'newStart-date', DATES);
  await typeEach(form, 'newStart-time', HOURS);
  await type(form, 'newStart-time', '');
  assert.equal(await errorOf(form, 'newStart-time'), 'Escriba también la hora.');

  await chooseByTouch(person, form);
  await type(form, 'newStart-time', '1537', { leave: false });
  await type(form, 'newStart-date', '31/11/2027', { leave: false });
  await page.keyboard.press('Enter');
  assert.equal(await errorOf(form, 'newStart-date'), `«31/11/2027»${NO_DATE}`);
  await person.screenshot('fecha-rechazada');
  await type(form, 'newStart-date', day(9));
  await form.type('reason', 'La casa comunal está ocupada');
  await person.screenshot('fecha-aceptada');
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
  const [meeting] = await (await person.get('/camunda/api/tasklist/plugin/articula/default/meetings')).json();
  assert.equal(meeting.startsAt, `${day(9).split('/').reverse().join('-')}T20:37:00Z`, 'to the minute, in the zone of the network');
}

/** The calendar in Spanish with Monday first, and the hours in a list. */
async function chooseByTouch(person, form) {
  const calendar = form.root.locator('.flatpickr-calendar.open');
  const date = form.input('newStart-date');
  await type(form, 'newStart-date', '05/12/2027');
  await date.click();
  await calendar.waitFor();
  assert.match(await calendar.locator('.flatpickr-weekday').first().innerText(), /^lun/i);
  assert.match(await calendar.innerText(), /Diciembre/);
  await person.screenshot('calendario');
  await calendar.locator('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)', { hasText: /^17$/ }).click();
  await calendar.waitFor({ state: 'detached' });
  assert.equal(await date.inputValue(), '17/12/2027');

  await form.input('newStart-time').click();
  const hour = form.root.locator('.fjs-timepicker .fjs-dropdownlist-item', { hasText: '16:15' });
  await hour.waitFor();
  await person.screenshot('horas');
  await hour.click();
  assert.equal(await form.input('newStart-time').inputValue(), '16:15');
  assert.equal(await errorOf(form, 'newStart-time'), null);
}

async function keyboards(person) {
  await startForm(person, 'Corregir los datos de un integrante', form => form.choose('memberId', 'Blanca'));
  await openTask(person, await waitForTask(person, 'Corregir los datos'));
  const form = await new FilledForm(person.page).ready();
  assert.equal(await form.input('phone').getAttribute('inputmode'), 'tel');
  assert.equal(await form.input('email').getAttribute('inputmode'), 'email');
}

async function startForm(person, name, fill) {
  await startProcess(person, name);
  await fill(await new FilledForm(person.page).ready());
  await person.page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await person.page.locator('.modal-dialog').waitFor({ state: 'detached' });
}

async function typeEach(form, key, table) {
  for (const [typed, standing, wrong] of table) {
    await type(form, key, typed);
    assert.equal(await form.input(key).inputValue(), standing, `«${typed}» in ${key}`);
    assert.equal(await errorOf(form, key), wrong, `«${typed}» in ${key}`);
  }
}

/** Letter by letter, as fingers do. */
async function type(form, key, text, { leave = true } = {}) {
  await form.input(key).fill('');
  await form.input(key).pressSequentially(text);
  if (leave) await form.page.keyboard.press('Tab');
  if (leave) await form.page.locator('.fjs-container').first().evaluate(() => document.activeElement.blur());
}

async function errorOf(form, key) {
  const field = form.root.locator('.fjs-form-field', { has: form.page.locator(form.selector(key)) }).last();
  // Complaints come a quarter of a second after the field is left
  await form.page.evaluate(() => new Promise(done => setTimeout(done, 300)));
  const error = field.locator('.fjs-form-field-error');
  return (await error.count()) ? (await error.innerText()).trim() : null;
}

async function draft(person, task) {
  return (await formOf(person, task)).draft?.data;
}

function day(offset) {
  return local(new Date(Date.now() + offset * 86_400_000), { day: '2-digit', month: '2-digit', year: 'numeric' });
}
