// What every webapp of the release gets from us.
import { roomForMessages } from './messages.js';
import { mendMarkup } from './mend.js';
import { keepName } from './sign-in.js';

document.documentElement.lang = 'es';

/** A module for the webapp's `ngDeps`, to which its own script may add. */
export function webappModule(name, dependencies = []) {
  return window.angular.module(name, dependencies).run(keepName).run(roomForMessages).run(mendMarkup).run(rights);
}

/** Style sheets ask who is there: what leads only to a refusal is not shown. */
function rights($rootScope) {
  $rootScope.$watch('authentication', person => {
    for (const app of ['admin', 'cockpit']) document.body.toggleAttribute(`data-${app}`, !!person?.canAccess?.(app));
  });
}
rights.$inject = ['$rootScope'];
