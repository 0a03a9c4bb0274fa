// What a person does in the task list: find a task, open it, take it, start a process.

export async function tasks(person, name) {
  const answer = await person.get(`/camunda/api/engine/engine/default/task?nameLike=${encodeURIComponent(`${name}%`)}`);
  return answer.json();
}

export async function waitForTask(person, name) {
  let found;
  await until(async () => ([found] = await tasks(person, name)) && found, `task «${name}»`);
  return found;
}

export async function openTask({ page }, task) {
  const heading = page.locator('.column.task-details').getByRole('heading', { name: task.name }).first();
  // What comes next may open in the very moment in which one goes elsewhere, and the page then shows another task than its address says
  let patience = Date.now() + 5_000;
  await until(async () => {
    if (!page.url().includes(task.id)) await page.goto(`${new URL(page.url()).origin}/camunda/app/tasklist/default/#/?task=${task.id}`);
    else if (Date.now() > patience) {
      patience = Date.now() + 8_000;
      await page.reload();
    }
    return page.url().includes(task.id) && (await heading.isVisible());
  }, `${task.name} is open`);
}

/** Opening a task takes it; where the network is another articulator's, or it was given back, one presses the button. */
export async function claim(person) {
  const button = person.page.getByRole('button', { name: 'Tomar la tarea' });
  const own = person.page.getByRole('button', { name: 'Devolver la tarea' }).first();
  await button.or(own).first().waitFor();
  // A touch that crosses the taking by itself may be lost: one touches again
  await until(async () => {
    if (await button.isVisible()) await button.click({ timeout: 2_000 }).catch(() => {});
    return own.isVisible();
  }, 'the task is taken');
  await person.page.locator('.fjs-input:enabled, .fjs-textarea:enabled, .fjs-input-group:not(.fjs-disabled), .fjs-repeat-render-add:enabled, .articula-chip input:enabled, .fjs-form-field-filepicker button:enabled').first().waitFor();
}

export async function startProcess(person, name) {
  await listProcesses(person);
  await person.page.locator('.modal-dialog').getByText(name).click();
}

export async function listProcesses({ page }) {
  const start = page.getByText('Iniciar proceso').first();
  if (!(await start.isVisible())) await page.getByRole('button', { name: 'Mostrar u ocultar el menú' }).click();
  await start.click();
}

export function local(date, options) {
  return new Intl.DateTimeFormat('es-EC', { timeZone: 'America/Guayaquil', ...options }).format(date);
}

export async function until(condition, what) {
  const limit = Date.now() + 60_000;
  for (;;) {
    if (await condition()) return;
    if (Date.now() > limit) throw new Error(`Waited in vain until ${what}`);
    await new Promise(done => setTimeout(done, 300));
  }
}

/** Counts the taps on the page from now on, one for what was opened among them. */
export async function countTaps({ page }) {
  await page.evaluate(() => {
    if (window.articulaTaps === undefined) window.addEventListener('pointerdown', () => window.articulaTaps++, { capture: true });
    window.articulaTaps = 1;
  });
  return () => page.evaluate(() => window.articulaTaps);
}

const PLUGIN = '/camunda/api/tasklist/plugin/articula/default';

/** Has the network of a task hold its meeting with everybody present, past the screens: what comes after needs one. */
export async function holdMeeting(person) {
  const agenda = await waitForTask(person, 'Preparar la agenda');
  const opened = await formOf(person, agenda);
  const owner = opened.data.items.find(item => item.ownerId)?.ownerId ?? opened.data.moderatorId;
  const items = [{ kind: 'TOPIC', title: 'Reglamento', ownerId: owner, minutes: 20 }];
  await send(person, `task/${agenda.id}`, { moderatorId: opened.data.moderatorId, items });
  const [definition] = await (await person.get('/camunda/api/engine/engine/default/process-definition?key=changeMeeting&latestVersion=true')).json();
  const { data } = await formOf(person, definition, 'process-definition');
  const start = new Date(Math.ceil((Date.now() + 300_000) / 60_000) * 60_000);
  const newStart = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Guayaquil', dateStyle: 'short', timeStyle: 'short' }).format(start);
  await send(person, `process-definition/${definition.id}`,
    { meetingId: data.meetings[0].value, action: 'MOVE', newStart: newStart.replace(' ', 'T'), reason: 'Se adelanta' });
  const attendance = await waitForTask(person, 'Registrar la asistencia');
  const members = (await formOf(person, attendance)).data.attendance;
  await send(person, `task/${attendance.id}`, { startedEarly: true, attendance: members.map(({ memberId }) => ({ memberId, status: 'PRESENT' })) });
  return members.length;
}

export async function formOf(person, { id }, kind = 'task') {
  return (await person.get(`${PLUGIN}/${kind}/${id}/form`)).json();
}

async function send(person, path, data) {
  const { origin } = new URL(person.page.url());
  const token = (await person.page.context().cookies()).find(cookie => cookie.name === 'XSRF-TOKEN').value;
  const answer = await person.page.request.post(`${origin}${PLUGIN}/${path}/submit`, { data: { data }, headers: { 'X-XSRF-TOKEN': token } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}
