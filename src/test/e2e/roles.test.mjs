// Each role goes through all that its webapps offer: nothing answers with a red message, and whatever they ask for is on the list of addresses.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { isListed } from './addresses.mjs';
import { claim, openTask, until, waitForTask } from './tasklist.mjs';

const PASSWORD = 'Jahua-Pamba-12';
const NETWORK = 'Red de artesanos Jahua Pamba';

test('each role goes through its webapps without a red message', { timeout: 600_000 }, async t => {
  const product = await startProduct({ past: false });
  t.after(() => product.stop());

  await t.test('an articulator in the task list', () => asRole(product, 'maria', 'articulators', 'tasklist', taskList));
  await t.test('a supervisor in the task list', () => asRole(product, 'rosa', 'supervisors', 'tasklist', lookAtTheTaskList));
  await t.test('a supervisor in Cockpit', () => asRole(product, 'rosa', 'supervisors', 'cockpit', supervisorsCockpit));
  await t.test('the board, on a phone', () => boardOnThePhone(product));
  await t.test('the guide from the task list, on a phone', () => guideOnThePhone(product));
  await t.test('a manager in the task list', () => asRole(product, 'gabriel', 'managers', 'tasklist', filters));
  await t.test('an administrator in Admin', () => asRole(product, 'admin', 'administrators', 'admin', administration));
  await t.test('an administrator in Cockpit', () => asRole(product, 'admin', 'administrators', 'cockpit', cockpit));
  await t.test('an administrator in the task list', () => asRole(product, 'admin', 'administrators', 'tasklist', filters));
  for (const [user, role] of [['maria', 'articulators'], ['rosa', 'supervisors'], ['gabriel', 'managers'], ['admin', 'administrators']]) {
    await t.test(`the start page of ${user}`, () => asRole(product, user, role, 'welcome', welcome));
  }
});

async function asRole(product, user, role, app, way) {
  const person = await openAs(product, user, { app });
  try {
    await walk(product, { [user]: person }, async () => {
      await way(person, product);
      await calm(person);
      const odd = person.answers.filter(({ method, path, status }) => !isListed(method, path, role) || status >= 400)
        .map(({ method, path, status }) => `${method} ${path} ${status}`)
        .filter(answer => answer !== 'GET /camunda/api/admin/auth/user/default 404'); // nobody has signed in yet
      assert.deepEqual(odd, []);
      assert.deepEqual(person.errors, []);
    });
  } finally {
    await person.close();
  }
}

/** Everything asked for has come, and no red message stands anywhere. */
async function calm({ page }) {
  await page.waitForLoadState('networkidle');
  const red = page.locator('.alert-danger:visible, .alert-error:visible, .notification.danger:visible, .notification.error:visible');
  // What is red in a page before anything happened is a warning beside a button
  const told = (await red.allInnerTexts()).filter(text => !text.trim().startsWith('Advertencia:'));
  assert.deepEqual(told, []);
}

async function go(person, product, app, hash, text) {
  await person.page.goto(`${product.address}/camunda/app/${app}/default/#${hash}`);
  await person.page.getByText(text).locator('visible=true').first().waitFor();
  await calm(person);
}

async function tabs(person, names) {
  for (const name of names) {
    await person.page.locator('.nav-tabs a').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }).first().click();
    await calm(person);
  }
}

async function filters(person) {
  for (const name of ['Mis tareas', 'Vencidas', 'Esta semana', 'Tareas de mi grupo']) {
    await person.page.getByText(name).first().click();
    await calm(person);
  }
}

async function lookAtTheTaskList(person, product) {
  await filters(person);
  await openTask(person, await waitForTask(person, 'Preparar la agenda'));
  await calm(person);
  await tabs(person, ['Avisos', 'Diagrama', 'Descripción', 'Formulario']);
  await ourPages(person, product);
}

async function taskList(person, product) {
  const { page } = person;
  await lookAtTheTaskList(person, product);
  await openTask(person, await waitForTask(person, 'Preparar la agenda'));
  await claim(person);
  await page.getByText('Agregar comentario').first().click();
  await page.locator('.modal-dialog textarea').fill('Hablé con Blanca');
  await page.locator('.modal-footer button').last().click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
  await tabs(person, ['Comentarios']);
  await page.getByText('Hablé con Blanca').first().waitFor();
  await tabs(person, ['Formulario']);
  await page.getByRole('button', { name: 'Devolver la tarea' }).click();
  await page.getByRole('button', { name: 'Tomar la tarea' }).waitFor();
  await calm(person);
  await page.getByText('Iniciar proceso').first().click();
  await page.locator('.modal-dialog').getByText('Anotar en la bitácora').click();
  await page.locator('.modal-dialog .fjs-container').waitFor();
  await calm(person);
}

