// Every screen: whether whoever hears it or moves by the keyboard can use it, and how many bytes it costs on the way there.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { findings } from './axe.mjs';
import { BOARD, ownPages } from './pages.mjs';
import { executablePath, flags, openAs, startProduct, walk } from './product.mjs';
import { openTask, startProcess, waitForTask } from './tasklist.mjs';
import { weighed } from './weight.mjs';

const FIRST_VISIT = 1_600_000;
const SECOND_VISIT = 60_000;
const PAGE = 60_000;
const TASK = 'Avisar por teléfono · JAHUA';

test('every screen is light and can be used without eyes or mouse', { timeout: 420_000 }, async t => {
  const product = await startProduct();
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria');
  t.after(() => maria.close());
  const rosa = await openAs(product, 'rosa', { app: 'welcome' });
  t.after(() => rosa.close());

  await walk(product, { maria, rosa }, async () => {
    await twoVisits(t, product);
    await webapps(product, maria);
    for (const path of await ownPages(product)) await onePage(t, product, path === BOARD ? rosa : maria, path);
  });
  assert.deepEqual([...maria.errors, ...rosa.errors], []);
});

/** An empty browser from the sign-in page to a task's form; then the same browser another day. */
async function twoVisits(t, product) {
  const browser = await chromium.launch({ executablePath, args: flags });
  t.after(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'es-EC' });
  const first = await weighed(context);
  await first.page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await first.page.getByPlaceholder('Contraseña', { exact: true }).waitFor();
  await accessible(first.page, 'sign-in');
  await first.page.fill('input[type=text]', 'jorge');
  await first.page.fill('input[type=password]', 'Jahua-Pamba-12');
  await first.page.click('button[type=submit]');
  await first.page.getByText(TASK).first().click();
  await first.page.locator('.articula-fields form').waitFor();
  const whole = await first.total();
  await first.page.close();

  const second = await weighed(context);
  await second.page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await second.page.getByText(TASK).first().waitFor();
  const again = await second.total();
  await context.close();

  t.diagnostic(`first visit, up to a form: ${whole} bytes; second visit: ${again} bytes`);
  assert.ok(whole > 500_000 && whole <= FIRST_VISIT, `first visit: ${whole} bytes\n${first.heaviest()}`);
  assert.ok(again > 5_000 && again < SECOND_VISIT, `second visit: ${again} bytes\n${second.heaviest()}`);
}

/** The task list with a form, and with the dialog that starts a process. */
async function webapps(product, person) {
  await openTask(person, await waitForTask(person, TASK));
  await person.page.locator('.articula-own').waitFor();
  await accessible(person.page, 'task list with a form');
  await startProcess(person, 'Mover o cancelar una reunión');
  await person.page.locator('.modal-dialog .articula-fields form').waitFor();
  await accessible(person.page, 'dialog that starts a process');
  await person.page.goto(`${product.address}/camunda/app/welcome/default/`);
  await person.page.getByText('Reuniones').first().waitFor();
  await accessible(person.page, 'welcome');
  await person.page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await person.page.getByText(TASK).first().waitFor();
}

/** A page of ours in an empty browser, as the person sees it. */
async function onePage(t, product, person, path) {
  const browser = await chromium.launch({ executablePath, args: flags });
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: 'es-EC' });
  await context.addCookies(await person.page.context().cookies());
  const { page, total, heaviest } = await weighed(context);
  await page.goto(product.address + path);
  await page.getByText('Cargando…').waitFor({ state: 'detached' });
  const bytes = await total();
  const name = path.replace(/(\/(?:responder|avisos)\/).*/, '$1…');
  t.diagnostic(`${name}: ${bytes} bytes`);
  assert.ok(bytes > 500 && bytes < PAGE, `${name}: ${bytes} bytes\n${heaviest()}`);
  await accessible(page, name);
  await browser.close();
}

async function accessible(page, name) {
  assert.deepEqual(await findings(page), [], name);
}
