import { webappModule } from './webapp.js';

webappModule('articula.webapp');

export default [];
