type Properties = Record<string, string>;

/** The longest line that RFC 5545 allows, in bytes. */
const longestLine = 75;

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

function propertyOf(line: string): [string, string] {
  const match = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
  if (!match?.[1]) throw new Error(`No property: ${line}`);
  return [match[1], unescaped(match[2] ?? '')];
}

/** @throws unless the bytes are lines of RFC 5545: terminated by CRLF, folded, and within the maximum length. */
function linesOf(file: string): string[] {
  const physical = file.split('\r\n');
  if (physical.pop() !== '') throw new Error('The last line does not end.');
  if (physical.some((line) => /[\r\n]/.test(line))) throw new Error('A line does not end in CRLF.');
  const tooLong = physical.find((line) => Buffer.byteLength(line) > longestLine);
  if (tooLong !== undefined) throw new Error(`A line is too long: ${tooLong}`);
  return physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

/** Reads an iCalendar file strictly, for tests. */
export function parseCalendar(file: string): { calendar: Properties; events: Properties[] } {
  const lines = linesOf(file);
  const calendar: Properties = {};
  const events: Properties[] = [];
  const open: string[] = [];
  for (const [name, value] of lines.map(propertyOf)) {
    const event = open.at(-1) === 'VEVENT' ? events.at(-1) : undefined;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it has not begun.`);
    } else (event ?? calendar)[name] = value;
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} does not end.`);
  for (const event of events) {
    for (const needed of ['UID', 'DTSTAMP']) if (!event[needed]) throw new Error(`An event has no ${needed}.`);
  }
  return { calendar, events };
}
