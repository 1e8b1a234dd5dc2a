// Everything the grid takes from Univer's packages. Node loads this file as one bundled program, build/univer.cjs,
// because neither the ES nor the CommonJS build of the packages can be loaded by Node or Jest as they are.
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-filter/facade';

export {
  BooleanNumber,
  CellValueType,
  CommandType,
  type DependencyIdentifier,
  Direction,
  type IBorderData,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleData,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  RANGE_TYPE,
  RedoCommand,
  UndoCommand,
  Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFunctionService,
  NumberValueObject,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export {
  AddWorksheetMergeCommand,
  AddWorksheetMergeMutation,
  deserializeListOptions,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
  serializeListOptions,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
export {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  UniverSheetsFilterPlugin,
} from '@univerjs/sheets-filter';
export {
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from '@univerjs/sheets-formula';
export {
  RemoveNoteMutation,
  SheetsNoteModel,
  UniverSheetsNotePlugin,
  UpdateNoteMutation,
} from '@univerjs/sheets-note';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
