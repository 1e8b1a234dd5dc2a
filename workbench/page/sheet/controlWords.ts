// Thai words of Univer's smaller controls: confirmations, calendars, colours, named ranges, choosing a range, clipboard, zoom.

const RANGE_SELECTOR = {
  title: 'เลือกช่วงเซลล์',
  addAnotherRange: 'เพิ่มช่วง',
  buttonTooltip: 'เลือกช่วงเซลล์',
  placeHolder: 'เลือกหรือพิมพ์ช่วงเซลล์',
  confirm: 'ตกลง',
  cancel: 'ยกเลิก',
};

export const CONTROL_WORDS = {
  design: {
    Confirm: { cancel: 'ยกเลิก', confirm: 'ตกลง' },
    CascaderList: { empty: 'ไม่มี' },
    Calendar: {
      weekDays: ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'],
      months: [
        'ม.ค.',
        'ก.พ.',
        'มี.ค.',
        'เม.ย.',
        'พ.ค.',
        'มิ.ย.',
        'ก.ค.',
        'ส.ค.',
        'ก.ย.',
        'ต.ค.',
        'พ.ย.',
        'ธ.ค.',
      ],
    },
    Select: { empty: 'ไม่มี' },
    ColorPicker: { more: 'สีอื่น', cancel: 'ยกเลิก', confirm: 'ตกลง' },
  },
  ui: {
    clipboard: {
      authentication: {
        title: 'เบราว์เซอร์ไม่อนุญาต',
        content: 'โปรดอนุญาตให้หน้านี้ใช้คลิปบอร์ดในเบราว์เซอร์ก่อน แล้วลองใหม่',
      },
    },
    textEditor: {
      formulaError: 'โปรดพิมพ์สูตรที่ถูกต้อง เช่น =SUM(A1)',
      rangeError: 'โปรดพิมพ์ช่วงที่ถูกต้อง เช่น A1:B10',
    },
    rangeSelector: RANGE_SELECTOR,
    'zoom-slider': { resetTo: 'คืนเป็น' },
    row: 'แถว',
    column: 'คอลัมน์',
  },
  'sheets-ui': {
    toolbar: { toggleGridlines: 'แสดงหรือซ่อนเส้นตาราง', textToNumber: 'แปลงข้อความเป็นตัวเลข' },
    clipboard: {
      paste: {
        exceedMaxCells: 'วางไม่ได้ เพราะมีจำนวนเซลล์มากเกินไป',
        overlappingMergedCells: 'วางไม่ได้ เพราะซ้อนกับเซลล์ที่ผสานไว้บางส่วน',
      },
    },
    definedName: {
      managerTitle: 'จัดการชื่อช่วง',
      managerDescription: 'เลือกเซลล์แล้วตั้งชื่อ เพื่อใช้ชื่อนั้นแทนช่วงเซลล์ในสูตร',
      addButton: 'เพิ่มชื่อช่วง',
      featureTitle: 'ชื่อช่วง',
      ratioRange: 'ช่วงเซลล์',
      ratioFormula: 'สูตร',
      confirm: 'ตกลง',
      cancel: 'ยกเลิก',
      scopeWorkbook: 'ทั้งสมุดงาน',
      inputNamePlaceholder: 'ชื่อ (ตัวอักษรอังกฤษ ไม่เว้นวรรค)',
      inputCommentPlaceholder: 'คำอธิบาย',
      inputRangePlaceholder: 'ช่วงเซลล์',
      inputFormulaPlaceholder: 'สูตร',
      formulaOrRefStringInvalid: 'ช่วงเซลล์หรือสูตรไม่ถูกต้อง',
      defaultName: 'RANGE',
      updateButton: 'แก้ไข',
      deleteButton: 'ลบ',
      deleteConfirmText: 'ต้องการลบชื่อช่วงนี้หรือไม่',
    },
    info: {
      tipInputNumber: 'โปรดพิมพ์ตัวเลข',
      tipInputNumberLimit: 'เพิ่มได้ครั้งละ 1–100',
      tipRowHeightLimit: 'ความสูงแถวต้องอยู่ระหว่าง 0–545',
      tipColumnWidthLimit: 'ความกว้างคอลัมน์ต้องอยู่ระหว่าง 0–2038',
    },
  },
  sheets: {
    info: {
      overlappingSelections: 'ทำกับช่วงที่ซ้อนกันไม่ได้',
      acrossMergedCell: 'ช่วงที่เลือกมีเซลล์ที่ผสานไว้บางส่วน',
      partOfCell: 'เลือกเซลล์ที่ผสานไว้เพียงบางส่วน',
      hideSheet: 'ต้องเห็นอย่างน้อยหนึ่งชีต',
    },
    definedName: {
      nameEmpty: 'โปรดพิมพ์ชื่อ',
      nameDuplicate: 'มีชื่อนี้แล้ว',
      nameInvalid: 'ชื่อนี้ใช้ไม่ได้ ใช้ตัวอักษรอังกฤษ ตัวเลข และ _ ไม่เว้นวรรค',
      nameSheetConflict: 'ชื่อนี้ซ้ำกับชื่อชีต',
      formulaOrRefStringEmpty: 'โปรดพิมพ์ช่วงเซลล์',
      nameConflict: 'ชื่อนี้ซ้ำกับชื่อฟังก์ชัน',
      defaultName: 'RANGE',
    },
  },
  'sheets-formula-ui': {
    rangeSelector: RANGE_SELECTOR,
    error: { connect: 'กำลังอ่านข้อมูล', null: 'ช่วงเซลล์ไม่มีส่วนที่ตัดกัน' },
  },
  'sheets-filter-ui': {
    panel: {
      'filter-by-cell-fill-color': 'กรองตามสีพื้น',
      'filter-by-cell-text-color': 'กรองตามสีตัวอักษร',
      'filter-by-color-none': 'คอลัมน์นี้มีสีเดียว',
      '?': 'ใช้ “?” แทนตัวอักษรหนึ่งตัว',
      '*': 'ใช้ “*” แทนตัวอักษรกี่ตัวก็ได้',
    },
    date: {
      1: 'มกราคม',
      2: 'กุมภาพันธ์',
      3: 'มีนาคม',
      4: 'เมษายน',
      5: 'พฤษภาคม',
      6: 'มิถุนายน',
      7: 'กรกฎาคม',
      8: 'สิงหาคม',
      9: 'กันยายน',
      10: 'ตุลาคม',
      11: 'พฤศจิกายน',
      12: 'ธันวาคม',
    },
    sync: { title: 'ทุกคนเห็นผลการกรองนี้' },
  },
  'sheets-sort-ui': { info: { tooltip: 'แจ้งเตือน' } },
  'sheets-numfmt-ui': { info: { error: 'ข้อสังเกต', forceStringInfo: 'ตัวเลขนี้เก็บเป็นข้อความ' } },
  'sheets-filter': {
    command: { 'not-valid-filter-range': 'ช่วงที่เลือกมีแถวเดียว จึงใช้ตัวกรองไม่ได้' },
    msg: { 'filter-header-forbidden': 'ย้ายแถวหัวตารางของตัวกรองไม่ได้' },
  },
};
