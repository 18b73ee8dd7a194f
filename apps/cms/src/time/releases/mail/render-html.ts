import { defaultAdminLanguage } from '@civic/content/admin-languages';

import type { Entry, List, Message, Part } from './message';

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
