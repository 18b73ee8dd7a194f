import type { SiteLanguage } from '@civic/content/site-languages';

import { isImage } from '../../../../content/media/file-types';
import { textOf, type RawRow } from '../../../../platform/rows/raw-row';
import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { textIn } from '../content/languages';
import type { Reference } from '../../../../content/references/references';
import type { Facts } from '../facts/facts';
import { errorIn } from '../finding';
import { inLanguageWords, sentence } from '../words';

type Shown = Extract<Reference, { kind: 'file' }>;

const code = 'alternative-texts';

const both = (text: string) => ({ bg: text, en: text });

function missing(item: CheckedItem, { path, label }: Shown, image: RawRow, locale: SiteLanguage): Finding {
  const parts = {
    file: both(textOf(image.filename) ?? String(image.id)),
    field: label ?? both(path),
    language: inLanguageWords(locale),
  };
  const message = sentence(
    parts,
    ({ file, field, language }) =>
      `Изображението „${file}“ в полето „${field}“ няма алтернативен текст ${language}. Отворете изображението и опишете какво показва или го отбележете като украса.`,
    ({ file, field, language }) =>
      `The image “${file}” in the field “${field}” has no alternative text ${language}. Open the image and say what it shows, or mark it as decorative.`,
  );
  return errorIn(code, item, { path, locale, message });
}

function ofImage(item: CheckedItem, shown: Shown, { media }: Facts): Finding[] {
  const image = media.get(shown.id);
  // Deleted images are told of elsewhere, see `vanished`.
  if (!image || image.decorative === true || !isImage(image.mimeType)) return [];
  const languages = shown.locale ? [shown.locale] : item.languages;
  return languages.filter((locale) => !textIn(image.alt, locale)).map((locale) => missing(item, shown, image, locale));
}

/** Checks that every image has an alternative text in every language in which it is shown. */
export const alternativeTexts: Check = ({ items }, facts) =>
  items.flatMap((item) =>
    item.references.flatMap((reference) => (reference.kind === 'file' ? ofImage(item, reference, facts) : [])),
  );
