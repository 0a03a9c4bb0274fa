// The two dates of a task, set with the buttons above its form.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openAs, startProduct, walk } from './product.mjs';
import { claim, openTask, until, waitForTask } from './tasklist.mjs';

test('the follow-up date and the due date of a task are set in a Spanish calendar', { timeout: 120_000 }, async t => {
  const product = await startProduct({ past: false });
  t.after(() => product.stop());
  const maria = await openAs(product, 'maria');
  t.after(() => maria.close());

  await walk(product, { maria }, async () => {
    const task = await waitForTask(maria, 'Preparar la agenda');
    await openTask(maria, task);
    await claim(maria);

    const followUp = maria.page.locator('.followup-date');
    await followUp.getByText('Poner fecha de seguimiento').click();
    await spanishFromMonday(maria.page);
    await maria.screenshot('seguimiento');
    await taken(maria, task, () => maria.page.locator('.glyphicon-ok:visible').click());
    await until(async () => (await stored(maria, task)).followUp, 'the follow-up date is stored');

    const due = maria.page.locator('.due-date');
    await due.locator('.view-value').click();
    await spanishFromMonday(maria.page);
    await maria.page.locator('.uib-decrement.hours a:visible').click();
    await taken(maria, task, () => maria.page.locator('.glyphicon-ok:visible').click());
    const hourBefore = new Date(new Date(task.due) - 3_600_000);
    await until(async () => new Date((await stored(maria, task)).due).getTime() === hourBefore.getTime(), 'it is due an hour before');

    await due.locator('.view-value').click();
    await spanishFromMonday(maria.page);
    for (let hours = 0; hours < 2; hours++) await maria.page.locator('.uib-increment.hours a:visible').click();
    await maria.page.locator('.glyphicon-ok:visible').click();
    await maria.page.getByText('la fecha límite puede adelantarse').first().waitFor();
    await maria.screenshot('fecha-limite');
    assert.equal(new Date((await stored(maria, task)).due).getTime(), hourBefore.getTime());
    await maria.page.locator('.reset-follow-up-date').click();
    await until(async () => !(await stored(maria, task)).followUp, 'the follow-up date is gone');
  });
  assert.deepEqual(maria.errors, []);
});

async function spanishFromMonday(page) {
  const calendar = page.locator('.uib-daypicker:visible');
  await calendar.waitFor();
  const head = (await calendar.locator('thead').innerText()).split(/\s+/).filter(Boolean);
  assert.deepEqual(head.slice(-7), ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom']);
  assert.match(head.slice(0, -7).join(' '), /^anterior (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) \d{4} siguiente$/);
}

// Until the task list has read the task again, its calendars open at this moment instead of at the task's dates.
async function taken(person, task, confirm) {
  const readAgain = person.page.waitForResponse(answer => {
    const request = answer.request();
    return request.method() === 'GET' && new URL(request.url()).pathname.endsWith(`/task/${task.id}`);
  });
  await confirm();
  await (await readAgain).finished();
  await person.page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
}

async function stored(person, task) {
  return (await person.get(`/camunda/api/engine/engine/default/task/${task.id}`)).json();
}
