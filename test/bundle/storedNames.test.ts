// What the built script keeps as JSON in a workbook bears the names of the source: short ones differ from build to build.
import { openBuilt } from '../app/support/openApp';

test('a closed month and a generated tab', async () => {
  const workbench = await openBuilt({ sample: 'june-2565' });
  await workbench.rpc({ method: 'closeMonth', params: { month: '2565-06', by: '', reason: 'ครบกำหนด' } });
  await workbench.click('สรุปผลประจำเดือน');
  for (const [tab, known] of [
    ['การรับรองผล', ['kpis', 'targets', 'settings', 'rows', 'measures', 'partOfWhole', 'unlevelled']],
    ['_ระบบ', ['tabs', 'content', 'widths', 'reminders', 'marks']],
  ] as const) {
    const text = (await workbench.read(tab)).flat().join('');
    const names = [...new Set(Array.from(text.matchAll(/"([A-Za-z_$][\w$]*)":/g), ([, name]) => name))];
    expect(names).toEqual(expect.arrayContaining([...known]));
    // Codes of KPIs are names, too; what is shortened is in small letters.
    const short = names.filter((name) => /^[a-z]{1,2}$/.test(String(name)));
    expect(short.filter((name) => name !== 'of' && name !== 'id')).toEqual([]);
  }
});
