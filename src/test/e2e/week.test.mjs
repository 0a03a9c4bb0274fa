// María's week with a network that has a past: what is due, who must be called, the meeting, and what comes after it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findings } from './axe.mjs';
import { FilledForm } from './form.mjs';
import { moveMeeting } from './meetings.mjs';
import { openAs, startProduct, walk } from './product.mjs';
import { claim, openTask, tasks, until, waitForTask } from './tasklist.mjs';

const NETWORK = 'Red de artesanos Jahua Pamba';

for (const phone of [false, true]) {
  const where = phone ? 'on a phone' : 'at a desk';

  test(`the week of an articulator ${where}`, { timeout: 300_000 }, async t => {
    const product = await startProduct();
    t.after(() => product.stop());
    const maria = await openAs(product, 'maria', { phone });
    t.after(() => maria.close());

    await walk(product, { maria }, async () => {
      await whatIsDueComesFirst(maria);
      await whatTheNetworkHasLived(product, maria);
      await theMeetingsAhead(product, maria);
      await callsThoseWithoutMail(maria);
      await moveMeeting(maria, new Date(Date.now() + 60_000), 'La feria es el día que estaba previsto');
      await callsThoseWithoutMail(maria);
      await takesAttendance(maria);
      await collectsTheContributions(maria);
      await writesTheMinutes(maria);
      await closesThem(maria);
      await preparesTheNextAgenda(maria);
      await theMeetingIsInTheBook(product, maria);
    });
    assert.deepEqual(maria.errors, []);
  });
}

async function whatIsDueComesFirst(person) {
  const { page } = person;
  await page.locator('.articula-card').filter({ hasText: NETWORK }).first().waitFor();
  const shown = await page.locator('ol.tasks-list > li h4').allInnerTexts();
  const waiting = await tasks(person, '');
  const due = shown.map(name => nextDue(waiting, name.trim()));
  assert.ok(shown.length >= 5, `${shown.length} tasks`);
  assert.deepEqual(due, [...due].sort((a, b) => a - b), shown.join(', '));
  await person.screenshot('lista');
}

/** When the task of that name is due; of several, each in its turn. */
function nextDue(waiting, name) {
  const found = waiting.filter(task => task.name === name).sort((a, b) => new Date(a.due) - new Date(b.due))[0];
  assert.ok(found, name);
  waiting.splice(waiting.indexOf(found), 1);
  return new Date(found.due).getTime();
}

/** The page of the network is one touch away from its task, holds its three minutes, and one finds the late agreement there. */
async function whatTheNetworkHasLived(product, person) {
  const { page } = person;
  await openTask(person, await waitForTask(person, 'Avisar por teléfono · JAHUA'));
  await page.locator('a[href*="/red.html?red="]').first().click();
  await page.getByRole('heading', { name: 'Libro de actas' }).waitFor();
  assert.match(page.url(), /\/red\.html\?red=JAHUA/);
  assert.equal(await minutesIn(page), 3);
  assert.ok(await page.locator('.behind, .alarming').count() > 0, 'what is late stands out');
  await noWiderThanTheScreen(page);
  assert.deepEqual(await findings(page), []);
  await person.screenshot('red');
  await onPaper(page);
}

/** What the network has lived, and nothing to press. */
async function onPaper(page) {
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nav, button, .button').locator('visible=true').count(), 0);
  assert.equal(await page.getByRole('heading', { name: 'Libro de actas' }).isVisible(), true);
  assert.equal(await minutesIn(page), 3);
  await page.emulateMedia({ media: 'screen' });
}

async function theMeetingsAhead(product, person) {
  const { page } = person;
  await page.getByRole('link', { name: 'Reuniones', exact: true }).first().click();
  await page.getByText(NETWORK).first().waitFor();
  await noWiderThanTheScreen(page);
  await person.screenshot('reuniones-con-pasado');
}

