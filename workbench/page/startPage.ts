// Puts the page together: the book as kept or the sample, the add-on's code, and everything around the grid.

import type { Grid } from '../grid/port';
import { createUniver } from '../grid/univer/createUniver';
import { UniverGrid } from '../grid/univer/univerGrid';
import { LocaleType } from '../grid/univer/univerLibrary';
import { Book } from '../host/book';
import { restoreBook } from '../run/bookSnapshot';
import { customFunctionNames } from '../run/customFunctionNames';
import { OWNER, SAMPLE_NOW, TIME_ZONE } from '../sample/setting';
import { ChartPanel } from './charts/chartPanel';
import { keepBook } from './keepBook';
import { loadFiles, type PageFiles } from './loadFiles';
import { BAD_STORED_BOOK, READ_ONLY } from './pageText';
import { frameRealms } from './realm/frameRealm';
import { PageScreen } from './run/pageScreen';
import { PageWorkbench } from './run/pageWorkbench';
import { WriteWatch } from './run/writeWatch';
import { calmContains } from './sheet/calmContains';
import { showCellStatus } from './sheet/cellStatus';
import { offerFunctions } from './sheet/functionHelp';
import { GRID_LOCALE } from './sheet/gridLocale';
import { gridMenus, runGridItem } from './sheet/gridMenus';
import { passOnEdits } from './sheet/handEdits';
import { nameControls } from './sheet/namedControls';
import { pagePlugins } from './sheet/pagePlugins';
import { helpWhileTyping } from './sheet/typingHelp';
import { focusGrid, keepSelectionsInSheets, onGridEvent, stillProgress } from './sheet/univerEvents';
import { Dialogs } from './shell/dialogs';
import { part } from './shell/element';
import { nameParts } from './shell/nameParts';
import { askQuestion } from './shell/questionDialog';
import { setBanner } from './shell/toasts';
import { wireShell } from './wireShell';

declare global {
  interface Window {
    workbench: PageWorkbench;
  }
}

export async function startPage(): Promise<void> {
  nameParts();
  calmContains();
  const [files] = await Promise.all([loadFiles(), loadFonts()]);
  const univer = createUniver({
    plugins: pagePlugins(part('grid')),
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: GRID_LOCALE },
  });
  const grid = new UniverGrid(univer);
  stillProgress(univer);
  keepSelectionsInSheets(univer);
  nameControls(part('grid'));
  const watch = new WriteWatch(grid);
  const screen: PageScreen = new PageScreen((dialog, extra) => dialogs.show(dialog, extra));
  const book = bookOn(watch.grid, screen, files);
  const keeper = keepBook(
    book,
    (stored) => workbench.reopen(() => restoreBook(book, stored)),
    (editable) => univer.workbook.setEditable(editable),
  );
  fill(book, await keeper.start(), files.sample);

  const functions = customFunctionNames(files.code);
  const resized = () => window.dispatchEvent(new Event('resize'));
  const dialogs = new Dialogs(files.shim, {
    call: (name, args) => workbench.call(name, ...args),
    focusSheet: () => focusGrid(univer),
    resized,
  });
  const charts = new ChartPanel(grid, part('charts'), resized);
  const look = () => {
    showCellStatus(grid, part('cell-status'));
    charts.show();
  };
  const workbench: PageWorkbench = new PageWorkbench(
    {
      book,
      screen,
      code: files.code,
      functions,
      makeRealm: frameRealms(files.code, part('realms')),
      user: OWNER,
    },
    watch,
    {
      ask: askQuestion,
      changed: () => {
        showMenus();
        look();
        keeper.touched();
      },
      chooseFiles: (chosen) => dialogs.chooseFiles(chosen),
      refusal: () => (keeper.isOwner ? null : READ_ONLY),
    },
  );
  window.workbench = workbench;
  const { showMenus } = wireShell(workbench, book, {
    sample: files.sample,
    focusGrid: () => focusGrid(univer),
    closeDialogs: () => dialogs.closeAll(),
    isReadOnly: () => !keeper.isOwner,
    gridMenus: gridMenus(),
    runGridItem: (label) => runGridItem(univer, label),
  });
  offerFunctions(univer, functions);
  helpWhileTyping(univer, functions, part('typing-help'));
  passOnEdits(grid, workbench);
  onGridEvent(univer, (isChange) => {
    look();
    if (isChange) keeper.touched();
  });
  await workbench.ready;
  showMenus();
  look();
}

/** A canvas does not load fonts by itself: without this the first drawing is in another font. */
async function loadFonts(): Promise<void> {
  await Promise.all(
    ['15px Sarabun', 'bold 15px Sarabun', '15px Arial'].map((font) => document.fonts.load(font, 'กข AB')),
  );
}

function bookOn(grid: Grid, screen: PageScreen, { html }: PageFiles): Book {
  return new Book({
    grid,
    screen,
    nowMs: Date.parse(SAMPLE_NOW),
    owner: OWNER,
    timeZone: TIME_ZONE,
    latencyMs: 0,
    htmlFile: (name) => html[name] ?? null,
  });
}

function fill(book: Book, stored: unknown, sample: string): void {
  if (stored !== null) {
    try {
      restoreBook(book, stored);
      return;
    } catch {
      setBanner('stored', BAD_STORED_BOOK);
    }
  }
  restoreBook(book, JSON.parse(sample));
}
