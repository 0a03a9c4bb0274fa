// Puts our form page where Tasklist renders a Camunda Form: its bundled form-js is too old for dates, lists and files.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';
import { formPage } from '../forms/form-page.js';
import { problemText } from '../forms/texts.js';
import { PARAMETER, chosenIn } from './chosen.js';
import { showNetworkLink } from './network-link.js';
import { whatComes } from './what-comes.js';

// Tasklist shows no message of its own for this error
const PREVENTED = new Error('camForm submission prevented');
const CLAIM = '[cam-tasklist-task-meta] button.claim';
const GIVE_BACK = '[cam-tasklist-task-meta] button.unclaim';

const REFUSED = 4000;

/** What somebody gave back is not taken again while they go on looking at it. */
let givenBack = null;

export function replaceFormDirective($provide) {
  $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', 'Notifications', 'search', ($delegate, notifications, search) => {
    const [directive] = $delegate;
    directive.compile = () => (scope, host, attributes, tasklistForm) => link(scope, host[0], tasklistForm, { notifications, search });
    return $delegate;
  }]);
}

function link(scope, host, tasklistForm, { notifications, search }) {
  const { taskId, processDefinitionId } = tasklistForm.getParams();
  const page = formPage({
    host,
    api: pluginApi(),
    path: taskId ? `task/${taskId}` : `process-definition/${processDefinitionId}`,
    user: scope.$root.authentication?.name,
    chosen: taskId ? {} : chosenIn(location.hash),
    onDirty: dirty => tasklistForm.notifyFormDirty(dirty)
  });

  tasklistForm.registerSaveHandler(() => page.save());
  tasklistForm.registerCompletionHandler(async done => {
    const root = scope.$root;
    const end = (error, result) => root.$applyAsync(() => done(error, result));
    try {
      const answer = await page.submit();
      const left = leftBehind(taskId);
      // Tasklist closes whatever task is open: who opened the next one while this one was on its way stays there
      if (left) {
        notifications.addMessage({ status: 'Tarea completada', duration: 4000 });
        root.$applyAsync(() => root.$broadcast('refresh'));
      } else end(null, { id: answer?.processInstanceId });
      const subject = taskId ? page.opening() : answer;
      if (subject?.code && !left) root.$applyAsync(() => whatComes(root, search, { code: subject.code, instance: subject.processInstanceId }, !!taskId));
    } catch {
      if (leftBehind(taskId)) notifications.addError({ status: 'La tarea anterior no se completó', message: 'Ábrala de nuevo: lo que escribió se conserva.' });
      end(PREVENTED);
    }
  });
  scope.$on('$destroy', page.destroy);
  scope.$on('shortcut:focusForm', () => host.querySelector('.articula-fields input:not([readonly]), .articula-fields textarea')?.focus());

  showNetworkLink(null);
  page
    .load()
    .then(({ networkId }) => {
      showNetworkLink(networkId);
      // The next form that opens is not meant
      if (!taskId) search.updateSilently({ [PARAMETER]: null });
      watchClaim(scope, page, taskId);
      tasklistForm.notifyFormValidated(false);
      tasklistForm.notifyFormInitialized();
    })
    .catch(error => tasklistForm.notifyFormInitializationFailed({ message: loadProblem(error, taskId) }));
}

function leftBehind(taskId) {
  return !!taskId && new URLSearchParams(location.hash.split('?')[1]).get('task') !== taskId;
}

/**
 * Opening a task takes it, where the server says so; it can be given back. Until it is somebody's own, its form is only to be read, and the
 * button to take it is offered where one looks.
 */
function watchClaim(scope, page, taskId) {
  if (!taskId) return;
  const { takes, mayTake, accompaniedBy } = page.opening();
  if (givenBack !== taskId) givenBack = null;
  let wanted = takes && !givenBack;
  const press = selector => {
    const button = document.querySelector(selector);
    if (!button) return;
    // Tasklist leaves it disabled for good when somebody went to another task before it heard of the first
    button.disabled = false;
    button.click();
  };
  const state = () => (!scope.options?.disableForm ? 'own' : document.querySelector(CLAIM) ? 'free' : document.querySelector(GIVE_BACK) ? 'own' : 'taken');
  const take = () => {
    givenBack = null;
    press(CLAIM);
  };
  const giveBack = () => {
    givenBack = taskId;
    wanted = false;
    press(GIVE_BACK);
  };
  const free = () => {
    if (!mayTake) return page.showClaim('Usted puede leer este formulario; lo llena quien hace la tarea.');
    const why = accompaniedBy ? `Esta red la acompaña ${accompaniedBy}. Si usted va a hacer la tarea, tómela.` : 'Para llenar el formulario, tome la tarea.';
    page.showClaim(why, element('button', { type: 'button', class: 'btn btn-primary', onclick: take }, 'Tomar la tarea'));
  };
  scope.$watch(state, now => {
    if (now === 'taken') return page.showClaim('Esta tarea está asignada a otra persona: puede leer el formulario, no llenarlo.');
    if (now === 'own') return page.showOwn(element('button', { type: 'button', class: 'btn btn-default', onclick: giveBack }, 'Devolver la tarea'));
    if (!wanted) return free();
    wanted = false;
    page.showClaim('Se abre la tarea…');
    setTimeout(take);
    // Whoever is refused reads why in Tasklist's message, and finds the button
    setTimeout(() => state() === 'free' && free(), REFUSED);
  });
}

function loadProblem(error, taskId) {
  if (error.status === undefined) {
    console.error(error);
    return 'No se pudo mostrar el formulario.';
  }
  return problemText(error, taskId ? 'task' : 'process').replace(' Lo que escribió sigue aquí;', '');
}
