// Cells under หน่วยงาน: the unit each means, by the sample's list.
import { type CorpusGroup, faulty } from './corpusCell';

const UNKNOWN = 'unit-unknown';
const alias = (cells: readonly string[]) => faulty('unit-alias', cells);

export const unitCells: readonly CorpusGroup<string>[] = [
  {
    about: 'names as they stand in the list',
    cells: [
      ['บางคล้า', 'บางคล้า'],
      ['บางปะกง', 'บางปะกง'],
      ['เมืองฉะเชิงเทรา', 'เมืองฉะเชิงเทรา'],
      ['พนมสารคาม', 'พนมสารคาม'],
      ['คลองเขื่อน', 'คลองเขื่อน'],
    ],
  },
  {
    about: 'the name, set differently',
    cells: [
      [' บางคล้า ', 'บางคล้า'],
      ['บาง คล้า', 'บางคล้า'],
      ['บางคล้า\n', 'บางคล้า'],
      ['บาง\u200bคล้า', 'บางคล้า'],
      ['\u00a0บางคล้า', 'บางคล้า'],
      ['บางคล\uf706า', 'บางคล้า'],
      ['เเปลงยาว', 'แปลงยาว'],
      ['บ้านโพธิ\uf70e', 'บ้านโพธิ์'],
    ],
  },
  {
    about: 'other names of a unit',
    cells: [
      ...alias([
        'อ.บางคล้า',
        'อ. บางคล้า',
        'อำเภอบางคล้า',
        'อำเภอ บางคล้า',
        'สพอ.บางคล้า',
        'สพอ. บางคล้า',
        'สพอบางคล้า',
      ]),
      ...alias([
        'สำนักงานพัฒนาชุมชนอำเภอบางคล้า',
        'สนง.พช.อำเภอบางคล้า',
        'เมือง',
        'เมืองฯ',
        'อ.เมือง',
        'อำเภอเมืองฉะเชิงเทรา',
      ]),
    ],
  },
  {
    about: 'slips of the pen',
    cells: faulty(UNKNOWN, [
      'บางคลา',
      'บางคล้าา',
      'บางปะกงง',
      'บางประกง',
      'พนมสารคราม',
      'คลองเขือน',
      'ราชสาสน์',
      'ท่าตะเกีย',
    ]),
  },
  {
    about: 'no unit of the list',
    cells: [
      ...faulty(UNKNOWN, [
        'บางพลี',
        'กรุงเทพมหานคร',
        'อำเภอ',
        'อ.',
        'สพอ.',
        'บางคล้า/บางปะกง',
        'บางคล้า, บางปะกง',
        'ทุกอำเภอ',
      ]),
      ...faulty(UNKNOWN, [
        'Bang Khla',
        'bangkhla',
        '1',
        '11',
        1,
        0,
        true,
        '-',
        '?',
        'ไม่ระบุ',
        'บางคล้า (แก้ไข)',
        'ก'.repeat(5000),
      ]),
    ],
  },
  {
    about: 'errors, markup, formulas, pictures',
    cells: [
      ...faulty('formula-error', ['#REF!', '#N/A', '#NAME?']),
      ...faulty(UNKNOWN, [
        '<b>บางคล้า</b>',
        '=A2',
        'บางคล้า😀',
        '😀',
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
      ]),
    ],
  },
];
