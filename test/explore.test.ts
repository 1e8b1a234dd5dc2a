import { readFileSync } from 'node:fs';
import { readMonth } from '../src/app/summary/readMonth';
import { tabsBook } from './app/summary/support/tabsBook';
test('x', () => {
  const tabs = JSON.parse(readFileSync('/tmp/sum1june.json', 'utf8'));
  const t0 = Date.now();
  const { summary } = readMonth({ book: tabsBook(tabs), today: { year: 2565, month: 6 }, day: '21 มิ.ย. 2565' });
  console.log(Date.now() - t0, summary.month, JSON.stringify(summary.rates), JSON.stringify(summary.byMonth), JSON.stringify(summary.distribution), JSON.stringify(summary.province));
  console.log(summary.units.map((u) => [u.unit.name, u.unit.kind, u.rank, u.change, JSON.stringify(u.totals.team), JSON.stringify(u.totals.individual), JSON.stringify(u.rates), u.pairs.map((p) => `${p.status[0]}${p.level ?? '-'}`).join(' ')].join(' | ')).join('\n'));
  console.log(summary.kpis.map((k) => [k.kpi.number, k.kpi.short, k.score, k.share?.level, k.share?.result, k.mean?.mean, JSON.stringify(k.levels), k.below3.length, k.plan].join(' | ')).join('\n'));
  console.log(summary.push.length, summary.push.slice(0, 25).map((p) => [p.unit.name, p.kpi.number, p.level, p.next, p.toSend ?? '', p.gain, p.effort, p.daysLeft, JSON.stringify(p.pace), p.movesProvince, JSON.stringify(p.gaps)].join(' | ')).join('\n'));
});
