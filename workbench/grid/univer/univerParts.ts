// The parts of a Univer grid, put together over one workbook.
import type { UniverBook } from './createUniver';
import { EditGuard } from './editGuard';
import { PersonChanges } from './personChanges';
import { ResultFormats } from './resultFormats';
import { UniverAnchors } from './univerAnchors';
import { UniverCalculation } from './univerCalculation';
import { UniverCells } from './univerCells';
import { UniverContext } from './univerContext';
import { UniverCopies } from './univerCopies';
import { UniverFilters } from './univerFilters';
import { UniverFormulas } from './univerFormulas';
import { UniverFunctions } from './univerFunctions';
import { UniverLines } from './univerLines';
import { UniverLook } from './univerLook';
import { UniverSelection } from './univerSelection';
import { UniverShape } from './univerShape';
import { UniverValidations } from './univerValidations';

export class UniverParts {
  readonly context: UniverContext;
  readonly formulas: UniverFormulas;
  readonly cells: UniverCells;
  readonly validations: UniverValidations;
  readonly look: UniverLook;
  readonly copies: UniverCopies;
  readonly lines: UniverLines;
  readonly shape: UniverShape;
  readonly filters: UniverFilters;
  readonly anchors: UniverAnchors;
  readonly calculation: UniverCalculation;
  readonly functions: UniverFunctions;
  readonly selection: UniverSelection;
  readonly guard: EditGuard;
  readonly changes: PersonChanges;

  constructor(book: UniverBook) {
    const context = new UniverContext(book);
    this.context = context;
    this.formulas = new UniverFormulas(context, () => this.anchors.store.list('namedRange'));
    this.cells = new UniverCells(context, this.formulas);
    this.validations = new UniverValidations(context);
    this.look = new UniverLook(context, this.cells, this.formulas);
    this.copies = new UniverCopies(context, this.cells, this.look, this.validations, this.formulas);
    this.lines = new UniverLines(context);
    this.shape = new UniverShape(context);
    this.filters = new UniverFilters(context, this.cells, (id, rect) =>
      this.look.readStyles(id, rect, 'numberFormat'),
    );
    this.anchors = new UniverAnchors(context, this.filters);
    this.calculation = new UniverCalculation(context, this.formulas);
    this.calculation.before = () => this.cells.closeAnew();
    this.functions = new UniverFunctions(context, this.formulas, this.calculation);
    this.selection = new UniverSelection(context);
    this.guard = new EditGuard(context);
    this.changes = new PersonChanges(context, this.cells, this.guard);
    new ResultFormats(context);
  }
}
