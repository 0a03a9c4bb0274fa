import { engineApi, pluginApi } from '../forms/api.js';
import { addStyles } from '../forms/dom.js';
import { renderNotices } from '../notices/notices-view.js';
import { nameStep, titleOfStep } from './step-name.js';

document.documentElement.lang = 'es';
addStyles(new URL(ARTICULA_STYLES, import.meta.url));

const pageLink = (priority, label, pagePath) => ({ id: `articula-${label}`, pluginPoint: 'cockpit.navigation', priority, label, pagePath });

export default [
  pageLink(400, 'Plan', '/plan.html'),
  pageLink(390, 'Reuniones', '/reuniones.html'),
  {
    id: 'articula-notices',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 5,
    label: 'Avisos',
    render(node, { processInstanceId }) {
      node.classList.add('articula-cockpit-tab');
      renderNotices(node, { load: () => pluginApi('cockpit').get(`process-instance/${processInstanceId}/notices`) });
    }
  },
  {
    id: 'articula-step-name',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    priority: 5,
    render(viewer, { processInstanceId }) {
      // Without the title the diagram reads as it is drawn
      nameStep(viewer, () => titleOfStep(engineApi('cockpit'), processInstanceId)).catch(() => {});
    }
  }
];
