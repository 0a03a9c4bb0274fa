// The pages of ours, beside the webapps: what a walk does with every page, it does with each of these. A new page is one line.
import { FilledForm } from './form.mjs';
import { claim, local, openTask, startProcess, until, waitForTask } from './tasklist.mjs';

/** Addresses of all of them, as the person may see them, in a product where members have been invited. */
export async function ownPages(product) {
  const links = product.mails().flatMap(mail => mail.links).map(link => link.replace(/\?.*/, ''));
  return [
    '/',
    '/reuniones.html',
    '/plan.html',
    '/guia',
    linkTo(links, '/responder/'),
    linkTo(links, '/avisos/'),
  ];
}

/** A member's page is reached by the link of a mail, and only so. */
function linkTo(links, start) {
  const link = links.find(path => path.startsWith(start));
  if (!link) throw new Error(`No mail has a link to ${start}`);
  return link;
}

/** Prepares the sample network's agenda and brings its meeting so near that the members are invited. */
export async function inviteMembers(product, person) {
  await openTask(person, await waitForTask(person, 'Preparar la agenda'));
  await claim(person);
  const agenda = await new FilledForm(person.page).ready();
  await agenda.complete();
  await startProcess(person, 'Mover o cancelar una reunión');
  const form = await new FilledForm(person.page).ready();
  const start = new Date(Math.ceil(Date.now() / 900_000) * 900_000 + 48 * 3_600_000);
  await form.choose('meetingId', 'Jahua Pamba');
  await form.pick('action', 'Moverla a otra fecha o lugar');
  await form.date('newStart', local(start, { day: '2-digit', month: '2-digit', year: 'numeric' }));
  await form.time('newStart', local(start, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  await form.type('reason', 'La casa de turismo está ocupada');
  await person.page.locator('.modal-footer').getByRole('button', { name: 'Iniciar' }).click();
  await person.page.locator('.modal-dialog').waitFor({ state: 'detached' });
  await until(() => product.mails().length >= 9, 'the members are invited');
}
