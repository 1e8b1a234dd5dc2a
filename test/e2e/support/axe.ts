// What axe-core finds on a page that is serious or critical, frames included as far as they are open to the page.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each finding: the rule and the element. `without`: a selector of what only repeats what is looked at. */
export async function seriousFindings(page: Page | Frame, without = ''): Promise<string[]> {
  await page.evaluate(SOURCE);
  const context = without ? `{ exclude: ${JSON.stringify([without])} }` : 'document';
  const results = (await page.evaluate(`axe.run(${context}, { iframes: false })`)) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
