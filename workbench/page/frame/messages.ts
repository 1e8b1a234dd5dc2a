// What a dialog's frame and the page say to each other. Arguments and results cross as JSON, as in google.script.run.

export const MARK = 'kpi-sheets-frame';

export type FrameMessage =
  | { mark: typeof MARK; kind: 'call'; id: number; name: string; args: string }
  | { mark: typeof MARK; kind: 'close' }
  | { mark: typeof MARK; kind: 'size'; height?: number; width?: number }
  | { mark: typeof MARK; kind: 'focusSheet' }
  | { mark: typeof MARK; kind: 'filesChosen'; problem: string | null };

export type PageMessage =
  | { mark: typeof MARK; kind: 'result'; id: number; result: string }
  | { mark: typeof MARK; kind: 'failure'; id: number; message: string }
  | { mark: typeof MARK; kind: 'chooseFiles'; files: { name: string; type: string; bytes: Uint8Array }[] };
