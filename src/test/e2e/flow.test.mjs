// From one task to the next: what opening takes, what is told afterwards, and what a key, a mistake or a refusal leaves as it was.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { FilledForm } from './form.mjs';
import { openAs, startProduct, walk } from './product.mjs';
import { listProcesses, openTask, startProcess, waitForTask } from './tasklist.mjs';

const bpmn = new URL('../../../bpmn/', import.meta.url);
const PROCESSES = readdirSync(bpmn).flatMap(name => /<bpmn:process id="(\w+)"/.exec(readFileSync(new URL(name, bpmn), 'utf8'))?.[1] ?? []);
const ENGINE = [/Prioridad/, /Historial/, /Crear tarea/, /institución/i, /\bnull\b/, /Actions/, new RegExp(`\\b(${PROCESSES.join('|')})\\b`)];

for (const phone of [false, true]) {
  test(`tasks follow one another ${phone ? 'on a phone' : 'at a desk'}`, { timeout: 240_000 }, async t => {
    const product = await startProduct({ past: false });
    t.after(() => product.stop());
    const rosa = await openAs(product, 'rosa', { phone });
    t.after(() => rosa.close());
    const maria = await openAs(product, 'maria', { phone });
    t.after(() => maria.close());

    await walk(product, { maria, rosa }, async () => {
      await lookingTakesNothing(rosa);
      await cardsSayWhatMatters(maria);
      await theListOfProcessesToo(maria);
      await openingTakesAndGivesBack(maria);
      await theDiagramShowsTheStep(maria);
      await tooLongAnAgendaIsTold(maria);
      await completingTellsWhatComes(maria);
      await theSummaryShrinks(maria);
      await escapeClosesTheCalendarOnly(maria);
      await startingCoversNothing(maria);
    });
    assert.deepEqual([...maria.errors, ...rosa.errors], []);
  });
}

/** The supervising unit reads an articulator's task, and it stays free. */
async function lookingTakesNothing(person) {
  const task = await waitForTask(person, 'Preparar la agenda');
  await openTask(person, task);
  await person.page.getByText('lo llena quien hace la tarea').waitFor();
  assert.equal(await assigneeOf(person, task), null);
}

async function cardsSayWhatMatters(person) {
  const list = person.page.locator('.tasks-list li.task').first();
  await list.getByText('Red de artesanos Jahua Pamba').waitFor();
  await list.getByText(/^Hasta el /).waitFor();
  await list.getByText(/^Reunión 1: /).waitFor();
  await noWordOfTheEngine(person);
  assert.equal(await person.page.locator('.instance-link').locator('visible=true').count(), 0);
  const finder = person.page.getByLabel('Buscar tareas por la red');
  await finder.fill('ninguna red');
  await person.page.getByText('Preparar la agenda').first().waitFor({ state: 'detached' });
  await finder.fill('artesanos jahua');
  await person.page.getByText('Preparar la agenda').first().waitFor();
  await person.screenshot('lista-primera');
}

async function noWordOfTheEngine({ page }) {
  for (const word of ENGINE) {
    assert.deepEqual(await page.getByText(word).locator('visible=true').allInnerTexts(), [], String(word));
  }
}

async function theListOfProcessesToo(person) {
  const dialog = person.page.locator('.modal-dialog');
  await listProcesses(person);
  await dialog.getByText('Anotar en la bitácora').waitFor();
  await noWordOfTheEngine(person);
  await dialog.getByRole('button', { name: 'Cerrar' }).last().click();
  await dialog.waitFor({ state: 'detached' });
}

async function openingTakesAndGivesBack(person) {
  const { page } = person;
  const task = await waitForTask(person, 'Preparar la agenda');
  await openTask(person, task);
  await page.getByRole('button', { name: 'Devolver la tarea' }).click();
  await page.getByRole('button', { name: 'Tomar la tarea' }).waitFor();
  assert.equal(await assigneeOf(person, task), null);
  await page.getByRole('button', { name: 'Tomar la tarea' }).click();
  await page.getByRole('button', { name: 'Devolver la tarea' }).waitFor();
  assert.equal(await assigneeOf(person, task), 'maria');
  await page.locator('.fjs-container form').waitFor();
  await noWordOfTheEngine(person);
}

