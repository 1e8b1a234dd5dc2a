// What axe-core finds on a page that is serious or critical, frames included as far as they are open to the page.
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each finding: the rule and the element. `without`: a selector of what only repeats what is looked at. */
export async function seriousFindings(page: Page | Frame, without = ''): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  // Chosen there: everything axe looked at would be far more to send than what it found.
  return page.evaluate(async (selector) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const context = selector ? { exclude: [selector] } : document;
    const { violations } = await loaded.run(context, { iframes: false, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, without);
}
