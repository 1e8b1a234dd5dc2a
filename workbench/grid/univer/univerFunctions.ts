// Makes the custom functions of the add-on, and the clock of the workbench, known to Univer's calculation.
import type { CustomFunctions } from '../port';
import { CellFunction, ClockFunction } from './cellFunction';
import type { UniverCalculation } from './univerCalculation';
import type { UniverContext } from './univerContext';
import { cellKey, type UniverFormulas } from './univerFormulas';
import { IFunctionService } from './univerLibrary';

export class UniverFunctions {
  private registered: string[] = [];

  constructor(
    private readonly context: UniverContext,
    private readonly formulas: UniverFormulas,
    private readonly calculation: UniverCalculation,
  ) {}

  /** In place of those used before; everything is calculated again. */
  use(functions: CustomFunctions, now: () => number): void {
    const service = this.context.service<IFunctionService>(IFunctionService);
    service.unregisterExecutors(...this.registered);
    this.registered = functions.names.map((name) => name.toUpperCase());
    const { messages } = this.formulas;
    const onFailure = (sheetKey: string, row: number, column: number, message: string | null) => {
      const key = cellKey(this.context.number(sheetKey), row + 1, column + 1);
      if (message === null) messages.delete(key);
      else messages.set(key, message);
    };
    service.registerExecutors(
      ...this.registered.map((name) => new CellFunction(name, () => functions, onFailure)),
      new ClockFunction('NOW', now),
      new ClockFunction('TODAY', now),
    );
    this.calculation.begin = () => functions.begin();
    this.calculation.end = () => functions.end();
    this.calculation.forceAll();
  }
}
