// What axe finds on a page for people who hear it, see little or move by the keyboard. Serious and critical findings fail.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAILING = ['serious', 'critical'];

/** Findings of a page as it stands, each with where; none is what one wants. */
export async function findings(page) {
  // Not as an element of the page: its own policy would refuse that
  await page.evaluate(source);
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations);
  return violations
    .filter(({ impact }) => FAILING.includes(impact))
    .flatMap(({ id, impact, nodes }) => nodes.map(({ target, html }) => `${impact} ${id}: ${target.join(' ')}  ${html.slice(0, 160)}`));
}
