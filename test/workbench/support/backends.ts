// The grids the contract holds for. Apart from what opens a script: Univer takes a second to load, in every test file that names it.
import { MemoryGrid } from '../../../workbench/grid/memoryGrid';
import type { Grid } from '../../../workbench/grid/port';
import { headlessGrid } from '../../../workbench/grid/univer/headlessGrid';

interface Backend {
  name: string;
  make(): Grid;
}

export const backends: Backend[] = [
  { name: 'memory', make: () => new MemoryGrid() },
  { name: 'univer', make: headlessGrid },
];
