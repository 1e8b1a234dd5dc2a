// Entry of build/workbench.cjs: the workbench for Node.
export { OWNER, openWorkbench, SAMPLE_NOW, type WorkbenchOptions } from './run/openWorkbench';
export type { Workbench } from './run/workbench';
