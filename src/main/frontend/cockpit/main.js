import { engineApi, pluginApi } from '../forms/api.js';
import { addStyles, element } from '../forms/dom.js';
import { renderNotices } from '../notices/notices-view.js';
import { showPages } from '../webapp/navigation.js';
import { networkOf } from './network.js';
import { nameStep, titleOfStep } from './step-name.js';

document.documentElement.lang = 'es';
addStyles(new URL(ARTICULA_STYLES, import.meta.url));

showPages();

export default [
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
    id: 'articula-network',
    pluginPoint: 'cockpit.processInstance.runtime.action',
    priority: 5,
    async render(node, { processInstanceId }) {
      // Without it the instance shows what it did before
      const network = await networkOf(engineApi('cockpit'), processInstanceId).catch(() => null);
      if (network) node.append(element('a', { class: 'btn btn-default action-button', href: `/red.html?red=${encodeURIComponent(network)}`, title: 'Página de la red' }, 'Red'));
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
