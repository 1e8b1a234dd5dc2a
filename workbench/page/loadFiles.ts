// Loads what clasp would push from the server beside the page: the code, and the HTML files dialogs are made of.
import { NO_CODE } from './pageText';

export interface PageFiles {
  code: string;
  html: Readonly<Record<string, string>>;
  /** `google.script.run` for the frames of dialogs. */
  shim: string;
  /** The filled sample workbook as JSON. */
  sample: string;
}

export async function loadFiles(): Promise<PageFiles> {
  const paths = ['/dist.json', '/page/googleShim.js', '/sample.json'];
  const [dist, shim, sample] = (await Promise.all(paths.map((path) => fetch(path)))) as [
    Response,
    Response,
    Response,
  ];
  if (!dist.ok || !sample.ok) throw new Error(NO_CODE);
  const files = (await dist.json()) as Pick<PageFiles, 'code' | 'html'>;
  return { ...files, shim: await shim.text(), sample: await sample.text() };
}
