import assert from 'node:assert/strict';
import test from 'node:test';
import { marked } from 'marked';
import { textInMarkdown } from '../forms/markdown.js';

// As form-js renders it
const render = markdown => marked.parse(markdown, { gfm: true, breaks: true });

const OURS = new Set(['h2', 'strong', 'p', 'br', 'blockquote']);
const TEMPLATES = [x => `## ${x}`, x => `**Red:** ${x}`, x => `${x}`, x => `Hola\n${x}\n\nAdiós`, x => `> ${x}`];

const HOSTILE = [
  '[Gane dinero](http://example.org)',
  '![foto](http://example.org/x.png)',
  '<http://example.org>',
  'http://example.org/a?b=c&d=e',
  'www.example.org',
  'HTTPS://EXAMPLE.ORG',
  'alguien@example.org',
  'mailto:alguien@example.org',
  '<a href="http://example.org">aquí</a>',
  '<img src=x onerror=alert(1)>',
  '<div class="modal-backdrop">tapa todo</div>',
  '<script>alert(1)</script>',
  '&lt;b&gt; &amp; &#60;',
  '**fuerte** __fuerte__ *suave* _suave_ ~~tachado~~',
  '# título',
  'título\n===',
  'título\n---',
  '- punto\n- punto',
  '1. uno\n2. dos',
  '* * *',
  '> cita',
  '    código',
  'texto\n\n    código\n\n\tcódigo',
  '`código`',
  '```\ncódigo\n```',
  '~~~\ncódigo',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[x]: http://example.org\n[x]',
  '[x][y]',
  '- [ ] hecho',
  '\\[x\\](y)',
  'termina en \\',
  '{{networkName}} {{= 1}}',
  '<!-- nada -->',
  '&copy; <b',
  "d'Artagnan & «hijos» 50 % (1.º)"
];

function check(typed, html) {
  for (const [, tag] of html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)) assert.ok(OURS.has(tag), `${JSON.stringify(typed)} became <${tag}>: ${html}`);
  const words = text => text.replace(/\s+/g, ' ').trim();
  const shown = html.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  assert.ok(words(shown).includes(words(typed)), `${JSON.stringify(typed)} is shown as ${JSON.stringify(shown)}`);
}

test('what looks like markup is shown as it was typed', () => {
  for (const typed of HOSTILE) for (const template of TEMPLATES) check(typed, render(template(textInMarkdown(typed))));
});

test('so is any mixture of signs', () => {
  const signs = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', ' ', '\n', 'a', 'b', '1', 'ñ', 'http://', 'www.'];
  let seed = 7;
  const next = most => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  for (let i = 0; i < 3000; i++) {
    const typed = Array.from({ length: 1 + next(14) }, () => signs[next(signs.length)]).join('');
    for (const template of TEMPLATES) check(typed, render(template(textInMarkdown(typed))));
  }
});

test('an address of ours still leads where it should', () => {
  const address = '/camunda/api/tasklist/plugin/articula/default/download/acta_1/0192-af?x=(1)&y=2';
  assert.match(render(`[Acta](${textInMarkdown(address)})`), /<a href="\/camunda\/api\/tasklist\/plugin\/articula\/default\/download\/acta_1\/0192-af\?x=\(1\)&amp;y=2">Acta<\/a>/);
  assert.match(render(`[WhatsApp](${textInMarkdown('https://wa.me/593991234567?text=Hola%20a%20todos')})`), /href="https:\/\/wa\.me\/593991234567\?text=Hola%20a%20todos"/);
});

test('nothing is nothing, a number is its digits', () => {
  assert.equal(textInMarkdown(null), '');
  assert.equal(textInMarkdown(undefined), '');
  assert.equal(render(textInMarkdown(12.5)), '<p>12.5</p>\n');
});