/** Its letters are readable and the step of the task is in the middle. */
async function theDiagramShowsTheStep(person) {
  const { page } = person;
  await page.locator('.task-card .nav-tabs').getByText('Diagrama').click();
  const step = page.locator('.diagram-pane [data-element-id="userTask_prepareAgenda"] .djs-visual rect').first();
  await step.waitFor();
  await page.waitForFunction(() => document.querySelector('.diagram-pane [data-element-id="userTask_prepareAgenda"] .djs-visual rect').getBoundingClientRect().width > 90);
  const [shape, pane] = [await step.boundingBox(), await page.locator('.diagram-pane').boundingBox()];
  const off = Math.abs(shape.x + shape.width / 2 - (pane.x + pane.width / 2));
  assert.ok(off < 20, `the step is ${off} px off the middle`);
  await person.screenshot('diagrama');
  await page.locator('.task-card .nav-tabs').getByText('Formulario').click();
}

async function tooLongAnAgendaIsTold(person) {
  const form = await new FilledForm(person.page).ready();
  const warning = form.root.getByText('La agenda se pasa de tiempo.');
  assert.equal(await warning.count(), 0);
  await form.type('items_minutes', '59', 0);
  await warning.waitFor();
  await form.type('items_minutes', '10', 0);
  await warning.waitFor({ state: 'detached' });
}

async function completingTellsWhatComes(person) {
  const form = await new FilledForm(person.page).ready();
  await form.send();
  await coversNothing(person, person.page.locator('.articula-done'));
  await person.page.locator('.articula-done').getByText(/^Listo\. Articula enviará las invitaciones el \S+ \d+ de \S+ a las \d\d:\d\d\. Sigue «Recoger las firmas»\./).waitFor();
  await coversNothing(person, person.page.locator('.articula-done'));
  await person.screenshot('listo');
}

/** What is put right leaves the list of what is wrong; with the last of them it goes. */
async function theSummaryShrinks(person) {
  const { page } = person;
  await startProcess(person, 'Mover o cancelar una reunión');
  const form = await new FilledForm(page).ready();
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  const left = count => page.waitForFunction(wanted => document.querySelectorAll('.modal-dialog .articula-problems li').length === wanted, count);
  await left(3);
  // The keyboard goes to the first of them when it is drawn
  await page.waitForFunction(() => document.activeElement.id.endsWith('-meetingId'));
  await form.type('reason', 'La casa está ocupada');
  await left(2);
  await form.choose('meetingId', 'Jahua Pamba');
  await left(1);
  await form.pick('action', 'Moverla a otra fecha o lugar');
  await page.locator('.modal-dialog .articula-problems').waitFor({ state: 'hidden' });
}

/** The dialog stays, with what was typed in it. */
async function escapeClosesTheCalendarOnly({ page }) {
  const form = await new FilledForm(page).ready();
  const day = form.root.locator('.fjs-datepicker input.fjs-input').first();
  await day.click();
  await page.locator('.flatpickr-calendar.open').waitFor();
  await day.press('Escape');
  await page.locator('.flatpickr-calendar.open').waitFor({ state: 'detached' });
  assert.equal(await form.input('reason').inputValue(), 'La casa está ocupada');
  await day.press('Escape');
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
}

async function startingCoversNothing(person) {
  const { page } = person;
  await startProcess(person, 'Corregir los datos de un integrante');
  await (await new FilledForm(page).ready()).choose('memberId', 'Blanca');
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
  await coversNothing(person, page.getByText('Proceso iniciado'));
}

/** What a message tells lies on nothing that one can press or fill in. */
async function coversNothing({ page }, message) {
  await message.first().waitFor();
  assert.deepEqual(await page.evaluate(covered), []);
}

/** Runs in the page, after it has made room. What has scrolled out of its column is not in sight. */
async function covered() {
  await new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)));
  const shown = node => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const meet = (a, b) => ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
  const empty = ({ left, top, right, bottom }) => right - left < 1 || bottom - top < 1;
  const inSight = node => {
    let box = node.getBoundingClientRect();
    for (let parent = node.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflow !== 'visible') box = meet(box, parent.getBoundingClientRect());
    }
    return box;
  };
  const messages = [...document.querySelectorAll('.page-notifications .notification, .page-notifications .alert, .articula-done')].filter(shown);
  const usable = [...document.querySelectorAll('button, a[href], .btn, input, select, textarea')].filter(shown);
  return messages.flatMap(message => usable.filter(node => !message.contains(node) && !empty(meet(inSight(node), inSight(message))))
    .map(node => `«${message.innerText.trim()}» lies on ${node.outerHTML.slice(0, 160)}`));
}

async function assigneeOf(person, task) {
  return (await (await person.get(`/camunda/api/engine/engine/default/task/${task.id}`)).json()).assignee;
}
