// Rosa's morning: which network is silent, what waits for whom and since when, and what she does about it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findings } from './axe.mjs';
import { FilledForm } from './form.mjs';
import { openAs, startProduct, walk } from './product.mjs';
import { claim, openTask, until, waitForTask } from './tasklist.mjs';

const SILENT = 'Red de queseras de Cayambe';
const MEETING = 'Red de artesanos Jahua Pamba';
const FORMING = 'Red de tejedoras de Peguche';

test('the morning of the supervising unit', { timeout: 300_000 }, async t => {
  const product = await startProduct();
  t.after(() => product.stop());

  for (const phone of [true, false]) {
    await t.test(phone ? 'on a phone' : 'at a desk', async () => {
      const rosa = await openAs(product, 'rosa', { phone, app: 'cockpit' });
      try {
        await walk(product, { rosa }, async () => {
          await cockpitTellsAtOnce(rosa);
          await theBoard(product, rosa);
          await theSilentNetwork(rosa);
          await theOneBeingFormed(product, rosa);
          // There is one silence to ask about: whoever comes first asks
          if (!phone) await asksWhatIsTheMatter(product, rosa);
        });
        assert.deepEqual(rosa.errors, []);
      } finally {
        await rosa.close();
      }
    });
  }
});

async function cockpitTellsAtOnce(person) {
  const { page } = person;
  await page.getByRole('rowheader', { name: SILENT }).waitFor();
  await noWiderThanTheScreen(page);
  await person.screenshot('cockpit');
}

/** Worst first; one chooses what one sees, and takes it along as a sheet. */
async function theBoard(product, person) {
  const { page } = person;
  await page.goto(`${product.address}/tablero.html`);
  await page.getByRole('rowheader', { name: SILENT }).waitFor();
  const rows = page.getByRole('rowheader');
  assert.equal(await rows.count(), 3);
  assert.match(await rows.first().innerText(), new RegExp(SILENT));
  await page.getByText(/^3 redes\. En silencio: 1/).waitFor();
  await noWiderThanTheScreen(page);
  assert.deepEqual(await findings(page), []);
  await person.screenshot('tablero');

  const chooser = page.getByText('Elegir qué redes se ven');
  if (!(await page.getByLabel('Articulador').isVisible())) await chooser.click();
  await page.getByLabel('Articulador').selectOption({ label: 'María Cotacachi' });
  await page.getByText(/^2 redes\./).waitFor();
  assert.equal(await page.getByRole('rowheader', { name: SILENT }).isVisible(), false);
  await page.getByRole('rowheader', { name: MEETING }).waitFor();
  const sheet = page.getByRole('link', { name: 'Descargar (Excel)' });
  assert.match(await sheet.getAttribute('href'), /articulatorId=maria/);
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.click()]);
  assert.equal(download.suggestedFilename(), 'tablero.xlsx');
  await page.getByLabel('Articulador').selectOption({ label: 'Todo' });
}

async function theSilentNetwork(person) {
  const { page } = person;
  await page.getByRole('link', { name: SILENT }).click();
  await page.getByRole('heading', { level: 1, name: SILENT }).waitFor();
  await page.getByText('Preguntar qué pasa con la red').first().waitFor();
  await page.locator('.alarming').getByText('En silencio').waitFor();
  await noWiderThanTheScreen(page);
  assert.deepEqual(await findings(page), []);
  await person.screenshot('red-en-silencio');
}

async function theOneBeingFormed(product, person) {
  const { page } = person;
  await page.goto(`${product.address}/red.html?red=PEGUCHE`);
  await page.getByRole('heading', { level: 1, name: FORMING }).waitFor();
  await page.getByText('Evaluar a un candidato', { exact: false }).first().waitFor();
  await person.screenshot('red-en-formacion');
}

/** What she found out and decided is kept with the network, and nobody is asked any more. */
async function asksWhatIsTheMatter(product, person) {
  const { page } = person;
  await page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await openTask(person, await waitForTask(person, 'Preguntar qué pasa con la red'));
  await claim(person);
  const form = await new FilledForm(page).ready();
  await form.root.getByText('Red de queseras de Cayambe').first().waitFor();
  await form.type('found', 'Jorge estuvo enfermo; las reuniones se hicieron y nadie las anotó.');
  await form.type('done', 'Jorge anota esta semana las tres que faltan.');
  await person.screenshot('preguntar-silencio');
  await form.complete();
  await until(async () => {
    await page.goto(`${product.address}/red.html?red=CAYAMBE`);
    await page.getByRole('heading', { level: 1, name: SILENT }).waitFor();
    return page.getByText('las reuniones se hicieron y nadie las anotó').first().isVisible();
  }, 'her answer stands on the page of the network');
}

async function noWiderThanTheScreen(page) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, page.url());
}
