import { announcementTexts } from './announcements';
import { countdownTexts } from './countdown';
import type { Dictionary } from './dictionary';
import { documentTexts } from './documents';
import { explorerTexts } from './explorer';
import { previewTexts } from './preview';
import { previewRefusalTexts } from './preview-refusal';
import { feedTexts } from './feeds';
import { sectionTexts } from './sections';
import { shellTexts } from './shell';
import { statusTexts } from './status';

const dictionaries: [string, Dictionary<object>][] = [
  ['announcements', announcementTexts],
  ['countdown', countdownTexts],
  ['documents', documentTexts],
  ['explorer', explorerTexts],
  ['preview', previewTexts],
  ['preview refusal', previewRefusalTexts],
  ['feeds', feedTexts],
  ['sections', sectionTexts],
  ['shell', shellTexts],
  ['status', statusTexts],
];

/** Every text by its dotted key; functions as what they say of 1 and of 5. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [1, 5].map((count) => [`${key}(${count})`, String(value(count))]);
  return Object.entries(value as object).flatMap(([name, inner]) => texts(inner, `${key}.${name}`));
}

describe.each(dictionaries)('%s', (_name, dictionary) => {
  it('has the same keys in both languages', () => {
    expect(texts(dictionary.en).map(([key]) => key)).toEqual(texts(dictionary.bg).map(([key]) => key));
  });

  it('leaves no text empty or with stray spaces', () => {
    for (const [key, text] of [...texts(dictionary.bg), ...texts(dictionary.en)])
      expect([key, text]).toEqual([key, expect.stringMatching(/^\S(.*\S)?$/)]);
  });

  it('is written in the script of its language', () => {
    for (const [key, text] of texts(dictionary.bg))
      expect([key, text]).toEqual([key, expect.stringMatching(/\p{Script=Cyrillic}/u)]);
    for (const [key, text] of texts(dictionary.en))
      expect([key, text]).not.toEqual([key, expect.stringMatching(/\p{Script=Cyrillic}/u)]);
  });
});
