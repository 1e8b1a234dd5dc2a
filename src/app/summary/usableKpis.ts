// The KPIs a month can be judged by. One whose criteria cannot be meant is left out by name: the others are right without it.
import { compiledOrWhyNot } from '../../domain/checks/readyKpi';
import type { Office } from '../check/office';
import { kpiTitle } from './names';

/** The office without such KPIs, which stand among the unread ones. */
export function withUsableKpis(office: Office): Office {
  const unread = [...office.unread];
  const kpis = office.kpis.filter((kpi) => {
    const found = compiledOrWhyNot(kpi);
    if ('code' in found) unread.push({ title: kpiTitle(kpi), problem: found });
    return !('code' in found);
  });
  return { ...office, kpis, unread };
}
