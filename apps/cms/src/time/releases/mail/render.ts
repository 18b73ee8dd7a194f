import { defaultAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';

/** One line of a list, with a link to its subject. */
export interface Entry {
  text: string;
  url?: string | undefined;
}

export interface List {
  heading: string;
  entries: Entry[];
}

/** A message in one language. */
export interface Part {
  language: AdminLanguage;
  paragraphs: string[];
  lists: List[];
  /** The closing line: the page to go to. */
  link: { text: string; url: string };
}

/** The content of a message; its format is decided at rendering. */
export interface Message {
  subject: string;
  parts: Part[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text written by people is escaped, never markup. */
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const anchor = (text: string, url: string) => `<a href="${escape(url)}">${escape(text)}</a>`;

const entryHtml = ({ text, url }: Entry) => `<li>${url ? anchor(text, url) : escape(text)}</li>`;

const listHtml = ({ heading, entries }: List) =>
  `<p><strong>${escape(heading)}</strong></p>\n<ul>\n${entries.map(entryHtml).join('\n')}\n</ul>`;

function partHtml({ language, paragraphs, lists, link }: Part): string {
  const content = [
    ...paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    ...lists.map(listHtml),
    `<p>${anchor(link.text, link.url)}</p>`,
  ];
  return `<div lang="${language}">\n${content.join('\n')}\n</div>`;
}

/** The message as simple HTML for every mail program; it loads nothing from the network. */
export function renderHtml({ subject, parts }: Message): string {
  const language = parts[0]?.language ?? defaultAdminLanguage;
  return [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">`,
    parts.map(partHtml).join('\n<hr>\n'),
    `</body>`,
    `</html>`,
    '',
  ].join('\n');
}

const listText = ({ heading, entries }: List) =>
  [heading, ...entries.flatMap(({ text, url }) => [`– ${text}`, ...(url ? [`  ${url}`] : [])])].join('\n');

const partText = ({ paragraphs, lists, link }: Part) =>
  [...paragraphs, ...lists.map(listText), `${link.text}\n${link.url}`].join('\n\n');

/** The message as plain text, one language below the other. */
export const renderText = ({ parts }: Message): string => `${parts.map(partText).join('\n\n* * *\n\n')}\n`;
