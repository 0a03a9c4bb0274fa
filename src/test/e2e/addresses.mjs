// The list of addresses that the product's door reads, as a walk through the webapps is held against it.
import { readFileSync } from 'node:fs';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const everybody = ['anyone', 'sign-in', 'people'];

const list = [];
let prefix = '';
for (const line of readFileSync(join(root, 'src/main/resources/access/addresses.txt'), 'utf8').split('\n').map(text => text.trim())) {
  if (line.startsWith('[')) prefix = line.slice(1, -1);
  else if (line && !line.startsWith('#')) {
    const [methods, address, who] = line.split(/ {2,}/);
    list.push({ methods: methods.split(', '), pattern: asPattern(prefix + address), who: who.split(', ') });
  }
}

function asPattern(address) {
  const source = address.replace(/\{\w+:([^}]+)\}|\{\w+\}|\/\*\*|\*|[.+?^$()]/g, (part, choices) => {
    if (choices) return `(?:${choices})`;
    if (part === '/**') return '(?:/.*)?';
    return part === '*' ? '[^/]*' : part.startsWith('{') ? '[^/]+' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

/** Whether the list lets somebody of this group call it. */
export function isListed(method, path, group) {
  return list.some(({ methods, pattern, who }) => methods.includes(method === 'HEAD' ? 'GET' : method) && pattern.test(path)
    && who.some(name => everybody.includes(name) || name === group));
}