async function callsThoseWithoutMail(person) {
  await openTask(person, await waitForTask(person, 'Avisar por teléfono · JAHUA'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  const boxes = form.root.locator('input[type=checkbox]');
  assert.equal(await boxes.count(), 3, 'three members have no e-mail');
  for (let i = 0; i < 3; i++) await boxes.nth(i).check();
  await form.complete();
}

/** Everybody is there but Segundo, who did not come the last time either. */
async function takesAttendance(person) {
  await openTask(person, await waitForTask(person, 'Registrar la asistencia · JAHUA'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  await form.root.getByRole('button', { name: 'Todos presentes' }).click();
  await form.root.getByRole('radiogroup', { name: /^Asistencia de Segundo/ }).getByRole('radio', { name: 'Falta injustificada' }).click();
  await form.root.getByText('hay cuórum').waitFor();
  const early = form.input('startedEarly');
  if (await early.isVisible()) await form.check('startedEarly');
  await person.screenshot('asistencia-semana');
  await form.complete();
}

/** In the same sitting, before the minutes: everybody pays what is due, Segundo through his brother and with what he owed. */
async function collectsTheContributions(person) {
  const form = await opensByItself(person, 'Registrar los aportes');
  assert.equal(await form.root.getByRole('radiogroup', { name: /^Aporte de / }).count(), 12);
  await form.root.getByText('atrasado 2,00 USD').waitFor();
  await form.root.getByRole('button', { name: 'Todos pagaron' }).click();
  await form.root.getByText('Van 26,00 USD de 26,00 USD; pagaron 12 de 12.').waitFor();
  await form.write('counted', '26');
  await person.screenshot('aportes');
  await form.complete();
}

/** The minutes open by themselves: they are what comes next in this network. */
async function writesTheMinutes(person) {
  const form = await opensByItself(person, 'Registrar el acta');
  const points = form.root.getByRole('radio', { name: 'Tratado', exact: true, checked: true });
  assert.ok(await points.count() >= 4, `${await points.count()} points`);
  const kept = form.root.getByRole('radio', { name: 'Cumplido', exact: true });
  assert.ok(await kept.count() >= 2, 'agreements whose date has come are on the agenda');
  for (let row = 0; row < await kept.count(); row++) await kept.nth(row).click();
  await form.write('items_outcome', 'Se pagó la primera parte del pedido', 0);
  await form.root.getByRole('button', { name: 'Agregar acuerdo' }).first().click();
  await form.write('items_agreements_text', 'Recoger la lana en Ambato', '0_0');
  await form.complete();
}

async function closesThem(person) {
  const form = await opensByItself(person, 'Revisar y cerrar el acta');
  await form.root.getByText('Recoger la lana en Ambato').first().waitFor();
  await form.complete();
}

async function preparesTheNextAgenda(person) {
  // What waits longest in the network has opened meanwhile
  await openTask(person, await waitForTask(person, 'Preparar la agenda · JAHUA'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  await form.root.getByText('Agenda de la reunión 5').waitFor();
  await person.screenshot('agenda-siguiente');
  await form.complete();
  await person.page.locator('.articula-done').getByText('Listo.').waitFor();
}

async function theMeetingIsInTheBook(product, person) {
  const { page } = person;
  await until(async () => {
    await page.goto(`${product.address}/red.html?red=JAHUA`);
    await page.getByRole('heading', { name: 'Libro de actas' }).waitFor();
    return await minutesIn(page) === 4;
  }, 'the minutes stand in the book');
  await page.getByText('Recoger la lana en Ambato').first().waitFor();
}

async function opensByItself(person, name) {
  await person.page.locator('.column.task-details').getByRole('heading', { name }).first().waitFor();
  await claim(person);
  return new FilledForm(person.page).ready();
}

async function minutesIn(page) {
  const book = page.locator('section', { has: page.getByRole('heading', { name: 'Libro de actas' }) });
  return book.getByRole('link', { name: /^Acta n/ }).count();
}

async function noWiderThanTheScreen(page) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, page.url());
}
