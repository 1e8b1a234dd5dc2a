// What the use cases say to and ask of the person in front of the sheet.

/** Dialogs a menu item may open. Nothing queued or nobody there: `confirm` is yes, `ask` is ''. */
export interface Screen {
  tell(title: string, text: string): void;
  /** The list of problems of the tab in front, beside the sheet. */
  showProblems(): void;
  /** The generated tab in front, ready to be printed. */
  showPages(): void;
  /** How far the page that is being written has come; goes on with it. */
  showProgress(): void;
  /** A text to be copied, in a window of its own. */
  showText(title: string, text: string): void;
  /** A short note that goes by itself. */
  toast(text: string): void;
  /** Yes, no, or null when the person closed the question. */
  confirm(title: string, text: string): boolean | null;
  /** What was typed, or null when the person closed the question. */
  ask(title: string, text: string): string | null;
}
