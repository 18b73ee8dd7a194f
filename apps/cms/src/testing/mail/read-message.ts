/** A header with its encoded words as text, its lines joined. */
function headerOf(head: string, name: string): string {
  const folded = new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? '';
  const line = folded.replace(/\r?\n[ \t]+/g, ' ').replace(/\?= =\?/g, '?==?');
  return line.replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, encoding: string, text: string) =>
    encoding.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('latin1')
      : text
          .replaceAll('_', ' ')
          .replace(/=([\dA-F]{2})/g, (__, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

/** Letters of several bytes may be split between encoded words, so that only the whole is decoded. */
const asText = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return asText(bytes);
}

interface ReadMessage {
  to: string;
  subject: string;
  automatic: string;
  text: string;
  html: string;
}

/** A message with a plain and an HTML part, as it was rendered to a file. */
export function readMessage(raw: string): ReadMessage {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const parts = raw.split(`--${boundary}`);
  const partOf = (type: string) => {
    const part = parts.find((candidate) => candidate.includes(`Content-Type: ${type}`)) ?? '';
    const [own = '', ...body] = part.split(/\r?\n\r?\n/);
    return decoded(body.join('\n\n'), headerOf(own.trimStart(), 'Content-Transfer-Encoding'));
  };
  return {
    to: headerOf(head, 'To'),
    subject: asText(headerOf(head, 'Subject')),
    automatic: headerOf(head, 'Auto-Submitted'),
    text: partOf('text/plain'),
    html: partOf('text/html'),
  };
}
