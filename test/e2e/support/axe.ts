// What axe-core finds on a page that is serious or critical, frames included as far as they are open to the page.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each finding: the rule and the element. */
export async function seriousFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = (await page.evaluate('axe.run(document, { iframes: false })')) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
