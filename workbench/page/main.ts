// The workbench page: starts everything and says in Thai what keeps it from starting.

import { SCRIPT_FAILED } from './pageText';
import { askQuestion } from './shell/questionDialog';
import { startPage } from './startPage';

startPage().catch((error: Error) =>
  askQuestion({ kind: 'alert', title: SCRIPT_FAILED, text: error.message, buttons: ['OK'] }),
);
