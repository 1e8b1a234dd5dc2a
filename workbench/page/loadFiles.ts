// Loads what clasp would push from the server beside the page: the code, and the HTML files dialogs are made of.
import { NO_CODE } from './pageText';

export interface PageFiles {
  code: string;
  html: Readonly<Record<string, string>>;
  /** `google.script.run` for the frames of dialogs. */
  shim: string;
}

export async function loadFiles(): Promise<PageFiles> {
  const [dist, shim] = await Promise.all([fetch('/dist.json'), fetch('/page/googleShim.js')]);
  if (!dist.ok) throw new Error(NO_CODE);
  const files = (await dist.json()) as Pick<PageFiles, 'code' | 'html'>;
  return { ...files, shim: await shim.text() };
}
