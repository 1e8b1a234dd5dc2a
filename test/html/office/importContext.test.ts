// What the import knows of an office: made in the page of the tabs the script hands over.
import { importContext } from '../../../html/office/importContext';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import { ProblemError } from '../../../src/domain/problem';
import { officeTabs, TODAY } from './officeTabs';

const { kpis, units, targets } = templateCatalogue();
const template = {
  kpis: kpis.map(({ code, number, short, name, inputs }) => ({
    code,
    number,
    short,
    name,
    inputs: inputs.map(({ label, unit, type, base }) => ({ label, unit, type, base: base === true })),
    bases: units.flatMap(({ name: unit }) => {
      const target = targets.find((one) => one.code === code && one.unit === unit);
      return target && inputs.some(({ base }) => base) ? [{ unit, values: target.bases }] : [];
    }),
  })),
  units: units.map(({ name, aliases, type }) => ({ name, aliases, type })),
  months: ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'],
};

test('the office of the tabs', () => {
  expect(importContext(officeTabs(), TODAY)).toEqual(template);
});

test('a workbook without tabs of its own knows the template, and the month of today', () => {
  expect(importContext([], TODAY)).toEqual({ ...template, months: ['2565-06'] });
});

test('a KPI the office has deleted is not offered', () => {
  const tabs = officeTabs().map((tab) => ({ ...tab, values: tab.values.filter(([code]) => code !== 'T1') }));
  expect(importContext(tabs, TODAY).kpis.map(({ code }) => code)).toEqual(
    kpis.map(({ code }) => code).filter((code) => code !== 'T1'),
  );
});

test('a definition that cannot be read is a problem to be told', () => {
  const tabs = officeTabs().map((tab) =>
    tab.tab === 'ตัวชี้วัด'
      ? { ...tab, values: tab.values.map((row) => row.map((c) => (c === 'รหัส' ? 'x' : c))) }
      : tab,
  );
  expect(() => importContext(tabs, TODAY)).toThrow(ProblemError);
});
