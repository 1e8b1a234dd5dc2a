// The menu of the add-on and what its items run.
import { checkSheet } from '../app/check/checkSheet';
import { showDiagnostics } from '../app/diagnostics/diagnostics';
import type { PartsLeft } from '../app/documents/pageInParts';
import { checkEntries } from '../app/entryTables/checkEntries';
import { makeEntryTables } from '../app/entryTables/makeEntryTables';
import { freezeFormulas } from '../app/freeze/freezeFormulas';
import { makeDocument } from '../app/monthDocuments/makeDocument';

import { moveHistory } from '../app/reports/history';
import type { SaveContext } from '../app/reports/saveContext';
import { startRound } from '../app/round/startRound';
import { buildSummary } from '../app/summary/buildSummary';
import { createWorkbook } from '../app/template/createWorkbook';
import { undoLast } from '../app/undo/undoLast';
import { simulateScores } from '../app/whatIf/simulateScores';
import { templateCatalogue } from '../catalogue/template2565';
import { openDialog, openSidebar } from '../sheet/openSidebar';
import { sheetBook } from '../sheet/sheetBook';
import { uiScreen } from '../sheet/uiScreen';
import { MENU } from '../text/menuTexts';
import { DOCUMENTS } from '../text/monthDocumentTexts';
import { TITLE } from '../text/workbookSentences';
import { bangkokNow } from './bangkokNow';
import { guarded } from './guarded';

/** Builds the menu; runs without any authority, so it reads nothing. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(TITLE)
    .addItem(MENU.report, 'openReport')
    .addItem(MENU.entry, 'makeEntryTable')
    .addItem(MENU.import, 'openImport')
    .addItem(MENU.check, 'checkThisSheet')
    .addSeparator()
    .addItem(MENU.summary, 'summariseMonth')
    .addSubMenu(
      ui
        .createMenu(MENU.documents)
        .addItem(DOCUMENTS.kpi.menu, 'makeKpiReport')
        .addItem(DOCUMENTS.unit.menu, 'makeUnitReport')
        .addItem(DOCUMENTS.district.menu, 'makeDistrictPages')
        .addItem(DOCUMENTS.meeting.menu, 'makeMeetingPaper')
        .addItem(DOCUMENTS.evidence.menu, 'makeEvidenceRegister')
        .addItem(DOCUMENTS.final.menu, 'makeFinalResult')
        .addItem(MENU.print, 'openPrint'),
    )
    .addSeparator()
    .addItem(MENU.whatIf, 'simulate')
    .addSeparator()
    .addItem(MENU.decide, 'openDecide')
    .addItem(MENU.close, 'openClose')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU.tools)
        .addItem(MENU.definitions, 'openDefinitionCheck')
        .addItem(MENU.freeze, 'freezeOwnFormulas')
        .addItem(MENU.undo, 'undoLastAction')
        .addItem(MENU.newRound, 'startNewRound')
        .addItem(MENU.diagnostics, 'copyDiagnostics'),
    )
    .addSeparator()
    .addItem(MENU.start, 'startWorkbook')
    .addToUi();
}

/** Right after the add-on was installed the menu is there, too. */
export function onInstall(): void {
  onOpen();
}

/** An action at a desk: whoever does it may be the one whom lines of `ประวัติ` wait for. */
function atDesk(action: (context: SaveContext) => void): void {
  guarded(uiScreen(), (screen) => {
    const book = sheetBook();
    moveHistory(book);
    action({ book, screen, ...bangkokNow(), by: '' });
  });
}

/** เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น */
export function startWorkbook(): void {
  atDesk(({ book, screen }) => createWorkbook(book, screen, templateCatalogue()));
}

/** รายงานผลการประเมินตนเอง */
export function openReport(): void {
  openSidebar('report', MENU.report);
}

/** สร้างตารางกรอกข้อมูลประจำเดือน */
export function makeEntryTable(): void {
  atDesk(makeEntryTables);
}

/** นำเข้าข้อมูลจากตารางหรือไฟล์ */
export function openImport(): void {
  openSidebar('import', MENU.import);
}

/** ตรวจสอบและคำนวณคะแนนในชีตนี้ */
export function checkThisSheet(): void {
  guarded(uiScreen(), (screen) => {
    const context = { book: sheetBook(), screen, ...bangkokNow(), by: '' };
    checkSheet(context, (values) => checkEntries(context, values));
  });
}

/** `done`: no part of a page is left to another click. */
interface Done {
  readonly done: boolean;
}

function inParts(action: (context: SaveContext, left: PartsLeft) => void): Done {
  const left = { isLeft: false };
  atDesk((context) => action(context, left));
  return { done: !left.isLeft };
}

/** สรุปผลประจำเดือน */
export function summariseMonth(): Done {
  return inParts(buildSummary);
}

/** รายงานรายตัวชี้วัด */
export function makeKpiReport(): Done {
  return inParts((context, left) => makeDocument(context, 'kpi', left));
}

/** รายงานรายหน่วยงาน */
export function makeUnitReport(): Done {
  return inParts((context, left) => makeDocument(context, 'unit', left));
}

/** แบบสรุปผลรายอำเภอ */
export function makeDistrictPages(): Done {
  return inParts((context, left) => makeDocument(context, 'district', left));
}

/** เอกสารประกอบการประชุมประจำเดือน */
export function makeMeetingPaper(): Done {
  return inParts((context, left) => makeDocument(context, 'meeting', left));
}

/** ทะเบียนหลักฐาน */
export function makeEvidenceRegister(): Done {
  return inParts((context, left) => makeDocument(context, 'evidence', left));
}

/** สรุปผลการประเมินปลายรอบ */
export function makeFinalResult(): Done {
  return inParts((context, left) => makeDocument(context, 'final', left));
}

/** จำลองผลคะแนน */
export function simulate(): void {
  atDesk(simulateScores);
}

/** พิจารณารับรองผล */
export function openDecide(): void {
  openSidebar('decide', MENU.decide);
}

/** ปิดรับ / เปิดรับรายงานประจำเดือน */
export function openClose(): void {
  openSidebar('close', MENU.close);
}

/** พิมพ์แบบรายงานการประเมินผลตนเอง */
export function openPrint(): void {
  openDialog('print', MENU.print, 900, 700);
}

/** ยกเลิกการดำเนินการล่าสุด */
export function undoLastAction(): void {
  guarded(uiScreen(), (screen) => undoLast({ book: sheetBook(), screen, ...bangkokNow(), by: '' }));
}

/** ตรวจสอบเกณฑ์และเป้าหมาย */
export function openDefinitionCheck(): void {
  openSidebar('definitions', MENU.definitions);
}

/** แปลงสูตรเป็นค่า */
export function freezeOwnFormulas(): void {
  guarded(uiScreen(), (screen) => freezeFormulas(sheetBook(), screen));
}

/** เริ่มรอบการประเมินใหม่ */
export function startNewRound(): void {
  guarded(uiScreen(), (screen) => startRound(sheetBook(), screen, templateCatalogue()));
}

/** คัดลอกข้อมูลสำหรับแจ้งปัญหา */
export function copyDiagnostics(): void {
  const { day, time } = bangkokNow();
  guarded(uiScreen(), (screen) => showDiagnostics(sheetBook(), screen, `${day} ${time}`));
}
