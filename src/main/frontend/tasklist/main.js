import { addStyles } from '../forms/dom.js';
import { showPages } from '../webapp/navigation.js';
import { replaceFormDirective } from './form-directive.js';
import { leftTask } from './left-task.js';
import { noticesTab } from './notices-tab.js';
import { hideEmptyTabs } from './tabs.js';
import { trustTab } from './trust-tab.js';
import { allProcessesAtOnce } from './process-list.js';
import { commentsTab } from './comments-tab.js';
import { readableDiagram } from './diagram.js';
import { phoneLayout } from './phone-layout.js';
import { spanishArrows, spanishCalendar } from './spanish-calendar.js';
import { taskCards } from './task-cards.js';
import { taskList } from './task-list.js';
import { forgetWhatComes } from './what-comes.js';
import { webappModule } from '../webapp/webapp.js';

addStyles(new URL(ARTICULA_STYLES, import.meta.url));
showPages();

webappModule('articula.forms', ['cam.tasklist.form'])
  .config(['$provide', replaceFormDirective])
  .config(['$provide', spanishCalendar])
  .config(['$provide', allProcessesAtOnce])
  .run(spanishArrows)
  .run(phoneLayout)
  .run(hideEmptyTabs)
  .run(commentsTab)
  .run(readableDiagram)
  .run(taskList)
  .run(leftTask)
  .run(forgetWhatComes);

export default [noticesTab, trustTab, taskCards];
