// The version of the workbook's shape. A workbook of a newer version is read, never written.
import { MIGRATIONS, versionOf } from './migrations';

export const TEMPLATE_VERSION = versionOf(MIGRATIONS);
