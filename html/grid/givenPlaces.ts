// What the sidebar had chosen when it opened this dialog, given along in the page: a browser may remember nothing.
import type { GridPlaces } from '../../src/contract/rpc';

/** Null where nothing was given. */
export async function givenPlaces(): Promise<GridPlaces | null> {
  // It stands behind the script.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const given = document.querySelector('meta[name="chosen"]')?.getAttribute('content') ?? '';
  const [, month, unit] = /^(\d+) (\d+)$/.exec(given) ?? [];
  return unit === undefined ? null : { month: Number(month), unit: Number(unit) };
}
