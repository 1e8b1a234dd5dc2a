// All services of an execution, as the script's global names.
import { FOREIGN_SERVICES, refusal } from './authorisation';
import { CacheService } from './cacheService';
import { Charts } from './charts';
import type { Execution } from './execution';
import { Exposure } from './expose';
import { useFactory } from './factory';
import { HtmlService } from './htmlService';
import { LockService } from './lockService';
import { Console, Logger } from './logger';
import { PropertiesService } from './propertiesService';
import { Range } from './range';
import { ServiceObject } from './serviceObject';
import { Session } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheetApp';
import { Utilities } from './utilities';

useFactory({
  range: (host, sheetId, rect) => new Range(host, sheetId, rect),
  sheet: (host, sheetId) => new Sheet(host, sheetId),
  spreadsheet: (host) => new Spreadsheet(host),
});

/** A service the add-on has no scope for: any use of it is refused. */
class ForeignService extends ServiceObject {
  constructor(
    host: Execution,
    readonly className: string,
  ) {
    super(host);
  }
}

export interface Services {
  readonly exposure: Exposure;
  readonly globals: Readonly<Record<string, unknown>>;
}

export function servicesFor(execution: Execution): Services {
  const exposure = new Exposure(execution);
  const services = [
    new SpreadsheetApp(execution),
    new HtmlService(execution),
    new LockService(execution),
    new PropertiesService(execution),
    new CacheService(execution),
    new Session(execution),
    new Utilities(execution),
    new Charts(execution),
    new Logger(execution),
    new Console(execution),
  ];
  const globals: Record<string, unknown> = {};
  for (const service of services) globals[service.className] = exposure.face(service);
  for (const [name, scope] of Object.entries(FOREIGN_SERVICES))
    globals[name] = foreign(execution, name, scope);
  return { exposure, globals };
}

function foreign(execution: Execution, name: string, scope: string): object {
  return new Proxy(new ForeignService(execution, name), {
    get: (_, method) => {
      if (typeof method === 'symbol') return undefined;
      const { message, name: errorName } = refusal(`${name}.${method}`, scope);
      throw execution.realm.error(errorName, message);
    },
  });
}
