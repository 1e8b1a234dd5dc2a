// Makes Univer with what the grid needs: in Node without any user interface, on the page with the plugins the page gives.
import {
  FUniver,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
} from './univerLibrary';

type UniverConfig = NonNullable<ConstructorParameters<typeof Univer>[0]>;
type PluginClass = Parameters<Univer['registerPlugin']>[0];
export type UniverPlugin = readonly [plugin: PluginClass, config?: object];

export interface UniverOptions {
  /** Plugins in the order they start; without any, those of a grid that nobody looks at. A plugin named twice starts once, as named last. */
  plugins?: readonly UniverPlugin[];
  locale?: LocaleType;
  locales?: NonNullable<UniverConfig['locales']>;
}

export interface UniverBook {
  univer: Univer;
  api: FUniver;
  workbook: ReturnType<FUniver['createWorkbook']>;
}

/** The plugins a grid cannot do without, headless. */
export const GRID_PLUGINS: readonly UniverPlugin[] = [
  [UniverFormulaEnginePlugin],
  [UniverDocsPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsNotePlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsFilterPlugin],
];

/** Univer wants a sheet in every workbook; the grid takes this one away when it gets its first own. */
export const PLACEHOLDER_SHEET = 'placeholder';

/** Rows tall enough for Thai vowels above and below, text in their middle. */
export const SHEET_LOOK: Partial<IWorksheetData> = {
  rowCount: 1000,
  columnCount: 26,
  defaultRowHeight: 30,
  defaultColumnWidth: 100,
  defaultStyle: { ff: 'Sarabun', fs: 11, vt: 2 },
};

export function createUniver(options: UniverOptions = {}): UniverBook {
  const { plugins = GRID_PLUGINS, locale = LocaleType.EN_US } = options;
  const locales = options.locales ?? ({ [locale]: {} } as NonNullable<UniverConfig['locales']>);
  const univer = new Univer({ locale, locales, logLevel: LogLevel.WARN });
  const wanted = new Map(plugins.map((plugin) => [plugin[0].pluginName, plugin]));
  for (const [plugin, config] of wanted.values()) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  return { univer, api, workbook: blankWorkbook(api) };
}

let made = 0;

/** Univer keeps what it has calculated by the workbook's id, for all workbooks of the process: no two may share one. */
function blankWorkbook(api: FUniver): UniverBook['workbook'] {
  return api.createWorkbook({
    id: `book${++made}`,
    name: 'สมุดงาน',
    sheetOrder: [PLACEHOLDER_SHEET],
    sheets: { [PLACEHOLDER_SHEET]: { ...SHEET_LOOK, id: PLACEHOLDER_SHEET, name: ' ' } },
  });
}