async function guideOnThePhone(product) {
  const person = await openAs(product, 'rosa', { phone: true });
  try {
    await walk(product, { rosa: person }, async () => {
      await person.page.getByRole('button', { name: 'Mostrar u ocultar el menú' }).click();
      await theGuide(person);
      const sideways = await person.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.equal(sideways, 0);
      assert.deepEqual(person.errors, []);
      await person.screenshot('guide');
    });
  } finally {
    await person.close();
  }
}

/** «Guía» is one touch away from the task list, and says by name what a place is. */
async function theGuide({ page }) {
  await page.getByRole('link', { name: 'Guía', exact: true }).click();
  await page.getByRole('heading', { name: 'La guía, paso a paso' }).waitFor();
  await page.getByText('Reglamento interno de referencia').click();
  await page.getByText('Carta compromiso (PDF)').waitFor();
}

async function ourPages(person, product) {
  await theGuide(person);
  for (const page of ['reuniones', 'plan', 'red']) {
    await person.page.goto(`${product.address}/${page}.html`);
    await person.page.getByRole('link', { name: NETWORK }).first().click();
    await theNetworkStands(person);
  }
  await thePageOfTheNetwork(person);
}

async function theNetworkStands({ page }) {
  await page.getByRole('heading', { name: 'Libro de actas' }).waitFor();
  assert.match(page.url(), /\/red\.html\?red=JAHUA$/);
}

