// A Univer grid without a page, for Node.
import { createUniver } from './createUniver';
import { UniverGrid } from './univerGrid';

export function headlessGrid(): UniverGrid {
  return new UniverGrid(createUniver());
}
