// Puts our form page where Tasklist renders a Camunda Form: its bundled form-js is too old for dates, lists and files.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';
import { formPage } from '../forms/form-page.js';
import { problemText } from '../forms/texts.js';

// Tasklist shows no message of its own for this error
const PREVENTED = new Error('camForm submission prevented');
const CLAIM = '[cam-tasklist-task-meta] button.claim';

export function replaceFormDirective($provide) {
  $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', 'Notifications', ($delegate, notifications) => {
    const [directive] = $delegate;
    directive.compile = () => (scope, host, attributes, tasklistForm) => link(scope, host[0], tasklistForm, notifications);
    return $delegate;
  }]);
}

function link(scope, host, tasklistForm, notifications) {
  const { taskId, processDefinitionId } = tasklistForm.getParams();
  const page = formPage({
    host,
    api: pluginApi(),
    path: taskId ? `task/${taskId}` : `process-definition/${processDefinitionId}`,
    user: scope.$root.authentication?.name,
    onDirty: dirty => tasklistForm.notifyFormDirty(dirty)
  });

  tasklistForm.registerSaveHandler(() => page.save());
  tasklistForm.registerCompletionHandler(async done => {
    const root = scope.$root;
    const end = (error, result) => root.$applyAsync(() => done(error, result));
    try {
      const answer = await page.submit();
      if (taskId) notifications.addMessage({ status: 'Tarea completada', duration: 4000 });
      // Tasklist closes whatever task is open: who opened the next one while this one was on its way stays there
      if (leftBehind(taskId)) root.$applyAsync(() => root.$broadcast('refresh'));
      else end(null, { id: answer?.processInstanceId });
    } catch {
      if (leftBehind(taskId)) notifications.addError({ status: 'La tarea anterior no se completó', message: 'Ábrala de nuevo: lo que escribió se conserva.' });
      end(PREVENTED);
    }
  });
  scope.$on('$destroy', page.destroy);
  scope.$on('shortcut:focusForm', () => host.querySelector('.articula-fields input:not([readonly]), .articula-fields textarea')?.focus());

  page
    .load()
    .then(() => {
      watchClaim(scope, page, taskId);
      tasklistForm.notifyFormValidated(false);
      tasklistForm.notifyFormInitialized();
    })
    .catch(error => tasklistForm.notifyFormInitializationFailed({ message: loadProblem(error, taskId) }));
}

function leftBehind(taskId) {
  return !!taskId && new URLSearchParams(location.hash.split('?')[1]).get('task') !== taskId;
}

/** Until the task is somebody's own, its form is only to be read; the button to take it is offered where one looks. */
function watchClaim(scope, page, taskId) {
  const state = () => (!taskId || !scope.options?.disableForm ? '' : document.querySelector(CLAIM) ? 'free' : 'taken');
  scope.$watch(state, now => {
    if (!now) return page.showClaim(null);
    if (now === 'taken') return page.showClaim('Esta tarea está asignada a otra persona: puede leer el formulario, no llenarlo.');
    const claim = () => document.querySelector(CLAIM)?.click();
    page.showClaim('Para llenar el formulario, tome la tarea.', element('button', { type: 'button', class: 'btn btn-primary', onclick: claim }, 'Tomar la tarea'));
  });
}

function loadProblem(error, taskId) {
  if (error.status === undefined) {
    console.error(error);
    return 'No se pudo mostrar el formulario.';
  }
  return problemText(error, taskId ? 'task' : 'process').replace(' Lo que escribió sigue aquí;', '');
}