/** The page of a network begins what it offers with the network chosen. */
async function thePageOfTheNetwork({ page }) {
  assert.equal(await page.locator('header [aria-current=page]').innerText(), 'Redes');
  await page.getByRole('link', { name: 'Suspender una red' }).click();
  const chosen = page.locator('.modal-dialog .fjs-container .fjs-form-field-select input');
  await chosen.waitFor();
  assert.equal(await chosen.inputValue(), `${NETWORK} · JAHUA`);
  await page.locator('.modal-footer').getByRole('button', { name: 'Cerrar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
}

async function cockpit(person, product) {
  const engine = '/camunda/api/engine/engine/default';
  const [definition] = await (await person.get(`${engine}/process-definition?key=holdMeeting&latestVersion=true`)).json();
  const [instance] = await (await person.get(`${engine}/process-instance?processDefinitionKey=holdMeeting`)).json();
  await go(person, product, 'cockpit', '/dashboard', NETWORK);
  assert.equal(await person.page.getByText('Instancias de proceso en ejecución').locator('visible=true').count(), 0);
  await go(person, product, 'cockpit', '/processes', 'Realizar la reunión');
  await go(person, product, 'cockpit', '/decisions', 'No hay tablas de decisión');
  await go(person, product, 'cockpit', '/tasks', 'Qué espera a quién');
  await person.page.getByText(`${NETWORK} (JAHUA)`).first().waitFor();
  assert.equal(await person.page.getByText('Asignaciones por').locator('visible=true').count(), 0);
  await go(person, product, 'cockpit', '/batch', 'Lotes en curso');
  await go(person, product, 'cockpit', '/repository', 'hold-meeting.bpmn');
  for (const file of ['hold-meeting.bpmn', 'prepare-agenda.form']) {
    await person.page.getByText(file).first().click();
    await calm(person);
  }
  await go(person, product, 'cockpit', `/process-definition/${definition.id}/runtime`, 'Clave de la definición');
  await tabs(person, ['Incidentes', 'Definiciones de proceso llamadas', 'Definiciones de trabajo', 'Instancias de proceso']);
  const row = person.page.getByRole('link', { name: `${NETWORK} (JAHUA)` }).first();
  assert.equal(await row.getAttribute('href').then(href => href.includes(instance.id)), true);
  await nothingInVain(person);
  await go(person, product, 'cockpit', `/process-instance/${instance.id}/runtime`, 'Clave de negocio');
  const common = ['Variables', 'Incidentes', 'Instancias de proceso llamadas', 'Tareas de usuario', 'Trabajos', 'Tareas externas'];
  for (const tab of [...common, 'Avisos']) {
    await tabs(person, [tab]);
    await nothingInVain(person);
  }
  await person.page.locator('.cam-breadcrumb').getByText(`${NETWORK} (JAHUA)`).waitFor();
  await board(person, product);
}

/** From the instance to the page of its network, which is not an administrator's to read. */
async function supervisorsCockpit(person, product) {
  await cockpit(person, product);
  await person.page.getByTitle('Página de la red').click();
  await theNetworkStands(person);
}

/** No button stands there that the list of addresses answers with an error. */
async function nothingInVain({ page }) {
  for (const deed of ['Suspender', 'Eliminar', 'Agregar una variable', 'Editar la variable', 'Cambiar la prioridad', 'Cambiar la fecha límite']) {
    assert.equal(await page.locator(`[uib-tooltip^="${deed}"]`).locator('visible=true').count(), 0, deed);
  }
}

/** The board as a page leads to the network's process, and as a sheet it comes with its rows. */
async function board(person, product) {
  const { page } = person;
  await page.goto(`${product.address}/tablero.html`);
  await page.getByRole('rowheader', { name: NETWORK }).waitFor();
  await page.getByText('1 red. Al día: 1.').waitFor();
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Descargar (Excel)' }).click()]);
  assert.equal(sheet.suggestedFilename(), 'tablero.xlsx');
  await page.getByRole('link', { name: 'Ver su proceso' }).click();
  await page.getByText('Clave de negocio').first().waitFor();
  await calm(person);
}

async function boardOnThePhone(product) {
  const person = await openAs(product, 'rosa', { phone: true, app: 'cockpit' });
  try {
    await walk(product, { rosa: person }, async () => {
      for (const path of ['/camunda/app/cockpit/default/#/dashboard', '/tablero.html']) {
        await person.page.goto(product.address + path);
        await person.page.getByText(NETWORK).first().waitFor();
        const sideways = await person.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.equal(sideways, 0, path);
      }
      assert.deepEqual(person.errors, []);
      await person.screenshot('board');
    });
  } finally {
    await person.close();
  }
}

async function administration(person, product) {
  const { page } = person;
  await go(person, product, 'admin', '/users', 'Lista de usuarios');
  await go(person, product, 'admin', '/user-create', 'Cuenta de usuario');
  const fields = page.locator('form input:visible');
  for (const [index, value] of ['lucia', PASSWORD, PASSWORD, 'Lucía', 'Males', 'lucia@articula.localhost'].entries()) {
    await fields.nth(index).fill(value);
  }
  await page.getByRole('button', { name: 'Crear nuevo usuario' }).click();
  await until(async () => (await person.get('/camunda/api/engine/engine/default/user/lucia/profile')).ok(), 'the account is there');
  await page.getByText('Lista de usuarios').locator('visible=true').first().waitFor(); // where the webapp goes by itself
  await go(person, product, 'admin', '/users/lucia?tab=profile', 'Editar usuario');
  await go(person, product, 'admin', '/users/lucia?tab=account', 'Lucía');
  await go(person, product, 'admin', '/users/lucia?tab=groups', 'Agregar a un grupo');
  await go(person, product, 'admin', '/users/lucia?tab=tenants', 'Agregar a una institución');
  await go(person, product, 'admin', '/groups', 'Lista de grupos');
  await go(person, product, 'admin', '/groups/articulators?tab=information', 'Editar grupo');
  await go(person, product, 'admin', '/groups/articulators?tab=users', 'maria');
  await go(person, product, 'admin', '/groups/articulators?tab=tenants', 'Instituciones');
  await go(person, product, 'admin', '/group-create', 'ID de grupo');
  await go(person, product, 'admin', '/tenants', 'Lista de instituciones');
  for (let resource = 0; resource < 21; resource++) {
    await go(person, product, 'admin', `/authorization?resource=${resource}`, 'Autorizaciones');
  }
  await go(person, product, 'admin', '/system?section=system-settings-general', 'Configuración general');
  await go(person, product, 'admin', '/system?section=diagnostics-system-settings', 'Diagnóstico');
  await go(person, product, 'admin', '/system?section=system-settings-metrics', 'Métricas de ejecución');
}

async function welcome(person) {
  await person.page.getByText('Perfil').first().waitFor();
  await person.page.getByText('Editar perfil').locator('visible=true').first().click();
  await calm(person);
}
