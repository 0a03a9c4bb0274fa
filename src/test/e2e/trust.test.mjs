// Trust as the group reads it: on the page of the network with «por qué», and beside a task.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { openTask, waitForTask } from './tasklist.mjs';

test('trust says why, on a phone', { timeout: 120_000 }, async t => {
  const product = await startProduct();
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria', { phone: true });
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    const { page } = maria;
    await page.goto(`${product.address}/red.html?red=JAHUA`);
    const part = page.locator('#confianza');
    await part.getByText('Hay una base inicial de confianza').waitFor();
    assert.equal(await part.locator('.measures > li').count(), 5, 'the five indicators of the guide');
    const attendance = part.locator('.measures > li', { hasText: 'Asistencia a las reuniones' });
    assert.equal(await attendance.getByText('Reunión 3:').isVisible(), false);
    await attendance.getByText('Por qué').tap();
    await attendance.getByText('Reunión 3: asistieron').waitFor();
    const unknown = part.locator('.measures > li', { hasText: 'Voluntad de cofinanciar' });
    await unknown.getByText('sin datos', { exact: true }).waitFor();
    assert.match(await part.locator('svg.trend').getAttribute('aria-label'), /^El índice al cerrar cada reunión: de \d,\d\d el .+ a \d,\d\d el /);
    assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)), 0, 'nothing is wider than the phone');
    await part.screenshot({ path: maria.screenshotPath('confianza') });

    await openTask(maria, await waitForTask(maria, 'Reconocer la base de confianza'));
    await page.locator('.tabbed-content .nav-tabs > li', { hasText: 'Confianza' }).tap();
    const beside = page.locator('.articula-trust');
    await beside.getByText('Confianza de Red de artesanos Jahua Pamba').waitFor();
    await beside.locator('summary').first().tap();
    await beside.getByText('La red aprobó su reglamento').waitFor();
    await maria.screenshot('confianza-tarea');
  });
  assert.deepEqual(maria.errors, []);
});
