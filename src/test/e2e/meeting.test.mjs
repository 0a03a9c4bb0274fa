// One meeting, from its agenda to its minutes, as María lives it: once at a desk, once on her phone.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { claim, local, openTask, startProcess, until, waitForTask } from './tasklist.mjs';

for (const phone of [false, true]) {
  const where = phone ? 'on a phone' : 'at a desk';

  test(`a meeting is prepared, held and closed ${where}`, { timeout: 240_000 }, async t => {
    const product = await startProduct();
    t.after(() => product.stop());
    const maria = await openAs(product, 'maria', { phone });
    t.after(() => maria.close());

    await walk(product, { maria }, async () => {
      await prepareAgenda(maria);
      await moveTo(maria, new Date(Date.now() + 48 * 3_600_000), 'La casa de turismo está ocupada');
      await until(() => product.mails().length >= 9, 'the nine members with e-mail get their invitation');
      await answerByLink(product, maria);
      await notifyByPhone(maria);
      await moveTo(maria, new Date(Date.now() + 5 * 60_000), 'La casa de turismo solo está libre hoy');
      await until(() => product.mails().length >= 18, 'the same nine hear of the change');
      assert.equal(product.mails().length, 18);
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
      await maria.page.getByText('Día 1 de los 365 del plan de un año').waitFor();
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

/** Moves the meeting to the next quarter of an hour after this moment. */
async function moveTo(person, moment, reason) {
  const page = person.page;
  const start = new Date(Math.ceil(moment.getTime() / 900_000) * 900_000);
  await startProcess(person, 'Mover o cancelar una reunión');
  const form = await new FilledForm(page).ready();
  await form.choose('meetingId', 'Jahua Pamba');
  await form.pick('action', 'Moverla a otra fecha o lugar');
  await form.date('newStart', local(start, { day: '2-digit', month: '2-digit', year: 'numeric' }));
  await form.time('newStart', local(start, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  await form.type('reason', reason);
  await person.screenshot('mover');
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
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
  for (let i = 0; i < 3; i++) await boxes.nth(i).check();
  await person.screenshot('telefono');
  await form.complete();
}

async function recordAttendance(person) {
  await openTask(person, await waitForTask(person, 'Registrar la asistencia'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  for (let row = 0; row < 12; row++) {
    await form.choose('attendance_status', row < 8 ? 'Presente' : row === 8 ? 'Llegó con atraso' : 'Falta injustificada', row);
  }
  await form.type('attendance_minutesLate', '25', 8);
  await form.root.getByText('hay cuórum').first().waitFor();
  await person.screenshot('asistencia');
  await form.complete();
}

async function recordMinutes(person) {
  await openTask(person, await waitForTask(person, 'Registrar el acta'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  const items = await form.root.locator('[id*="-items_outcome_"]:not([id$="message"]):not([id$="description"])').count();
  for (let row = 0; row < items; row++) {
    await form.type('items_outcome', `Se conversó el punto ${row + 1}`, row);
    await form.choose('items_result', row === 0 ? 'Aprobado' : 'Tratado', row);
  }
  await form.type('items_votesFor', '8', 0);
  await form.type('items_votesAgainst', '1', 0);
  for (const [row, text] of ['Cotizar lana en Ambato', 'Pedir el local de la feria'].entries()) {
    await form.add('Acuerdos nuevos');
    await form.type('agreements_text', text, row);
    await form.choose('agreements_responsibleId', 'Blanca', row);
    await form.date('agreements_dueOn', local(new Date(Date.now() + 10 * 86_400_000), { day: '2-digit', month: '2-digit', year: 'numeric' }), row);
  }
  await person.screenshot('acta');
  await form.complete();
}

async function reviewMinutes(person) {
  await openTask(person, await waitForTask(person, 'Revisar y cerrar el acta'));
  await claim(person);
  const form = await new FilledForm(person.page).ready();
  await form.root.getByText('Multas propuestas').waitFor();
  await form.root.getByText('2,00 USD').first().waitFor();
  await person.screenshot('cierre');
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
