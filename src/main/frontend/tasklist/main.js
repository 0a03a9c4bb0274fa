import { addStyles } from '../forms/dom.js';
import { replaceFormDirective } from './form-directive.js';
import { hideNoticesTab, noticesTab } from './notices-tab.js';
import { guideLink, meetingsLink, planLink } from './page-links.js';
import { phoneLayout } from './phone-layout.js';
import { spanishArrows, spanishCalendar } from './spanish-calendar.js';

document.documentElement.lang = 'es';
addStyles(new URL(ARTICULA_STYLES, import.meta.url));

window.angular
  .module('articula.forms', ['cam.tasklist.form'])
  .config(['$provide', replaceFormDirective])
  .config(['$provide', spanishCalendar])
  .run(spanishArrows)
  .run(phoneLayout)
  .run(hideNoticesTab);

export default [noticesTab, meetingsLink, planLink, guideLink];
