// Writes the Thai words of the page's fixed parts, which the HTML file leaves empty.
import { ACTING_AS, CHARTS, MENU_BAR, PAGE_TITLE, SIDEBAR } from '../pageText';
import { part } from './element';

export function nameParts(): void {
  document.title = PAGE_TITLE;
  part('book-title').textContent = PAGE_TITLE;
  part('menus').setAttribute('aria-label', MENU_BAR);
  part('acting').firstElementChild?.replaceChildren(ACTING_AS);
  part('charts').setAttribute('aria-label', CHARTS);
  part('sidebar').setAttribute('aria-label', SIDEBAR);
}
