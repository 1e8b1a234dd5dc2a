// Univer's plugins for a grid that people look at and type in.
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { ShortcutPanelController, UniverUIPlugin } from '@univerjs/ui';
import { GRID_PLUGINS, type UniverPlugin } from '../../grid/univer/createUniver';

/** Protection belongs to the host, which knows the acting user; Univer's own would not. */
const HIDDEN = {
  'sheet.contextMenu.permission': { hidden: true },
  'sheet.command.add-range-protection-from-sheet-bar': { hidden: true },
  'sheet.command.change-sheet-protection-from-sheet-bar': { hidden: true },
  'sheet.command.delete-worksheet-protection-from-sheet-bar': { hidden: true },
  'sheet.command.view-sheet-permission-from-sheet-bar': { hidden: true },
};

/** A list of every key Univer knows, most of which the page does not have. */
const NO_PANEL = [[ShortcutPanelController, null]];

/** The order is Univer's: drawing before the interface, the interface before what shows itself in it. */
export function pagePlugins(container: HTMLElement): UniverPlugin[] {
  return [
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      { container, header: true, toolbar: false, footer: true, contextMenu: true, override: NO_PANEL },
    ],
    [UniverDocsUIPlugin],
    ...GRID_PLUGINS,
    [UniverSheetsUIPlugin, { formulaBar: true, menu: HIDDEN }],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsNoteUIPlugin],
    [UniverSheetsSortUIPlugin],
    [UniverSheetsFilterUIPlugin],
  ] as UniverPlugin[];
}
