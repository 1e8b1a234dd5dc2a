// Java's SimpleDateFormat in English, as Utilities.formatDate uses it.
// https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A wall-clock time given as if it were UTC, with the zone's offset for `Z` and `X`. */
export function formatWallTime(wallMs: number, offsetMs: number, pattern: string): string {
  const date = new Date(wallMs);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(run[0] as string, run.length, date, offsetMs);
  });
}

function field(letter: string, length: number, date: Date, offsetMs: number): string {
  const padded = (n: number) => String(n).padStart(length, '0');
  const hour = date.getUTCHours();
  switch (letter) {
    case 'y':
      return length === 2
        ? String(date.getUTCFullYear() % 100).padStart(2, '0')
        : padded(date.getUTCFullYear());
    case 'M': {
      const name = MONTHS[date.getUTCMonth()] as string;
      return length >= 4 ? name : length === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1);
    }
    case 'd':
      return padded(date.getUTCDate());
    case 'E': {
      const name = DAYS[date.getUTCDay()] as string;
      return length >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return padded(date.getUTCDay() || 7);
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offsetMs, '');
    case 'X':
      return length === 3 ? offsetText(offsetMs, ':') : offsetText(offsetMs, '');
    default:
      return letter.repeat(length);
  }
}

function offsetText(offsetMs: number, colon: string): string {
  const minutes = Math.abs(offsetMs) / 60_000;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(minutes / 60)}${colon}${two(minutes % 60)}`;
}
