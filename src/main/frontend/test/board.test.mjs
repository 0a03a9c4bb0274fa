import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHTML } from 'linkedom';
import { renderBoard, summary } from '../board/board-view.js';
import { renderTasks } from '../board/tasks-view.js';
import { nameNetworks } from '../cockpit/network-names.js';

const day = (date, text) => ({ date, text });
const settled = () => new Promise(resolve => setTimeout(resolve));

/** What `render` makes of the server's answer. */
async function rendered(render, answer) {
  globalThis.fetch = async () => answer();
  const window = parseHTML('<main></main>');
  globalThis.document = window.document;
  globalThis.Event = window.Event;
  globalThis.window = window;
  const node = document.querySelector('main');
  await render(node);
  return node;
}

const rows = list => () => new Response(JSON.stringify(list));
const status = code => () => new Response('{}', { status: code });

function network(networkCode, more = {}) {
  return {
    networkCode, networkName: `Red ${networkCode}`, articulatorId: 'maria', articulator: 'María Cotacachi', place: 'Otavalo', sector: 'Lana', statusText: 'En marcha',
    trouble: 'NONE', troubleText: 'Al día', reasons: [], phase: 'Fase 2: base de confianza', step: 'Conocerse', delay: null, waiting: [],
    nextMeeting: null, lastValidMeeting: null, instanceId: null, ...more
  };
}

const work = (what, more = {}) => ({
  what, whom: 'los articuladores', since: day('2026-11-30', '30 nov 2026'), days: 'hace 3 días', due: null, overdue: false, instanceId: 'p 1', ...more
});

const shown = node => [...node.querySelectorAll('tbody tr')].filter(row => !row.hidden).map(row => row.querySelector('th .articula-board-more').textContent);

function choose(node, label, value) {
  const field = [...node.querySelectorAll('label')].find(one => one.textContent.startsWith(label)).querySelector('select');
  // The DOM of these tests does not let one choose
  Object.defineProperty(field, 'value', { value, configurable: true });
  field.dispatchEvent(new Event('change'));
}

test('whoever has not signed in, or may not see it, is told', async () => {
  const stranger = await rendered(renderBoard, status(401));
  assert.equal(stranger.textContent, 'Para ver el tablero, ingrese con su usuario. Luego vuelva a esta página.');
  const articulator = await rendered(renderBoard, status(403));
  assert.equal(articulator.textContent, 'Solo la unidad de apoyo y los administradores lo ven.');
  assert.match((await rendered(renderBoard, rows([]))).textContent, /^Todavía no hay redes en marcha\./);
});

test('what could not be loaded can be asked for again', async () => {
  const node = await rendered(renderBoard, status(500));
  assert.match(node.textContent, /^No se pudo cargar la página\./);
  globalThis.fetch = async () => rows([network('LANA')])();
  node.querySelector('button').dispatchEvent(new Event('click'));
  await settled();
  assert.deepEqual(shown(node), ['LANA']);
});

test('a row tells why, where it is, what waits for whom since when and its meetings, and leads to the network and its process', async () => {
  const node = await rendered(renderBoard, rows([network('LANA', {
    trouble: 'OVERDUE', troubleText: 'Con tareas vencidas', delay: '3 días de demora en su fase', instanceId: 'p 1',
    reasons: [{ trouble: 'OVERDUE', text: 'Una tarea vencida.' }, { trouble: 'DELAYED', text: 'Plan: 3 días.' }],
    waiting: [work('Registrar el acta', { due: day('2026-12-01', '1 dic 2026'), overdue: true }), work('Cerrar el acta', { instanceId: null })],
    nextMeeting: day('2026-12-17', '17 dic 2026')
  })]));
  const [name, why, phase, waiting, meetings] = node.querySelector('tbody tr').children;
  assert.deepEqual([...name.querySelectorAll('a')].map(link => [link.textContent, link.getAttribute('href')]), [
    ['Red LANA', '/red.html?red=LANA'],
    ['Ver su proceso', '/camunda/app/cockpit/default/#/process-instance/p%201/runtime']
  ]);
  assert.match(name.textContent, /Acompaña María Cotacachi/);
  assert.deepEqual([...why.querySelectorAll('li')].map(reason => reason.textContent), ['Una tarea vencida.', 'Plan: 3 días.']);
  assert.match(phase.textContent, /Fase 2: base de confianzaConocerse3 días de demora en su fase$/);
  assert.deepEqual([...waiting.querySelectorAll('li')].map(item => item.textContent), [
    'Registrar el actaEspera a los articuladores desde el 30 nov 2026 (hace 3 días)Venció el 1 dic 2026',
    'Cerrar el actaEspera a los articuladores desde el 30 nov 2026 (hace 3 días)'
  ]);
  assert.equal(waiting.querySelectorAll('a').length, 1);
  assert.match(meetings.textContent, /Próxima17 dic 2026Última válidaNinguna/);
});

test('what people wrote is text, never markup', async () => {
  const node = await rendered(renderBoard, rows([network('LANA', { networkName: '<img src=x onerror=alert(1)>' })]));
  assert.equal(node.querySelector('img'), null);
});

