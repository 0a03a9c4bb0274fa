// «Confianza» beside the form: the index of the network, its trend and «por qué»; see tabs.js.
import { pluginApi } from '../forms/api.js';
import { element } from '../forms/dom.js';
import { problemText } from '../forms/texts.js';
import { drawn } from '../pages/blocks.js';

export const trustTab = {
  id: 'articula-trust',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  label: 'Confianza',
  async render(node, { taskId }) {
    const view = element('div', { class: 'articula-trust', 'aria-live': 'polite' }, element('p', {}, 'Cargando…'));
    node.replaceChildren(view);
    try {
      const { networkName, blocks } = await pluginApi().get(`task/${taskId}/trust`);
      view.replaceChildren(element('h4', {}, `Confianza de ${networkName}`), ...blocks.flatMap(drawn));
    } catch (error) {
      view.replaceChildren(element('p', { role: 'alert' }, problemText(error).replace(' Lo que escribió sigue aquí;', '')));
    }
  }
};
