// Tasklist shows every tab with every task: ours hide until the server says that there is something in them.
import { pluginApi } from '../forms/api.js';
import { noticesTab } from './notices-tab.js';
import { trustTab } from './trust-tab.js';

const SHOWN_FOR = { notices: noticesTab.label, trust: trustTab.label };

export function hideEmptyTabs($rootScope, search) {
  let asked = null;
  let shown = {};

  async function ask(taskId) {
    asked = taskId;
    shown = {};
    const answer = await pluginApi().get(`task/${taskId}/tabs`).catch(() => null);
    if (asked !== taskId) return;
    shown = answer ?? {};
    $rootScope.$applyAsync();
  }

  $rootScope.$watch(() => {
    const taskId = search().task;
    if (taskId && taskId !== asked) ask(taskId);
    for (const tab of document.querySelectorAll('.task-card > .tabbed-content .nav-tabs > li')) {
      const kind = Object.keys(SHOWN_FOR).find(one => SHOWN_FOR[one] === tab.textContent.trim());
      if (kind) tab.style.display = shown[kind] ? '' : 'none';
    }
  });
}
hideEmptyTabs.$inject = ['$rootScope', 'search'];
