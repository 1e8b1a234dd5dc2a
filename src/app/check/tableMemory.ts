// What is remembered of the office's own tables, by the number of their tab.
import type { Remembered } from '../system/systemTab';
import type { TableMemory } from './tablePlan';

/** Id of a tab → what is remembered of it. */
export type TableMemories = { [tabId: string]: TableMemory };

/** All that is remembered. */
export function memoriesOf({ mapping }: Remembered): TableMemories {
  return mapping === '' ? {} : (JSON.parse(mapping) as TableMemories);
}
