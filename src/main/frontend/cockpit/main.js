import { renderBoard } from '../board/board-view.js';
import { renderTasks } from '../board/tasks-view.js';
import { engineApi, pluginApi } from '../forms/api.js';
import { addStyles, element } from '../forms/dom.js';
import { renderNotices } from '../notices/notices-view.js';
import { showPages } from '../webapp/navigation.js';
import { webappModule } from '../webapp/webapp.js';
import { nameNetworks } from './network-names.js';
import { networkOf } from './network.js';
import { nameStep, titleOfStep } from './step-name.js';

webappModule('articula.webapp');
addStyles(new URL(ARTICULA_STYLES, import.meta.url));
nameNetworks();
showPages();

function section(id, pluginPoint, title, render) {
  return {
    id,
    pluginPoint,
    priority: 1000,
    render(node) {
      const content = element('div');
      node.append(element('section', { class: 'articula-section' }, element('h1', {}, title), content));
      render(content);
    }
  };
}

export default [
  section('articula-board', 'cockpit.dashboard', 'Tablero', renderBoard),
  section('articula-tasks', 'cockpit.tasks.dashboard', 'Qué espera a quién', renderTasks),
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
