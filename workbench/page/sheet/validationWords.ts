// Thai words of data validation: the panel of a rule, its messages, and what a cell says when a value breaks it.

const OPERATORS = {
  between: 'อยู่ระหว่าง',
  greaterThan: 'มากกว่า',
  greaterThanOrEqual: 'มากกว่าหรือเท่ากับ',
  lessThan: 'น้อยกว่า',
  lessThanOrEqual: 'น้อยกว่าหรือเท่ากับ',
  equal: 'เท่ากับ',
  notEqual: 'ไม่เท่ากับ',
  notBetween: 'ไม่อยู่ระหว่าง',
  legal: 'เป็นชนิดที่กำหนด',
};

const DATE_OPERATORS = {
  ...OPERATORS,
  greaterThan: 'หลังวันที่',
  greaterThanOrEqual: 'ตั้งแต่วันที่',
  lessThan: 'ก่อนวันที่',
  lessThanOrEqual: 'ไม่เกินวันที่',
  equal: 'เป็นวันที่',
  notEqual: 'ไม่ใช่วันที่',
  legal: 'เป็นวันที่',
};

type Operators = typeof OPERATORS;

/** A sentence for each operator, with the bounds in it. */
function sentences(subject: string, operators: Operators, legal: string): Operators {
  const words = Object.entries(operators).map(([key, operator]) => {
    if (key === 'legal') return [key, `${subject}${legal}`];
    const bounds = key.toLowerCase().includes('between') ? '{FORMULA1} ถึง {FORMULA2}' : '{FORMULA1}';
    return [key, `${subject}${operator} ${bounds}`];
  });
  return Object.fromEntries(words) as Operators;
}

const WRONG = 'ค่าในเซลล์นี้ไม่เป็นไปตามเงื่อนไข';

const RULES = {
  operators: OPERATORS,
  ruleName: sentences('', OPERATORS, 'เป็น {TYPE}'),
  errorMsg: sentences('ค่าต้อง', OPERATORS, 'เป็น {TYPE}'),
  validFail: {
    value: 'โปรดพิมพ์ค่า',
    common: 'โปรดพิมพ์ค่าหรือสูตร',
    number: 'โปรดพิมพ์ตัวเลขหรือสูตร',
    formula: 'โปรดพิมพ์สูตร',
    integer: 'โปรดพิมพ์จำนวนเต็มหรือสูตร',
    date: 'โปรดพิมพ์วันที่หรือสูตร',
    list: 'โปรดพิมพ์ตัวเลือก',
    listInvalid: 'รายการต้องเป็นตัวเลือกที่คั่นไว้ หรือช่วงที่มีแถวเดียวหรือคอลัมน์เดียว',
    checkboxEqual: 'ค่าเมื่อทำเครื่องหมายและเมื่อไม่ทำเครื่องหมายต้องต่างกัน',
    formulaError: 'ช่วงที่อ้างถึงมีข้อมูลที่มองไม่เห็น โปรดเลือกช่วงใหม่',
    listIntersects: 'ช่วงของรายการต้องไม่ซ้อนกับช่วงที่ใช้เงื่อนไข',
    primitive: 'ค่าของช่องทำเครื่องหมายเป็นสูตรไม่ได้',
  },
  any: { title: 'ค่าใดก็ได้', error: WRONG },
  date: {
    title: 'วันที่',
    operators: DATE_OPERATORS,
    ruleName: sentences('', DATE_OPERATORS, 'เป็นวันที่'),
    errorMsg: sentences('ค่าต้อง', DATE_OPERATORS, 'เป็นวันที่'),
  },
  list: {
    title: 'รายการให้เลือก',
    name: 'เป็นค่าหนึ่งในช่วง',
    error: 'ค่าต้องเป็นตัวเลือกหนึ่งในรายการ',
    emptyError: 'โปรดพิมพ์ค่า',
    add: 'เพิ่ม',
    dropdown: 'เลือก',
    options: 'ตัวเลือก',
    customOptions: 'กำหนดเอง',
    refOptions: 'จากช่วงเซลล์',
    formulaError: 'รายการต้องเป็นตัวเลือกที่คั่นไว้ หรือช่วงที่มีแถวเดียวหรือคอลัมน์เดียว',
    edit: 'แก้ไขรายการ',
  },
  listMultiple: { title: 'รายการให้เลือกหลายค่า', dropdown: 'เลือกได้หลายค่า' },
  textLength: { title: 'ความยาวข้อความ', errorMsg: sentences('ความยาวข้อความต้อง', OPERATORS, 'ถูกต้อง') },
  decimal: { title: 'ตัวเลข' },
  whole: { title: 'จำนวนเต็ม' },
  checkbox: {
    title: 'ช่องทำเครื่องหมาย',
    error: WRONG,
    tips: 'กำหนดค่าในเซลล์เอง',
    checked: 'ค่าเมื่อทำเครื่องหมาย',
    unchecked: 'ค่าเมื่อไม่ทำเครื่องหมาย',
  },
  custom: {
    title: 'สูตรกำหนดเอง',
    ruleName: 'เป็นไปตามสูตร {FORMULA1}',
    error: WRONG,
    validFail: 'โปรดพิมพ์สูตรที่ถูกต้อง',
  },
};

export const VALIDATION_WORDS = {
  'data-validation': RULES,
  'sheets-data-validation': RULES,
  'sheets-data-validation-ui': {
    ...RULES,
    title: 'เงื่อนไขของข้อมูล',
    panel: {
      title: 'จัดการเงื่อนไขของข้อมูล',
      addTitle: 'เพิ่มเงื่อนไขของข้อมูล',
      removeAll: 'ลบทั้งหมด',
      add: 'เพิ่มเงื่อนไข',
      range: 'ช่วงเซลล์',
      type: 'ชนิด',
      options: 'ตัวเลือกเพิ่มเติม',
      operator: 'เงื่อนไข',
      removeRule: 'ลบเงื่อนไข',
      done: 'เสร็จสิ้น',
      formulaPlaceholder: 'พิมพ์ค่าหรือสูตร',
      valuePlaceholder: 'พิมพ์ค่า',
      formulaAnd: 'และ',
      invalid: 'ถ้าค่าไม่ถูกต้อง',
      showWarning: 'เตือน',
      rejectInput: 'ไม่รับค่า',
      messageInfo: 'ข้อความช่วย',
      showInfo: 'แสดงข้อความช่วยเมื่อเลือกเซลล์',
      rangeError: 'ช่วงเซลล์ไม่ถูกต้อง',
      allowBlank: 'ยอมให้ว่าง',
    },
    alert: { title: 'ค่าไม่ถูกต้อง', ok: 'ตกลง' },
    error: { title: 'ไม่ถูกต้อง:' },
    renderMode: { arrow: 'ลูกศร', chip: 'ป้าย', text: 'ข้อความ', label: 'วิธีแสดง' },
    showTime: { label: 'เลือกเวลาด้วย' },
    permission: { dialog: { setStyleErr: 'ช่วงนี้ถูกป้องกันไว้ จึงกำหนดรูปแบบไม่ได้' } },
  },
};
