// Lets the frames of the page use the browser's storage; as they come they may not, as in many of Google's.
import type { Page } from 'playwright-core';

/** Before the page is opened. */
export function allowStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      setAttribute.call(this, name, name === 'sandbox' ? `${value} allow-same-origin` : value);
    };
  });
}
