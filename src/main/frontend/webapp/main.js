import { showPages } from './navigation.js';

document.documentElement.lang = 'es';
showPages();
