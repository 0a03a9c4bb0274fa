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

export async function openTask(person, task) {
  await person.page.goto(`${new URL(person.page.url()).origin}/camunda/app/tasklist/default/#/?task=${task.id}`);
  await person.page.getByRole('heading', { name: task.name }).first().waitFor();
}

export async function claim(person) {
  const button = person.page.getByRole('button', { name: 'Tomar la tarea' });
  await button.click();
  await button.waitFor({ state: 'detached' });
  await person.page.locator('.fjs-input:enabled, .fjs-textarea:enabled, .fjs-input-group:not(.fjs-disabled), .fjs-repeat-render-add, .fjs-form-field-filepicker button:enabled').first().waitFor();
}

export async function startProcess(person, name) {
  const page = person.page;
  const start = page.getByText('Iniciar proceso').first();
  if (!(await start.isVisible())) await page.getByRole('button', { name: 'Mostrar u ocultar el menú' }).click();
  await start.click();
  await page.locator('.modal-dialog').getByText(name).click();
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
