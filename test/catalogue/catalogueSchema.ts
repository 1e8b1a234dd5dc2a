// What every catalogue must be, as a zod schema: the template is held against it.
import { z } from 'zod';
import { inputsOf, parseExpression } from '../../src/domain/expression';

const text = z.string().refine((s) => s === s.trim(), 'no spaces at the ends');
const filled = text.min(1);
const label = filled.refine((s) => !/[[\]\n]/.test(s), 'no brackets or line breaks in a label');

const input = z
  .strictObject({
    label,
    unit: text,
    type: z.enum(['money', 'count', 'percent', 'tick', 'rate']),
    per: z.enum(['month', 'week', 'quarter']).optional(),
    base: z.literal(true).optional(),
    span: z.enum(['cumulative', 'monthly', 'asOf']).optional(),
    blank: z.enum(['missing', 'zero', 'notDone']),
    whatIf: z.enum(['up', 'down']).optional(),
    partOfWhole: z.boolean().optional(),
    system: filled.optional(),
  })
  .refine((i) => (i.type === 'rate') === (i.per !== undefined), 'a rate has a period, and nothing else has')
  .refine((i) => (i.type === 'tick') === (i.blank === 'notDone'), 'a blank tick is not done')
  .refine((i) => i.type === 'percent' || i.partOfWhole === undefined, 'only a percent is part of a whole');

const measure = z.strictObject({
  label,
  expression: filled,
  unit: filled,
  partOfWhole: z.boolean(),
  system: filled.optional(),
});

const requirement = z
  .strictObject({
    of: label,
    comparator: z.enum(['>=', '<=', 'done']),
    value: z.union([z.number().min(0), label]).optional(),
  })
  .refine(
    (r) => (r.comparator === 'done') === (r.value === undefined),
    'a number to compare with, or a tick',
  );

const evidence = z.strictObject({
  item: z.int().min(1),
  text: filled,
  levels: z.array(z.int().min(1).max(5)).min(1),
});

const kpi = z
  .strictObject({
    code: z.string().regex(/^[TP]\d+$/),
    number: z.string().regex(/^[12]\.\d+$/),
    short: filled.max(30),
    name: filled,
    group: z.enum(['team', 'individual']),
    form: z.enum(['quantitative', 'milestone']),
    reportForm: z.enum(['quantitative', 'milestone']),
    unit: filled,
    weight: z.number().positive().max(100),
    source: z.array(filled).min(1),
    inputs: z.array(input).min(1),
    measures: z.array(measure),
    levels: z.array(z.array(requirement).min(1)).length(5),
    counting: z.enum(['all-below', 'highest']),
    method: z.enum(['step', 'interpolate']),
    rateRule: z.enum(['cumulative', 'every-month']),
    scope: z.enum(['unit', 'province']),
    adjustments: z.array(z.strictObject({ when: label, points: z.number(), note: filled.optional() })),
    criteria: z.array(filled).length(5),
    evidence: z.array(evidence).min(1),
    cutoff: z.iso.date(),
    supervisor: filled,
    coordinators: z.array(filled).min(1),
    phone: z.literal(''),
    dataSource: text,
    collection: text,
    description: text,
  })
  .superRefine((k, context) => {
    const fail = (message: string) => context.addIssue({ code: 'custom', message: `${k.code}: ${message}` });
    const inputs = k.inputs.map((i) => i.label);
    const labels = [...inputs, ...k.measures.map((m) => m.label)];
    if (new Set(labels).size !== labels.length) fail('labels are not unique');
    for (const m of k.measures) {
      if (inputsOf(parseExpression(m.expression, inputs)).length === 0) fail(`${m.label} reads no input`);
    }
    for (const { of, value, comparator } of k.levels.flat()) {
      if (!labels.includes(of)) fail(`requirement on unknown ${of}`);
      if (typeof value === 'string' && !inputs.includes(value)) fail(`compares with unknown ${value}`);
      const type = k.inputs.find((i) => i.label === of)?.type;
      if ((type === 'tick') !== (comparator === 'done')) fail(`${of} is compared as what it is not`);
    }
    for (const { when } of k.adjustments) {
      if (k.inputs.find((i) => i.label === when)?.type !== 'tick') fail(`adjusted by no tick: ${when}`);
    }
    if (k.evidence.some((e, i) => e.item !== i + 1)) fail('evidence is not numbered in order');
    if (k.form === 'quantitative') {
      const thresholds = k.levels.map((level) => level[0]?.value as number);
      const rising = thresholds.every((t, i) => i === 0 || t > (thresholds[i - 1] as number));
      const falling = thresholds.every((t, i) => i === 0 || t < (thresholds[i - 1] as number));
      if (!rising && !falling) fail('thresholds are not monotone');
      if (new Set(k.levels.flat().map((r) => r.of)).size !== 1) fail('measures more than one thing');
    }
  });

const unit = z.strictObject({
  name: filled,
  type: z.enum(['จังหวัด', 'กลุ่มงาน', 'อำเภอ', 'ตำแหน่ง']),
  aliases: z.array(filled),
  parent: text,
  collector: text,
  phone: text,
});

const number = z.number().min(0).nullable();

const target = z
  .strictObject({
    code: filled,
    unit: filled,
    measured: z.boolean(),
    reason: text,
    from: z.enum(['own', 'province']),
    bases: z.array(number).max(3),
    targets: z.array(number).length(5),
    unlevelled: number,
    monthly: z.array(number),
    weight: number,
    history: z.array(number),
    note: text,
  })
  .refine((t) => t.measured === (t.reason === ''), 'a reason exactly where it is not measured')
  .refine((t) => t.monthly.length === 0 || t.monthly.length === 6, 'no months or six');

export const catalogueSchema = z
  .strictObject({ kpis: z.array(kpi), units: z.array(unit), targets: z.array(target) })
  .superRefine((c, context) => {
    const fail = (message: string) => context.addIssue({ code: 'custom', message });
    const names = c.units.map((u) => u.name);
    if (new Set(names).size !== names.length) fail('unit names are not unique');
    for (const u of c.units)
      if (u.parent && !names.includes(u.parent)) fail(`${u.name} rolls up into nothing`);
    const seen = new Set<string>();
    for (const t of c.targets) {
      const of = c.kpis.find((k) => k.code === t.code);
      if (!of || !names.includes(t.unit)) fail(`target of unknown ${t.code} ${t.unit}`);
      if (of && of.inputs.filter((i) => i.base).length !== t.bases.length) fail(`${t.code} ${t.unit}: bases`);
      if (seen.has(`${t.code} ${t.unit}`)) fail(`${t.code} ${t.unit} twice`);
      seen.add(`${t.code} ${t.unit}`);
    }
  });
