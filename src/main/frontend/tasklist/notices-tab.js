// «Avisos» beside the form, for tasks of a meeting only.
import { pluginApi } from '../forms/api.js';
import { renderNotices } from '../notices/notices-view.js';

const LABEL = 'Avisos';

export const noticesTab = {
  id: 'articula-notices',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  label: LABEL,
  render(node, { taskId }) {
    const api = pluginApi();
    renderNotices(node, { load: () => api.get(`task/${taskId}/notices`), tick: id => api.post(`notice/${id}/phoned`) });
  }
};

/** Tasklist shows every tab with every task: ours hides until the server says that the task has a meeting. */
export function hideNoticesTab($rootScope, search) {
  let asked = null;
  let belongs = false;

  async function ask(taskId) {
    asked = taskId;
    belongs = false;
    const answer = await pluginApi().get(`task/${taskId}/notices`).catch(() => null);
    if (asked !== taskId) return;
    belongs = !!answer?.meeting;
    $rootScope.$applyAsync();
  }

  $rootScope.$watch(() => {
    const taskId = search().task;
    if (taskId && taskId !== asked) ask(taskId);
    for (const tab of document.querySelectorAll('.task-card > .tabbed-content .nav-tabs > li')) {
      if (tab.textContent.trim() === LABEL) tab.style.display = belongs ? '' : 'none';
    }
  });
}
hideNoticesTab.$inject = ['$rootScope', 'search'];
