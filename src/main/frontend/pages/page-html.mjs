// The frame that every page of our own is built from.
import { readFile } from 'node:fs/promises';

const FRAME = new URL('./page.html', import.meta.url);

/** The page with its title, the addresses of its style and scripts, and what else they load. */
export async function pageHtml({ title, style, frame, script, more = [] }) {
  const html = await readFile(FRAME, 'utf8');
  const preloads = more.map(address => `<link rel="modulepreload" href="${address}">\n    `).join('');
  return html
    .replaceAll('{title}', title)
    .replace('{style}', style)
    .replace('{frame}', frame)
    .replace('{script}', script)
    .replace('<script', `${preloads}<script`);
}
