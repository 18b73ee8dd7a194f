const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that are forbidden in XML even when escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text escaped for XML and HTML, including attributes. */
export const escapeMarkup = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Attributes = Record<string, string | number | null | undefined>;

/** An element; `content` is markup already. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const given = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null || value === undefined ? [] : [` ${attribute}="${escapeMarkup(String(value))}"`],
  );
  const start = `<${name}${given.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that contains only text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeMarkup(text));
