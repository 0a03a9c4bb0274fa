// What several walks do with a meeting.
import { FilledForm } from './form.mjs';
import { local, startProcess } from './tasklist.mjs';

/** Moves the meeting of the network Jahua Pamba to the next quarter of an hour after this moment. */
export async function moveMeeting(person, moment, reason, shot) {
  const { page } = person;
  const start = new Date(Math.ceil(moment.getTime() / 900_000) * 900_000);
  await startProcess(person, 'Mover o cancelar una reunión');
  const form = await new FilledForm(page).ready();
  await form.choose('meetingId', 'Jahua Pamba');
  await form.pick('action', 'Moverla a otra fecha o lugar');
  await form.date('newStart', local(start, { day: '2-digit', month: '2-digit', year: 'numeric' }));
  await form.time('newStart', local(start, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  await form.type('reason', reason);
  if (shot) await person.screenshot(shot);
  await page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await page.locator('.modal-dialog').waitFor({ state: 'detached' });
  // While the message goes away what stands below it moves, and would be missed
  await page.getByText('Proceso iniciado').waitFor({ state: 'detached' });
}
