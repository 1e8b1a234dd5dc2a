// Entry of build/workbench.cjs: the workbench for Node.
export { openWorkbench, type WorkbenchOptions } from './run/openWorkbench';
export type { Workbench } from './run/workbench';
export { OWNER, SAMPLE_NOW } from './sample/setting';
