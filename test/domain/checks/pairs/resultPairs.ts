// Bad rows and good twins for the rules about levels, evidence, typed results and texts.
import { P1, P2, type Pairs, T1, T5 } from './rulePair';

export const resultPairs: Pairs = {
  'step-above-gap': {
    bad: [T5([true, 0, 4, 8])],
    good: [T5([true, 1, 4, 8])],
    column: 'value4',
    expected: 2,
  },
  'requirement-not-judged': {
    bad: [T5([true, 1, '', 8])],
    good: [T5([true, 1, 0, 8])],
    column: 'value3',
  },
  'count-met-percent-not': {
    bad: [P1('2565-06', 20, 66)],
    good: [P1('2565-06', 20, 67)],
    column: 'value1',
    expected: 20,
  },
  'level-without-evidence': {
    bad: [P2('2565-06', 15, { evidence1: 'ทะเบียนครัวเรือนเป้าหมาย' })],
    good: [P2('2565-06', 15, { evidence1: 'ทะเบียนครัวเรือนเป้าหมาย', evidence2: 'รายงานการประชุมครัวเรือน' })],
    columns: ['evidence1', 'evidence2'],
    column: 'evidence2',
  },
  'evidence-unclear': {
    bad: [{ kpi: 'T1', evidence1: 'ตามเอกสารแนบ' }],
    good: [{ kpi: 'T1', evidence1: 'หนังสือ ที่ ฉช 0019/123 ลว. 5 มิ.ย. 65' }],
    column: 'evidence1',
  },
  'evidence-shared': {
    bad: [
      { kpi: 'T1', evidence1: 'https://drive.google.com/file/d/1AbCdEfGhIjK/view' },
      { kpi: 'T2', evidence1: 'https://drive.google.com/open?id=1AbCdEfGhIjK' },
    ],
    good: [
      { kpi: 'T1', evidence1: 'https://drive.google.com/drive/folders/1AbCdEfGhIjK' },
      { kpi: 'T2', evidence1: 'https://drive.google.com/drive/folders/1AbCdEfGhIjK' },
    ],
    rows: [0, 1],
    column: 'evidence1',
  },
  'level-differs': {
    bad: [{ ...T1, level: 4 }],
    good: [{ ...T1, level: 'ระดับ ๓' }],
    column: 'level',
    expected: 3,
    mend: 3,
  },
  'percent-differs': {
    bad: [P1('2565-06', 11, 67), { kpi: 'P1', month: '2565-07', values: [11, 67], result: '16.41' }],
    good: [P1('2565-06', 11, 67), { kpi: 'P1', month: '2565-07', values: [11, 67], result: '16.42' }],
    column: 'result',
    expected: 16.42,
    mend: 16.42,
  },
  'score-differs': {
    bad: [{ ...T1, score: 3, weight: 20, weighted: 0.8 }],
    good: [{ ...T1, score: '3.00', weight: 20, weighted: 0.6 }],
    column: 'weighted',
    expected: 0.6,
    mend: 0.6,
  },
  'obstacle-missing': {
    bad: [{ kpi: 'T1', values: [800, 0, 1000, 0], obstacle: ' ' }],
    good: [{ kpi: 'T1', values: [800, 0, 1000, 0], obstacle: 'งบประมาณโอนล่าช้า' }],
    column: 'obstacle',
    expected: 1,
  },
  'reason-missing': {
    bad: [{ kpi: 'T1', values: ['', '', 1000, ''], reason: '' }],
    good: [
      { kpi: 'T1', values: ['', '', 1000, ''], reason: 'อยู่ระหว่างรวบรวม' },
      { kpi: 'T5', values: ['', '', '', ''] },
      { kpi: 'P4', values: ['', '', '', ''] },
      { kpi: 'P3', unit: 'ฉะเชิงเทรา' },
    ],
    column: 'reason',
  },
  'private-number': {
    bad: [{ kpi: 'T1', figures: 'ติดต่อ นายสมชาย โทร 081-234-5678' }],
    good: [{ kpi: 'T1', figures: 'ดำเนินการแล้ว 1,234 ครัวเรือน ปี 2565' }],
    column: 'figures',
  },
  'changed-after-certification': {
    bad: [P2('2565-09', 16)],
    good: [P2('2565-09', '๑๕'), P2('2565-08', 15)],
    column: 'value1',
    expected: 15,
    mend: 15,
  },
};
