/** Bidirectional embeddings and overrides turn the words around them. Marks and isolates, which Arabic may need, stay. */
const overrides = /[\u202A-\u202E]/g;

/** What nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Control characters but tabs and line breaks. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Zero-width joiner and non-joiner without a letter that they join: those of scripts that do so, and emoji. */
const idleJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]/gu;

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

const withoutUnseen = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(overrides, '')
    .replace(unseen, '')
    .replace(control, '')
    .replace(idleJoiner, '');

/**
 * A text of one line as people see it: composed letters, single spaces, and nothing invisible but what Arabic, Hindi and emoji need.
 * No-break spaces stay within it.
 */
export const cleanLine = (text: string): string =>
  withoutUnseen(text.replace(lineBreak, ' '))
    .replace(/[\t ]+/g, ' ')
    .trim();

/** As `cleanLine`, for a text of several lines. */
export const cleanLines = (text: string): string =>
  text
    .replace(lineBreak, '\n')
    .split('\n')
    .map((line) =>
      withoutUnseen(line)
        .replace(/[\t ]+/g, ' ')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
