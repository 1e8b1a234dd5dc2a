// Toasts in the lower right corner, and banners above the grid for what stays true.
import { CLOSE } from '../pageText';
import { element, part } from './element';

/** A negative number of seconds keeps the toast until it is closed. */
export function showToast(title: string, text: string, seconds: number): void {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': CLOSE }, '×');
  const toast = element('div', { class: 'toast' });
  if (title) toast.append(element('strong', {}, title));
  toast.append(element('span', {}, text), close);
  close.addEventListener('click', () => toast.remove());
  part('toasts').append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}

export interface BannerAction {
  label: string;
  run(): void;
}

/** Replaces the banner with the same key; null takes it away. */
export function setBanner(key: string, text: string | null, action?: BannerAction): void {
  const banners = part('banners');
  banners.querySelector(`[data-key="${key}"]`)?.remove();
  if (text === null) return;
  const banner = element(
    'div',
    { class: 'banner', 'data-key': key, role: 'alert' },
    element('span', {}, text),
  );
  if (action) {
    const button = element('button', { type: 'button' }, action.label);
    button.addEventListener('click', () => action.run());
    banner.append(button);
  }
  banners.append(banner);
}

/** Says that a script is at work; null when it no longer is. */
export function setRunning(text: string | null): void {
  const line = part('running');
  line.textContent = text ?? '';
  line.hidden = text === null;
}
