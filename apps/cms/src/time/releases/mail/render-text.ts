import type { List, Message, Part } from './message';

const listText = ({ heading, entries }: List) =>
  [heading, ...entries.flatMap(({ text, url }) => [`– ${text}`, ...(url ? [`  ${url}`] : [])])].join('\n');

const partText = ({ paragraphs, lists, link }: Part) =>
  [...paragraphs, ...lists.map(listText), `${link.text}\n${link.url}`].join('\n\n');

/** The message as plain text, one language below the other. */
export const renderText = ({ parts }: Message): string => `${parts.map(partText).join('\n\n* * *\n\n')}\n`;
