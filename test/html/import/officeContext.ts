// The import context of the built-in template, as the script would give it.
import { templateCatalogue } from '../../../src/catalogue/template2565';
import type { ImportContext } from '../../../src/contract/importReports';

export function officeContext(): ImportContext {
  const { kpis, units, targets } = templateCatalogue();
  return {
    kpis: kpis.map(({ code, number, short, name, inputs }) => ({
      code,
      number,
      short,
      name,
      inputs: inputs.map(({ label, unit, type, base }) => ({ label, unit, type, base: base === true })),
      bases: targets
        .filter((target) => target.code === code && inputs.some(({ base }) => base))
        .map(({ unit, bases }) => ({ unit, values: bases })),
    })),
    units: units.map(({ name, aliases, type }) => ({ name, aliases, type })),
    months: ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'],
  };
}
