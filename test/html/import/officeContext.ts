// The import context of the built-in template.
import { type ImportContext, importContext } from '../../../html/office/importContext';
import { officeTabs, TODAY } from '../office/officeTabs';

export function officeContext(): ImportContext {
  return importContext(officeTabs(), TODAY);
}
