import { element } from '../forms/dom.js';

/** «Reuniones» in Tasklist's header. */
export const meetingsLink = {
  id: 'articula-meetings',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render(node) {
    const icon = element('span', { class: 'glyphicon glyphicon-calendar', 'aria-hidden': 'true' });
    node.append(element('a', { href: '/reuniones.html' }, icon, ' Reuniones'));
  }
};
