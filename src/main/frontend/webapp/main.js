import { showPages } from './navigation.js';
import { webappModule } from './webapp.js';

webappModule('articula.webapp');
showPages();

export default [];
