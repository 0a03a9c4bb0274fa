// What travels to somebody's browser, in bytes on the wire: the first visit, the second one, and each page of ours.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { executablePath, flags, openAs, startProduct, walk } from './product.mjs';
import { openTask, until, waitForTask } from './tasklist.mjs';
import { ownPages } from './pages.mjs';

const FIRST = 1_600_000;
const SECOND = 60_000;
const PAGE = 60_000;

test('the product is light', { timeout: 300_000 }, async t => {
  const product = await startProduct();
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria');
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    await firstAndSecondVisit(t, product);
    for (const path of await ownPages(product, maria)) await onePage(t, product, maria, path);
  });
});

/** From the empty browser to a task's form; then the same browser another day. */
async function firstAndSecondVisit(t, product) {
  const browser = await chromium.launch({ executablePath, args: flags });
  t.after(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'es-EC' });
  const first = await weighed(context);
  await first.page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await first.page.fill('input[type=text]', 'maria');
  await first.page.fill('input[type=password]', 'Jahua-Pamba-12');
  await first.page.click('button[type=submit]');
  await first.page.getByText('Tareas de mi grupo').first().waitFor({ state: 'attached' });
  const person = { page: first.page, get: path => first.page.request.get(product.address + path) };
  await openTask(person, await waitForTask(person, 'Preparar la agenda'));
  await first.page.locator('.articula-fields form').waitFor();
  const whole = await first.total();
  await first.page.close();

  const second = await weighed(context);
  await second.page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await second.page.getByText('Preparar la agenda').first().waitFor();
  const again = await second.total();

  t.diagnostic(`first visit, up to a form: ${whole} bytes; second visit: ${again} bytes`);
  assert.ok(whole > 500_000, `the scripts were counted: ${whole}`);
  assert.ok(whole <= FIRST, `first visit: ${whole} bytes\n${first.heaviest()}`);
  assert.ok(again > 5_000, `the tasks were counted: ${again}`);
  assert.ok(again < SECOND, `second visit: ${again} bytes\n${second.heaviest()}`);
}

/** A page of ours in an empty browser, as whoever is signed in sees it. */
async function onePage(t, product, person, path) {
  const browser = await chromium.launch({ executablePath, args: flags });
  t.after(() => browser.close());
  const context = await browser.newContext({ locale: 'es-EC' });
  await context.addCookies(await person.page.context().cookies());
  const { page, total, heaviest } = await weighed(context);
  await page.goto(product.address + path);
  await page.getByText('Cargando…').waitFor({ state: 'detached' });
  const bytes = await total();
  t.diagnostic(`${path}: ${bytes} bytes`);
  assert.ok(bytes > 500 && bytes < PAGE, `${path}: ${bytes} bytes\n${heaviest()}`);
}

/** A page that counts what reaches it: headers and bodies as they travel, nothing from its own store. */
async function weighed(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const addresses = new Map();
  const bytes = new Map();
  const under = new Set();
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    under.add(requestId);
  });
  wire.on('Network.loadingFailed', ({ requestId }) => under.delete(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    under.delete(requestId);
    bytes.set(requestId, encodedDataLength);
  });
  return {
    page,
    async total() {
      await page.waitForLoadState('networkidle');
      await until(() => under.size === 0, 'every file has arrived');
      return [...bytes.values()].reduce((sum, one) => sum + one, 0);
    },
    heaviest: () => [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 12).map(([id, size]) => `${size} ${addresses.get(id)}`).join('\n'),
  };
}
