import assert from 'node:assert/strict';
import test from 'node:test';
import { parseHTML } from 'linkedom';
import { pageHtml } from '../pages/page-html.mjs';

const RESOURCES = { plan: 'plan', reuniones: 'meetings', red: 'networks' };
let times = 0;

/** The page as its script fills it from what the server answers. */
async function opened(name, answer, key) {
  globalThis.fetch = async address => {
    assert.equal(address, `/camunda/api/tasklist/plugin/articula/default/${RESOURCES[name]}${key ? `/${key}` : ''}`);
    return answer();
  };
  const window = parseHTML(await pageHtml({ title: name, style: 'page.css', frame: 'frame.js', script: `${name}.js` }));
  globalThis.document = window.document;
  globalThis.location = { search: key ? `?red=${key}` : '', pathname: `/${name}.html`, hash: '' };
  globalThis.history = { replaceState: (state, title, address) => (globalThis.location.address = address) };
  globalThis.Event = window.Event;
  // A script runs anew under another address only
  await import(`../pages/${name}.js?${++times}`);
  await settled();
  return document.getElementById('content');
}

const settled = () => new Promise(resolve => setTimeout(resolve));
const rows = list => () => new Response(JSON.stringify(list));
const status = code => () => new Response('{}', { status: code });
const shown = page => [...page.querySelectorAll('article')].filter(card => !card.hidden).map(card => card.querySelector('.code').textContent);

function plan(networkCode, more = {}) {
  const phases = [
    { name: 'Fase 1', text: 'Terminada', current: false, delayDays: 0, steps: [{ name: 'Vender la idea', text: 'Hecho', status: 'DONE', delayDays: 0 }] },
    { name: 'Fase 2', text: 'En curso', current: true, delayDays: 3, steps: [{ name: 'Conocerse', text: '3 días de demora', status: 'UNDER_WAY', delayDays: 3 }] }
  ];
  return { networkCode, networkName: `Red ${networkCode}`, status: 'ACTIVE', statusText: 'Activa', planText: 'Al día', delayDays: 0, waiting: [], phases, logbookLink: '/bitacora', ...more };
}

function meeting(networkCode, more = {}) {
  return {
    networkCode, networkName: `Red ${networkCode}`, meetingId: 'm', minutesFileId: 'acta/1', planText: 'Al día', behind: 0, number: 4, status: 'INVITED', statusText: 'Convocada',
    startsAtText: 'jueves 3 de diciembre de 2026, 15:00', place: 'Casa comunal', members: 9, yes: 4, no: 1, representative: 1, sent: 7, pending: 1, failed: 0, ...more
  };
}

test('whoever has not signed in, or may not see it, is told', async () => {
  const stranger = await opened('plan', status(401));
  assert.equal(stranger.textContent, 'Para ver el plan de las redes, ingrese con su usuario. Luego vuelva a esta página.');
  assert.equal(stranger.querySelector('a').getAttribute('href'), '/camunda/app/tasklist/default/#/login');
  const manager = await opened('reuniones', status(403));
  assert.equal(manager.textContent, 'Solo los articuladores y la unidad de apoyo ven las reuniones.');
});

test('without rows it says how they come', async () => {
  assert.match((await opened('plan', rows([]))).textContent, /^Todavía no hay redes en marcha\./);
  assert.equal((await opened('reuniones', rows([]))).textContent, 'Ninguna de sus redes tiene reuniones todavía.');
});

test('what could not be loaded can be asked for again', async () => {
  const page = await opened('plan', status(500));
  assert.match(page.textContent, /^No se pudo cargar la página\./);
  globalThis.fetch = async () => rows([plan('LANA')])();
  page.querySelector('button').dispatchEvent(new Event('click'));
  await settled();
  assert.deepEqual(shown(page), ['LANA']);
});

test('what people wrote is text, never markup', async () => {
  const page = await opened('plan', rows([plan('LANA', { networkName: '<img src=x onerror=alert(1)>' })]));
  assert.equal(page.querySelector('img'), null);
  assert.equal(page.querySelector('h2').textContent, '<img src=x onerror=alert(1)> LANA');
});

test('a few networks show all their phases, the current one open', async () => {
  const page = await opened('plan', rows([plan('LANA', { planText: 'Cinco días de demora', delayDays: 5 })]));
  assert.equal(page.querySelector('input'), null);
  const phases = [...page.querySelectorAll('article > details')];
  assert.deepEqual(phases.map(phase => [phase.querySelector('strong').textContent, phase.hasAttribute('open')]), [['Fase 1', false], ['Fase 2', true]]);
  assert.deepEqual([...page.querySelectorAll('.behind')].map(late => late.textContent), ['Cinco días de demora', 'En curso', '3 días de demora']);
  assert.equal(page.querySelector('article > p:last-child a').getAttribute('href'), '/bitacora');
});

test('what a network waits for is told under its plan', async () => {
  const waiting = ['Registrar la asistencia: espera a los articuladores desde el 3 de diciembre de 2026', 'Cerrar el acta'];
  const page = await opened('plan', rows([plan('LANA', { waiting })]));
  assert.deepEqual([...page.querySelectorAll('.waiting')].map(work => work.textContent), waiting);
});

