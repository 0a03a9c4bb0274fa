import { element } from '../forms/dom.js';

/** «Reuniones», «Plan» and «Guía» in Tasklist's header. */
export const meetingsLink = pageLink('meetings', 300, '/reuniones.html', 'calendar', 'Reuniones');
export const planLink = pageLink('plan', 290, '/plan.html', 'tasks', 'Plan');
export const guideLink = pageLink('guide', 280, '/guia', 'book', 'Guía');

function pageLink(id, priority, href, icon, text) {
  return {
    id: `articula-${id}`,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render(node) {
      const image = element('span', { class: `glyphicon glyphicon-${icon}`, 'aria-hidden': 'true' });
      node.append(element('a', { href }, image, ` ${text}`));
    }
  };
}
