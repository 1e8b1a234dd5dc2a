// The value a problem would be mended with, as it is named on a button: a long text in part, numbers of persons masked.
import type { CellValue } from '../../src/domain/checks/finding';
import { quoted } from '../../src/domain/checks/finding';
import { problemPageTexts as texts } from '../../src/text/problemPageTexts';

export function mendText(mend: CellValue): string {
  if (typeof mend === 'boolean') return texts.tick[String(mend) as 'true' | 'false'];
  return quoted(mend) || texts.blank;
}