test('among many, each shows its current phase and one looks for a name or a code, accents or not', async () => {
  const codes = ['LANA', 'BARRO', 'QUESO', 'MADERA', 'TOTORA'];
  const page = await opened('plan', rows([plan('CHUMBI', { networkName: 'Cañamazo de Ágato', delayDays: 2 }), ...codes.map(code => plan(code))]));
  assert.equal(page.querySelector('article > details summary strong').textContent, 'Fase 2');
  const total = page.querySelector('[role=status]');
  assert.equal(total.textContent, '6 redes, 1 con demora: la mayor demora va primero.');

  const look = text => {
    page.querySelector('input').value = text;
    page.querySelector('input').dispatchEvent(new Event('input'));
  };
  look(' agato CANAMAZO ');
  assert.deepEqual(shown(page), ['CHUMBI']);
  assert.equal(total.textContent, '1 red, 1 con demora: la mayor demora va primero.');
  look('barro');
  assert.deepEqual(shown(page), ['BARRO']);
  assert.equal(total.textContent, '1 red, ninguna con demora.');
  look('nadie');
  assert.deepEqual(shown(page), []);
  assert.match(total.textContent, /^Ninguna red se llama así\./);
  look('');
  assert.equal(shown(page).length, 6);
});

test('a meeting tells when and where, who answers and which notices are on their way', async () => {
  const page = await opened('reuniones', rows([meeting('LANA')]));
  assert.equal(page.querySelector('.when').textContent, 'jueves 3 de diciembre de 2026, 15:00 · Casa comunal');
  assert.deepEqual([...page.querySelectorAll('dt')].map(name => `${name.textContent}: ${name.nextElementSibling.textContent}`), [
    'Sí: 4', 'No: 1', 'Representante: 1', 'Sin respuesta: 3', 'Enviados: 7', 'Pendientes: 1', 'Con problema: 0'
  ]);
  assert.equal(page.querySelector('.alarming'), null);
  assert.match(page.querySelector('article > p:last-child a').getAttribute('href'), /\/file\/acta%2F1$/);
});

test('a meeting whose notices failed stands out, and a network without one says so', async () => {
  const none = { networkCode: 'BARRO', networkName: 'Red BARRO', meetingId: null, minutesFileId: null };
  const page = await opened('reuniones', rows([meeting('LANA', { place: null, failed: 2 }), none]));
  assert.equal(page.querySelector('.when').textContent, 'jueves 3 de diciembre de 2026, 15:00');
  assert.equal(page.querySelector('.alarming').textContent, 'Con problema2');
  const [, other] = page.querySelectorAll('article');
  assert.equal(other.textContent, 'Red BARRO BARRONo hay una próxima reunión planificada.');
});

test('the list of networks leads to the page of each', async () => {
  const row = { networkCode: 'LANA', networkName: 'Red LANA', statusText: 'En formación', place: 'Otavalo', phase: 'Fase 1', nextMeeting: '', articulator: 'María' };
  const page = await opened('red', rows([row]));
  assert.equal(page.querySelector('h2 a').getAttribute('href'), '/red.html?red=LANA');
  assert.deepEqual([...page.querySelectorAll('dt')].map(name => `${name.textContent}: ${name.nextElementSibling.textContent}`), [
    'Lugar: Otavalo', 'Fase: Fase 1', 'Próxima reunión: No está planificada', 'Articulador: María'
  ]);
});

test('the page of a network draws whatever sections there are, by the kind of their pieces', async () => {
  const sections = [
    { id: 'resumen', title: 'En qué está', blocks: [{ kind: 'facts', facts: [{ name: 'Plan', value: { text: 'Tarde', alarming: true } }] }] },
    {
      id: 'integrantes', title: 'Integrantes', blocks: [{
        kind: 'table', caption: 'Quiénes son', headings: ['Nombre', 'Teléfono'], empty: 'Nadie.',
        rows: [[{ text: '<b>Rosa</b>' }, { text: '', links: [{ text: '+593 99 123 4567', address: 'tel:+593991234567' }, { text: 'WhatsApp', address: 'https://wa.me/593991234567' }] }]]
      }, { kind: 'lines', lines: [{ text: 'Salió: Luis' }], empty: '' }]
    },
    { id: 'actas', title: 'Libro de actas', blocks: [{ kind: 'table', caption: 'Actas', headings: ['Acta'], rows: [], empty: 'Todavía no hay actas.' }] },
    { id: 'iniciar', title: 'Qué puede hacer', blocks: [{ kind: 'links', links: [{ text: 'Suspender la red', address: '/camunda/app/tasklist/default/#/?processStart=suspendNetwork' }] }] }
  ];
  const page = await opened('red', rows({ networkCode: 'LANA', networkName: 'Red LANA', asOf: '3 de diciembre de 2026', sections }), 'LANA');

  assert.equal(document.querySelector('h1').textContent, 'Red LANA LANA');
  assert.equal(document.title, 'Red LANA · Articula');
  assert.equal(location.address, '/red.html?red=LANA');
  assert.deepEqual([...page.querySelectorAll('section')].map(section => [section.id, section.querySelector('h2').textContent]), sections.map(({ id, title }) => [id, title]));
  assert.equal(page.querySelector('.alarming dd').textContent, 'Tarde');
  assert.equal(page.querySelector('td').textContent, '<b>Rosa</b>');
  const [call, chat] = page.querySelectorAll('td a');
  assert.equal(call.getAttribute('href'), 'tel:+593991234567');
  assert.equal(call.getAttribute('rel'), null);
  assert.equal(chat.getAttribute('rel'), 'noopener noreferrer');
  assert.match(page.querySelector('#actas').textContent, /Todavía no hay actas\./);
  assert.equal(page.querySelector('#iniciar .button').getAttribute('href'), '/camunda/app/tasklist/default/#/?processStart=suspendNetwork');
});

test('who looks for a network that is not there is told so', async () => {
  const page = await opened('red', () => new Response(JSON.stringify({ message: 'No existe una red con ese código.' }), { status: 404 }), 'NADA');
  assert.equal(page.textContent, 'No existe una red con ese código.');
});
