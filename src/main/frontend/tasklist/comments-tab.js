// Tasklist's history of a task holds nothing here but comments: its tab is there when somebody wrote one.

const LABEL = 'Comentarios';

export function commentsTab($rootScope, search, camAPI) {
  const tasks = camAPI.resource('task');
  let asked = null;
  let some = false;

  async function ask(taskId) {
    asked = taskId;
    some = false;
    const comments = await tasks.comments(taskId).catch(() => []);
    if (asked !== taskId) return;
    some = comments?.length > 0;
    $rootScope.$applyAsync();
  }

  const create = tasks.createComment;
  tasks.createComment = function (taskId, message, done) {
    return create.call(this, taskId, message, (...answer) => {
      asked = null;
      done(...answer);
    });
  };

  $rootScope.$watch(() => {
    const taskId = search().task;
    if (taskId && taskId !== asked) ask(taskId);
    for (const tab of document.querySelectorAll('.task-card > .tabbed-content .nav-tabs > li')) {
      if (tab.textContent.trim() === LABEL) tab.style.display = some ? '' : 'none';
    }
  });
}
commentsTab.$inject = ['$rootScope', 'search', 'camAPI'];
