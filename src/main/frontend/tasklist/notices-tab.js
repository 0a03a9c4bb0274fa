// «Avisos» beside the form, for tasks of a meeting only; see tabs.js.
import { pluginApi } from '../forms/api.js';
import { renderNotices } from '../notices/notices-view.js';

export const noticesTab = {
  id: 'articula-notices',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  label: 'Avisos',
  render(node, { taskId }) {
    const api = pluginApi();
    renderNotices(node, { load: () => api.get(`task/${taskId}/notices`), tick: id => api.post(`notice/${id}/phoned`) });
  }
};
