// The version of the workbook's shape. A workbook of a newer version is read, never written.

/** Grows by one with every change of tabs or columns. */
export const TEMPLATE_VERSION = 1;
