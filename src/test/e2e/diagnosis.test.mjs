// The diagnosis of a member on a phone: a date, then the interview with its cost rows and the sums beside them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { claim, local, openTask, startProcess, tasks, until, waitForTask } from './tasklist.mjs';

test('a member gets a date and is interviewed on a phone', { timeout: 240_000 }, async t => {
  const product = await startProduct({ past: false });
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria', { phone: true });
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    await startProcess(maria, 'Renovar el diagnóstico de los integrantes');
    const start = await new FilledForm(maria.page).ready();
    await start.choose('networkId', 'Jahua Pamba');
    await maria.page.getByRole('button', { name: 'Iniciar', exact: true }).click();

    const preparing = await waitForTask(maria, 'Preparar los diagnósticos');
    await openTask(maria, preparing);
    await claim(maria);
    const prepare = await new FilledForm(maria.page).ready();
    await prepare.tap('rows_step', 'Preparar', 0);
    await prepare.check('rows_sensitised', 0);
    const day = local(new Date(Date.now() + 3 * 86_400_000), { day: '2-digit', month: '2-digit', year: 'numeric' });
    await prepare.date('rows_interviewAt', day, 0);
    await prepare.time('rows_interviewAt', '10:00');
    await maria.screenshot('diagnostico-preparar');
    await prepare.complete();

    await until(async () => (await tasks(maria, 'Entrevistar')).length === 1, 'one interview has its date');
    await openTask(maria, await waitForTask(maria, 'Entrevistar'));
    await claim(maria);
    const interview = await new FilledForm(maria.page).ready();
    await interview.date('business_interviewedOn', local(new Date(), { day: '2-digit', month: '2-digit', year: 'numeric' }));
    await interview.type('business_activity', 'Tejido de ponchos de lana');
    await interview.add('Materiales directos');
    await interview.type('materials_concept', 'Lana', 0);
    await interview.type('materials_quantity', '2,5', 0);
    await interview.type('materials_unitPrice', '3.33', 0);
    await interview.type('costing_unitsMade', '2');
    await interview.type('costing_price', '18,50');
    await maria.page.keyboard.press('Tab');
    await maria.page.getByText('Costo primo: 8,33 USD').first().waitFor();
    assert.equal(await overflow(maria.page), 0, 'nothing is wider than the phone');
    await maria.screenshot('diagnostico-entrevista');
    await interview.complete();
    await until(async () => (await tasks(maria, 'Entrevistar')).length === 0, 'the interview is kept');
  });
  assert.deepEqual(maria.errors, []);
});

async function overflow(page) {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
