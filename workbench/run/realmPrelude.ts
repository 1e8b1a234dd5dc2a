// JavaScript run first in every script context: its clock and time zone, and the makers of its own plain values.
// Local time is that of the script's zone, whatever the zone of this machine.

export const REALM_PRELUDE = String.raw`((now, offset, zone) => {
  const Real = Date;
  const { UTC } = Real;
  const proto = Real.prototype;
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const machine = {};
  const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const field of FIELDS) machine[field] = proto['get' + field];
  const wall = (date) => new Real(getTime.call(date) + offset);
  const hasZone = (text) => /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/.test(text) || /\d:\d\d.*(Z|GMT|UTC|[+-]\d\d:?\d\d)(\s*\(.*\))?$/i.test(text);
  const parse = (text) => {
    const ms = Real.parse(text);
    if (ms !== ms || hasZone(text)) return ms;
    const local = new Real(ms);
    return UTC(...FIELDS.map((field) => machine[field].call(local))) - offset;
  };
  function LocalDate(...args) {
    if (!new.target) return String(new LocalDate());
    if (args.length === 0) return Reflect.construct(Real, [now()], new.target);
    if (args.length === 1) return Reflect.construct(Real, [typeof args[0] === 'string' ? parse(args[0]) : args[0]], new.target);
    return Reflect.construct(Real, [UTC(...args) - offset], new.target);
  }
  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });
  LocalDate.prototype = proto;
  define(proto, 'constructor', LocalDate);
  define(LocalDate, 'now', () => now());
  define(LocalDate, 'parse', (text) => parse(String(text)));
  define(LocalDate, 'UTC', UTC);
  define(LocalDate, 'name', 'Date');
  define(LocalDate, 'length', 7);
  for (const field of [...FIELDS, 'Day']) {
    const get = proto['getUTC' + field];
    define(proto, 'get' + field, function () { return get.call(wall(this)); });
    const set = proto['setUTC' + field];
    if (set) define(proto, 'set' + field, function (...args) {
      const moved = wall(this);
      set.apply(moved, args);
      return setTime.call(this, getTime.call(moved) - offset);
    });
  }
  define(proto, 'getTimezoneOffset', () => -offset / 60000);
  const two = (n) => String(Math.abs(n)).padStart(2, '0');
  const minutes = offset / 60000;
  const label = 'GMT' + (minutes < 0 ? '-' : '+') + two(Math.trunc(minutes / 60)) + two(minutes % 60);
  const dateText = (date) => wall(date).toUTCString().replace(/^(\w+), (\d+) (\w+) (-?\d+).*/, '$1 $3 $2 $4');
  const timeText = (date) => wall(date).toUTCString().slice(-12, -4) + ' ' + label + ' (' + zone + ')';
  const valid = (date, text) => (getTime.call(date) === getTime.call(date) ? text() : 'Invalid Date');
  define(proto, 'toDateString', function () { return valid(this, () => dateText(this)); });
  define(proto, 'toTimeString', function () { return valid(this, () => timeText(this)); });
  define(proto, 'toString', function () { return valid(this, () => dateText(this) + ' ' + timeText(this)); });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(proto, name, function (locales, options) { return original.call(this, locales, { timeZone: zone, ...options }); });
  }
  const RealFormat = Intl.DateTimeFormat;
  function DateTimeFormat(locales, options) { return new RealFormat(locales, { timeZone: zone, ...options }); }
  DateTimeFormat.prototype = RealFormat.prototype;
  define(Intl, 'DateTimeFormat', DateTimeFormat);
  define(globalThis, 'Date', LocalDate);
  delete globalThis.console;
  let blanks = [];
  return {
    array: () => [],
    row: (width, blank) => {
      // A copy of a row of blanks takes half the time of a row made anew, and hundreds of thousands are made.
      if (blanks.length !== width || blanks[0] !== blank) {
        blanks = [];
        while (blanks.length < width) blanks.push(blank);
      }
      return blanks.slice();
    },
    isOwnArray: (value) => value instanceof Array,
    object: () => ({}),
    date: (ms) => new LocalDate(ms),
    error: (name, message) => Object.assign(new Error(message), { name }),
    fromJson: (text) => JSON.parse(text),
  };
})`;
