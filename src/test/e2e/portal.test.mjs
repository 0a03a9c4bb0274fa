// What members do with a link on their phones, without an account: coordinator and treasurer confirm an expense, one by the link of a mail and one by that of a message, and anybody looks at «Mi red».
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { findings } from './axe.mjs';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { startProcess, until } from './tasklist.mjs';

const LIGHT = 20_000;

test('an expense is confirmed by two links, and a member looks at the network', { timeout: 120_000 }, async t => {
  const product = await startProduct();
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria', { phone: true });
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    await startProcess(maria, 'Proponer y pagar un gasto');
    const form = await new FilledForm(maria.page).ready();
    await form.choose('networkId', 'Jahua Pamba');
    await form.type('purpose', 'Pasajes a la feria de Ambato');
    await form.choose('expenseKind', 'Transporte');
    await form.type('amount', '1,50');
    await maria.page.getByRole('button', { name: 'Iniciar', exact: true }).click();
    await until(() => linksTo(product, '/confirmar/').length === 1, 'the one of the two who has an e-mail is asked');
    const first = linksTo(product, '/confirmar/')[0];
    const second = (await byWhatsApp(product, maria)).find(path => memberOf(path) !== memberOf(first));

    const member = await maria.newPage();
    await member.context().clearCookies();
    await open(product, member, first);
    await member.getByText('Pasajes a la feria de Ambato').waitFor();
    await member.getByText('Lo propuso').waitFor();
    await member.screenshot({ path: maria.screenshotPath('gasto-por-confirmar'), fullPage: true });
    await member.getByRole('button', { name: 'Confirmo este gasto' }).tap();
    await member.getByText('Usted ya confirmó este gasto.').waitFor();
    await open(product, member, second);
    await member.getByRole('button', { name: 'Confirmo este gasto' }).tap();
    await member.getByText('Este gasto ya está confirmado y pagado.').waitFor();
    await open(product, member, first);
    await member.getByText('Este gasto ya está confirmado y pagado.').waitFor();
    assert.equal(await member.getByRole('button').count(), 0, 'there is nothing to press any more');

    const own = linksTo(product, '/mi-red/').at(-1);
    const weight = (await (await open(product, member, own)).body()).length;
    assert.ok(weight < LIGHT, `«Mi red» weighs ${weight} bytes`);
    await member.getByText('−1,50 USD').waitFor();
    await member.screenshot({ path: maria.screenshotPath('mi-red'), fullPage: true });
    const minutes = await member.request.get(product.address + await member.getByText(/^Acta n\.º/).first().getAttribute('href'));
    assert.equal((await minutes.body()).subarray(0, 5).toString(), '%PDF-');
    const rules = await member.request.get(product.address + await member.getByText(/^Reglamento vigente/).getAttribute('href'));
    assert.equal((await rules.body()).subarray(0, 5).toString(), '%PDF-');
  });
  assert.deepEqual(maria.errors, []);
});

/** Each once, in the order of the mails. */
function linksTo(product, start) {
  return [...new Set(product.mails().flatMap(mail => mail.links).filter(path => path.startsWith(start)))];
}

/** What María sends to whoever has no e-mail: the links in the texts on the page of the network. */
async function byWhatsApp(product, maria) {
  await maria.page.goto(`${product.address}/red.html?red=JAHUA`);
  const sent = maria.page.locator('a[href^="https://wa.me/"][href*="confirmar"]');
  await sent.first().waitFor({ state: 'attached' });
  const texts = await sent.evaluateAll(links => links.map(link => new URL(link.href).searchParams.get('text')));
  return texts.map(text => text.match(/\/confirmar\/\S+/)[0]);
}

/** The second half of the ids in a link says for whom it is. */
function memberOf(path) {
  return Buffer.from(path.split('/').at(-1), 'base64url').subarray(16, 32).toString('hex');
}

async function open(product, page, path) {
  const answer = await page.goto(product.address + path);
  assert.equal(answer.status(), 200, path);
  assert.deepEqual(await findings(page), []);
  assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)), 0, 'nothing is wider than the phone');
  return answer;
}
