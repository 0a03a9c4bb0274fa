// What somebody typed stays text in every form, a file that acts is saved, and whoever guesses a password reads when to try again.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { FilledForm } from './form.mjs';
import { claim, openTask, startProcess, waitForTask } from './tasklist.mjs';

const NAME = 'Telar [gane](http://example.org) <div class="modal-backdrop">x</div> ![f](http://example.org/f.png) **b**';

test('markup stays text and guesses wait', { timeout: 300_000 }, async t => {
  const product = await startProduct({ past: false });
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria');
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    await typedMarkupIsText(maria);
    await filesThatActAreSaved(maria);
    await guessesWait(product, maria);
  });
  assert.deepEqual(maria.errors, []);
});

async function typedMarkupIsText(person) {
  const { page } = person;
  await startProcess(person, 'Preparar el territorio');
  const form = await new FilledForm(page).ready();
  await form.type('code', 'TELAR');
  await form.type('name', NAME);
  await form.type('place', NAME);
  await form.choose('zone', 'Ecuador continental');
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });

  await openTask(person, await waitForTask(person, 'Reunir la información'));
  const text = page.locator('.articula-fields .fjs-form-field-text').first();
  await text.waitFor();
  assert.ok((await text.innerText()).includes(NAME), await text.innerText());
  assert.equal(await page.locator('.articula-fields a[href*="example.org"], .articula-fields img, .modal-backdrop').count(), 0);
  await claim(person);
}

async function filesThatActAreSaved(person) {
  const plain = await upload(person, 'plano.pdf', pdf(''));
  const acting = await upload(person, 'activo.pdf', pdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'));
  assert.match(await disposition(person, plain), /^inline/);
  assert.match(await disposition(person, acting), /^attachment/);
  const refused = await upload(person, 'enorme.pdf', '%PDF'.padEnd(12 * 1024 * 1024));
  assert.match(refused, /aquí se reciben 10 MB como máximo/);
}

async function guessesWait(product, person) {
  const page = await person.newPage();
  await page.context().clearCookies();
  await page.goto(`${product.address}/camunda/app/tasklist/default/`);
  await page.fill('input[type=text]', 'jorge');
  for (let i = 0; i < 8; i++) {
    const refused = await page.locator('form[name=signinForm]').elementHandle();
    await page.fill('input[type=password]', `adivinada-${i}`);
    const answered = page.waitForResponse(/\/login\/tasklist/);
    await page.click('button[type=submit]');
    if ((await answered).status() === 429) break;
    // The page draws its form anew, with the name in it and the password to be typed: before that, what one types is lost
    await page.waitForFunction(old => !old.isConnected && document.activeElement.type === 'password', refused);
    assert.equal(await page.inputValue('input[type=text]'), 'jorge');
    assert.equal(await page.inputValue('input[type=password]'), '');
    await page.getByText('El usuario o la contraseña no son correctos.').first().waitFor();
  }
  await page.getByText(/Vuelva a intentarlo en \d+ segundos?/).first().waitFor();
  await page.screenshot({ path: person.screenshotPath('demasiados-intentos') });
  await page.close();
}

/** Sends a file the way a form does; its id, or why it has none. */
async function upload({ page }, name, content) {
  return page.evaluate(async ([file, body]) => {
    const token = decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1]);
    const answer = await fetch(`/camunda/api/tasklist/plugin/articula/default/file?name=${file}`, {
      method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream', 'X-XSRF-TOKEN': token },
    });
    const { id, message } = await answer.json();
    return id ?? message;
  }, [name, content]);
}

async function disposition(person, id) {
  const answer = await person.get(`/camunda/api/tasklist/plugin/articula/default/file/${id}`);
  assert.equal(answer.status(), 200);
  return answer.headers()['content-disposition'];
}

function pdf(more) {
  const parts = ['%PDF-1.4\n', `1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n`, '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n'];
  const offsets = parts.map((part, i) => parts.slice(0, i).join('').length);
  const table = offsets.slice(1).map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${parts.join('')}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${parts.join('').length}\n%%EOF\n`;
}
