// One meeting, from its agenda to its minutes, as María lives it: once at a desk, once on her phone.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findings } from './axe.mjs';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { moveMeeting } from './meetings.mjs';
import { claim, countTaps, formOf, openTask, until, waitForTask } from './tasklist.mjs';

for (const phone of [false, true]) {
  const where = phone ? 'on a phone' : 'at a desk';

  test(`a meeting is prepared, held and closed ${where}`, { timeout: 240_000 }, async t => {
    const product = await startProduct({ past: false });
    t.after(() => product.stop());
    const maria = await openAs(product, 'maria', { phone });
    t.after(() => maria.close());

    await walk(product, { maria }, async () => {
      await prepareAgenda(maria);
      await moveMeeting(maria, new Date(Date.now() + 48 * 3_600_000), 'La casa de turismo está ocupada', 'mover');
      await until(() => product.mails().length >= 9, 'the nine members with e-mail get their invitation');
      await answerByLink(product, maria);
      await notifyByPhone(maria);
      await moveMeeting(maria, new Date(Date.now() + 5 * 60_000), 'La casa de turismo solo está libre hoy');
      await until(() => product.mails().length >= 18, 'the same nine hear of the change');
      assert.equal(product.mails().length, 18);
      await answerTheNewDate(product, maria);
      await recordAttendance(maria);
      await recordMinutes(maria);
      await reviewMinutes(maria);

      const minutes = await minutesOf(maria);
      assert.equal(minutes.headers()['content-type'].split(';')[0], 'application/pdf');
      assert.equal((await minutes.body()).subarray(0, 5).toString(), '%PDF-');
      await until(() => product.mails().some(mail => /acta/i.test(mail.name) || /minutes/i.test(mail.name)), 'the minutes are mailed');
      const next = await waitForTask(maria, 'Preparar la agenda');
      assert.ok(next, 'the next meeting waits for its agenda');
      await openTask(maria, next);
      await maria.page.locator('.fjs-container').getByText('Agenda de la reunión 2').waitFor();
      await maria.page.locator('.fjs-container').getByText('hora de Ecuador').first().waitFor();
      await maria.page.goto(`${product.address}/reuniones.html`);
      await maria.page.getByText('Red de artesanos Jahua Pamba').first().waitFor();
      await maria.page.getByText('Día 61 de los 365 del plan de un año').waitFor();
      await maria.screenshot('reuniones');
    });
    assert.deepEqual(maria.errors, []);
  });
}

