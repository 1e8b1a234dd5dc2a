// The Charts service: its enums, for chart builders. https://developers.google.com/apps-script/reference/charts/chart-type
import { ServiceEnum, ServiceObject } from './serviceObject';

export class Charts extends ServiceObject {
  readonly className = 'Charts';
  readonly ChartType = new ServiceEnum(
    'ChartType',
    'AREA BAR COLUMN COMBO LINE PIE SCATTER STEPPED_AREA TABLE GAUGE',
  );
  readonly ChartMergeStrategy = new ServiceEnum('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS');
  readonly ChartHiddenDimensionStrategy = new ServiceEnum(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH',
  );
  readonly Position = new ServiceEnum('Position', 'TOP RIGHT BOTTOM NONE');
}
