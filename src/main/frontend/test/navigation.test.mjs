import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHTML } from 'linkedom';
import { pageHtml } from '../pages/page-html.mjs';
import { showPages } from '../webapp/navigation.js';

const PAGES = [
  { name: 'Tareas', address: '/camunda/app/tasklist/default/' },
  { name: 'Plan', address: '/plan.html' },
  { name: 'Guía', address: '/guia' }
];
const settled = () => new Promise(resolve => setTimeout(resolve));
let times = 0;

function browserWith(html, pathname, answer) {
  const window = parseHTML(html);
  Object.assign(globalThis, { document: window.document, location: { pathname }, fetch: async () => answer() });
}

async function frameOf(answer) {
  browserWith(await pageHtml({ title: 'Plan', style: 'page.css', frame: 'frame.js', script: 'plan.js' }), '/plan.html', answer);
  await import(`../pages/frame.js?${++times}`);
  return [...document.querySelectorAll('header nav a')];
}

test('a page links to what the person may open and marks itself', async () => {
  const links = await frameOf(() => new Response(JSON.stringify({ pages: PAGES })));
  assert.deepEqual(links.map(link => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]), [
    ['Tareas', '/camunda/app/tasklist/default/', null], ['Plan', '/plan.html', 'page'], ['Guía', '/guia', null]
  ]);
});

test('without an answer the page stands without them', async () => {
  assert.deepEqual(await frameOf(() => new Response('{}', { status: 503 })), []);
  assert.deepEqual(await frameOf(() => Promise.reject(new TypeError('away'))), []);
});

test('a webapp shows them to whoever has signed in, and not to the next one', async () => {
  let pages = PAGES;
  const header = '<div cam-widget-header><span class="brand-name">Articula Tareas</span><div class="sections-menu"><ul></ul></div></div>';
  browserWith(`<html><body>${header}</body></html>`, '/camunda/app/tasklist/default/', () => new Response(JSON.stringify({ pages })));
  let changed = [];
  globalThis.MutationObserver = class {
    constructor(listener) {
      this.listener = listener;
    }
    observe() {
      changed.push(this.listener);
    }
    disconnect() {
      changed = [];
    }
  };
  const change = async () => {
    changed.forEach(listener => listener());
    await settled();
  };
  const shown = () => [...document.querySelectorAll('.articula-pages a')].map(link => link.textContent);
  const sign = name => (document.querySelector('[cam-widget-header]').insertAdjacentHTML('beforeend', `<li class="account"><a>${name}</a></li>`));

  showPages();
  await change();
  assert.deepEqual(shown(), []);
  sign('María');
  await change();
  await change();
  assert.deepEqual(shown(), ['Tareas', 'Plan', 'Guía']);
  assert.equal(document.querySelector('[aria-current]').textContent, 'Tareas');
  assert.equal(document.querySelector('.brand-name').textContent, 'Articula');

  document.querySelector('.account').remove();
  await change();
  assert.deepEqual(shown(), []);
  pages = PAGES.slice(2);
  sign('Gabriel');
  await change();
  assert.deepEqual(shown(), ['Guía']);
});