async function prepareAgenda(person) {
  await openTask(person, await waitForTask(person, 'Preparar la agenda'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  await form.add('Orden del día');
  const row = (await form.root.locator('input[id*="-items_title_"]').count()) - 1;
  await form.choose('items_kind', 'Tema', row);
  await form.type('items_minutes', '20', row);
  await form.type('items_title', 'Compra conjunta de lana', row);
  await form.choose('items_ownerId', 'Blanca', row);
  await person.screenshot('agenda');
  await form.complete();
}

/** A member answers with the link of the invitation: looking changes nothing, the button does. */
async function answerByLink(product, person) {
  const links = product.mails().map(mail => mail.links.find(link => link.startsWith('/responder/')));
  assert.ok(links.every(Boolean), 'every invitation has its link');
  const page = await person.newPage();
  await page.goto(product.address + links[0].replace(/\?.*/, ''));
  assert.equal((await firstMeeting(person)).yes, 0);
  await page.getByRole('button', { name: 'Asistiré' }).click();
  await page.getByText(/Asistiré|asistirá/).first().waitFor();
  assert.equal((await firstMeeting(person)).yes, 1);
  await page.screenshot({ path: person.screenshotPath('respuesta') });
  const altered = await page.goto(product.address + links[0].replace(/\?.*/, '').replace(/.{4}$/, 'AAAA'));
  assert.equal(altered.status(), 404);
  await page.close();
}

/** Who had answered is asked again when the date moves; what is answered now is what the attendance opens with. */
async function answerTheNewDate(product, person) {
  const links = product.mails().map(mail => mail.links.find(link => link.startsWith('/responder/'))).slice(-9);
  const page = await person.newPage();
  await page.goto(product.address + links[0].replace(/\?.*/, ''));
  await page.getByRole('button', { name: 'Asistiré' }).click();
  await page.getByText(/Asistiré|asistirá/).first().waitFor();
  await page.close();
}

async function firstMeeting(person) {
  const rows = await (await person.get('/camunda/api/tasklist/plugin/articula/default/meetings')).json();
  return rows[0];
}

async function notifyByPhone(person) {
  await openTask(person, await waitForTask(person, 'Avisar por teléfono'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  const boxes = form.root.locator('input[type=checkbox]');
  assert.equal(await boxes.count(), 3, 'three members have no e-mail');
  await form.tap('people_answer', 'Asistiré', 0);
  assert.equal(await boxes.count(), 2, 'whoever answered was told');
  for (let i = 0; i < 2; i++) await boxes.nth(i).check();
  await person.screenshot('telefono');
  await form.complete();
}

/** Twelve members: whoever answered is there already, one tap marks the others, and one each who is late or did not come. */
async function recordAttendance(person) {
  const { page } = person;
  await openTask(person, await waitForTask(person, 'Registrar la asistencia'));
  const taps = await countTaps(person);
  await claim(person);
  const form = await new FilledForm(page).ready();
  assert.equal(await form.root.getByRole('radiogroup', { name: /^Asistencia de / }).count(), 12);
  assert.equal(await form.root.getByRole('radio', { checked: true }).count(), 1, 'the one who answered by her link');
  await person.screenshot('asistencia-vacia');
  await form.root.getByRole('button', { name: 'Todos presentes' }).click();
  assert.equal(await form.root.getByRole('radio', { name: 'Presente', exact: true, checked: true }).count(), 12);
  await form.tap('attendance_status', 'Llegó con atraso', 8);
  for (const row of [9, 10, 11]) await form.tap('attendance_status', 'Falta injustificada', row);
  await form.root.getByText('hay cuórum').waitFor();
  await theArrowsMoveTheChoice(form);
  await theErrorStandsInItsRow(person, form);
  await form.write('attendance_minutesLate', '25', 8);
  await theQuorumStaysInSight(person, form);
  // The meeting is minutes ahead
  await form.check('startedEarly');
  await person.screenshot('asistencia');
  assert.deepEqual(await findings(page), []);
  await rowsAreLow(form);
  await form.complete();
  assert.ok((await taps()) <= 13, `attendance took ${await taps()} taps`);
}

async function theArrowsMoveTheChoice(form) {
  const last = form.root.getByRole('radiogroup', { name: /^Asistencia de / }).last();
  await last.getByRole('radio', { name: 'Falta injustificada' }).focus();
  await form.page.keyboard.press('ArrowLeft');
  assert.ok(await last.getByRole('radio', { name: 'Falta justificada' }).isChecked());
  await form.page.keyboard.press('ArrowRight');
  assert.ok(await last.getByRole('radio', { name: 'Falta injustificada' }).isChecked());
}

async function theErrorStandsInItsRow({ page }, form) {
  await form.send();
  await page.locator('.articula-problems').getByText('Minutos de atraso').waitFor();
  const row = form.root.locator('.articula-row').nth(8);
  await row.getByText('Este campo es obligatorio.').waitFor();
  assert.ok(await form.input('attendance_minutesLate', 8).evaluate(input => input === document.activeElement));
}

async function theQuorumStaysInSight(person, form) {
  await form.root.locator('.articula-row').last().scrollIntoViewIfNeeded();
  const onTop = await form.root.getByRole('status').filter({ hasText: 'cuórum' }).evaluate(quorum => {
    const { left, top, height } = quorum.getBoundingClientRect();
    return quorum.contains(document.elementFromPoint(left + 20, top + height / 2));
  });
  assert.ok(onTop, 'nothing covers the quorum and it has not scrolled away');
}

async function rowsAreLow(form) {
  const heights = await form.root.locator('.articula-row-line').evaluateAll(rows => rows.map(row => row.getBoundingClientRect().height));
  assert.ok(heights.every(height => height <= 60), `rows of ${heights.map(Math.round)} pixels`);
  const list = await form.root.evaluate(node => node.getBoundingClientRect().height);
  assert.ok(list <= 1_400, `attendance is ${list} pixels high`);
}

/** Four points, an agreement under each: who answers for it and until when are there already. */
async function recordMinutes(person) {
  const task = await waitForTask(person, 'Registrar el acta');
  await openTask(person, task);
  const taps = await countTaps(person);
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  const results = form.root.getByRole('radio', { name: 'Tratado', checked: true });
  const items = await results.count();
  assert.ok(items >= 4, `${items} points, all taken as discussed`);
  await form.tap('items_result', 'Aprobado', 0);
  await form.write('items_votesFor', '8', 0);
  await person.page.keyboard.press('Tab');
  await person.page.keyboard.type('1');
  for (let row = 0; row < 4; row++) {
    await form.write('items_outcome', `Se conversó el punto ${row + 1}`, row);
    await form.root.getByRole('button', { name: 'Agregar acuerdo' }).nth(row).click();
    await form.write('items_agreements_text', `Cumplir lo del punto ${row + 1}`, `${row}_0`);
  }
  await theAgreementsAreHalfWritten(form, (await formOf(person, task)).data);
  await person.screenshot('acta');
  assert.deepEqual(await findings(person.page), []);
  await form.complete();
  assert.ok((await taps()) <= 20, `minutes took ${await taps()} taps`);
}

/** Each agreement falls to the owner of its point, by the date of the next meeting. */
async function theAgreementsAreHalfWritten(form, { nextMeetingOn, items, memberOptions }) {
  const dates = await form.root.locator('.fjs-form-field-datetime input.fjs-input').evaluateAll(inputs => inputs.map(input => input.value));
  assert.deepEqual(dates.filter(Boolean), Array(4).fill(nextMeetingOn.split('-').reverse().join('/')));
  for (let row = 0; row < 4; row++) {
    const owner = memberOptions.find(({ value }) => value === items[row].ownerId);
    assert.ok(owner, `point ${row + 1} has an owner`);
    assert.equal(await form.input('items_agreements_responsibleId', `${row}_0`).inputValue(), owner.label);
  }
}

async function reviewMinutes(person) {
  await openTask(person, await waitForTask(person, 'Revisar y cerrar el acta'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  await form.root.getByText('Multas propuestas').waitFor();
  await form.root.getByText('2,00 USD').first().waitFor();
  assert.equal(await form.root.getByRole('radio', { name: 'Está bien: cerrarla y enviarla', checked: true }).count(), 1);
  const draft = await person.get(await form.root.getByRole('link', { name: 'Ver el borrador (PDF)' }).getAttribute('href'));
  assert.equal(draft.headers()['content-type'].split(';')[0], 'application/pdf');
  await person.screenshot('cierre');
  assert.deepEqual(await findings(person.page), []);
  await form.complete();
}

async function minutesOf(person) {
  let fileId = null;
  await until(async () => {
    fileId = (await firstMeeting(person))?.minutesFileId;
    return fileId;
  }, 'the minutes are printed');
  return person.get(`/camunda/api/tasklist/plugin/articula/default/file/${fileId}`);
}