test('one chooses by trouble, articulator, place, sector and phase; the total and the sheet follow', async () => {
  const node = await rendered(renderBoard, rows([
    network('LANA', { trouble: 'SILENT', troubleText: 'En silencio', place: 'Peguche' }),
    network('BARRO', { articulatorId: 'jorge', articulator: 'Jorge Maigua' }),
    network('QUESO', { sector: 'Lácteos', phase: 'Fase 1: promoción y selección' })
  ]));
  const total = node.querySelector('[role=status]');
  const sheet = () => node.querySelector('a[download]').getAttribute('href').replace(/.*\/board/, '');
  assert.equal(total.textContent, '3 redes. En silencio: 1; al día: 2.');
  assert.equal(sheet(), '/sheet');
  assert.deepEqual([...node.querySelectorAll('select')].map(field => [...field.querySelectorAll('option')].map(option => option.textContent)), [
    ['Todo', 'En silencio', 'Al día'],
    ['Todo', 'Jorge Maigua', 'María Cotacachi'],
    ['Todo', 'Otavalo', 'Peguche'],
    ['Todo', 'Lácteos', 'Lana'],
    ['Todo', 'Fase 1: promoción y selección', 'Fase 2: base de confianza']
  ]);
  choose(node, 'Lugar', 'Otavalo');
  assert.deepEqual(shown(node), ['BARRO', 'QUESO']);
  choose(node, 'Articulador', 'maria');
  assert.deepEqual(shown(node), ['QUESO']);
  assert.equal(total.textContent, '1 red. Al día: 1.');
  assert.equal(sheet(), '/sheet?place=Otavalo&articulatorId=maria');
  choose(node, 'Cadena', 'Lana');
  assert.equal(total.textContent, 'Ninguna red cumple lo que eligió.');
  for (const label of ['Lugar', 'Articulador', 'Cadena']) choose(node, label, '');
  assert.equal(shown(node).length, 3);
});

test('networks are counted by their trouble, in the order of the rows', () => {
  assert.equal(summary([{ troubleText: 'En silencio' }, { troubleText: 'Al día' }, { troubleText: 'Al día' }]), '3 redes. En silencio: 1; al día: 2.');
});

test('in all networks what should have been done first stands first', async () => {
  const node = await rendered(renderTasks, rows([
    network('LANA', { waiting: [work('Sin fecha'), work('Vencida', { due: day('2026-12-01', '1 dic 2026'), overdue: true })] }),
    network('BARRO', { waiting: [work('Pronto', { due: day('2026-12-09', '9 dic 2026'), whom: 'la unidad de apoyo' })] })
  ]));
  assert.equal(node.querySelector('[role=status]').textContent, '3 tareas abiertas, 1 vencida.');
  assert.deepEqual([...node.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => cell.lastChild.textContent).join('|')), [
    'Vencida|Red LANA (LANA)|los articuladores|30 nov 2026 (hace 3 días)|Venció el 1 dic 2026',
    'Pronto|Red BARRO (BARRO)|la unidad de apoyo|30 nov 2026 (hace 3 días)|9 dic 2026',
    'Sin fecha|Red LANA (LANA)|los articuladores|30 nov 2026 (hace 3 días)|—'
  ]);
  assert.equal((await rendered(renderTasks, rows([network('LANA')]))).textContent, 'Nada espera a nadie.');
});

test('Cockpit tells names of networks where it shows ids of their processes and their codes', async () => {
  const id = 'a0d8065e-ea93-11f1-88ea-02fc00000001';
  const other = 'b0d8065e-ea93-11f1-88ea-02fc00000002';
  const window = parseHTML(`<body><ul class="cam-breadcrumb"><li><span>: ${id}</span></li><li><a> ${id} </a></li></ul>
    <a href="#/process-instance/${id}/runtime">${id}</a><a href="#/process-instance/${other}/runtime">${other}</a>
    <dl><dd class="business-key"> JAHUA </dd></dl><p>JAHUA</p></body>`);
  globalThis.document = window.document;
  globalThis.MutationObserver = class {
    observe() {}
  };
  const asked = [];
  await nameNetworks(document.querySelector('body'), {
    names: async () => ({ JAHUA: 'Red de artesanos' }),
    keys: async ids => asked.push(ids) && [{ id, businessKey: 'JAHUA' }, { id: other, businessKey: null }]
  });
  assert.deepEqual(asked, [[id, other]]);
  const [named, unnamed] = document.querySelectorAll('a[href]');
  assert.equal(named.textContent, 'Red de artesanos (JAHUA)');
  assert.equal(named.title, id);
  assert.equal(named.getAttribute('href'), `#/process-instance/${id}/runtime`);
  assert.equal(unnamed.textContent, other);
  assert.equal(document.querySelector('.cam-breadcrumb a').textContent, 'Red de artesanos (JAHUA)');
  assert.equal(document.querySelector('dd').textContent, 'Red de artesanos (JAHUA)');
  assert.equal(document.querySelector('p').textContent, 'JAHUA');
});
