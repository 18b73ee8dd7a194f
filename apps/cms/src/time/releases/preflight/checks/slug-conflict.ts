import type { AddressedType } from '@civic/content/content-types';
import { isSlug } from '@civic/content/slugs';

import { isReserved } from '../../../../content/addresses/taken';
import type { Finding } from '../../plan';
import type { Check, CheckedItem, CheckedRelease } from '../checked-release';
import { slugKey, slugsOfItem, type SlugQuery } from '../content/slug-query';
import type { Facts, SlugHolder } from '../facts/facts';
import { errorIn } from '../finding';
import { documentWords, inLanguageWords, sentence, type Words } from '../words';

const code = 'slug-clash';

const reasons: Record<SlugHolder['in'] | 'malformed' | 'released' | 'held', Words> = {
  malformed: {
    bg: 'допускат се само малки латински букви, цифри и тирета, до 96 знака',
    en: 'only lower-case Latin letters, digits and hyphens are allowed, up to 96 characters',
  },
  published: { bg: 'е зает от публикувания документ', en: 'is taken by the published document' },
  withdrawn: { bg: 'е зает от непубликувания документ', en: 'is taken by the unpublished document' },
  draft: { bg: 'е зает в черновата на документа', en: 'is taken in the draft of the document' },
  released: { bg: 'в същата промяна е даден и на документа', en: 'is also used in this release by' },
  held: { bg: 'тогава още ще е зает от документа', en: 'will then still be taken by the document' },
};

const finding = (item: CheckedItem, { locale, slug }: SlugQuery, reason: Words): Finding =>
  errorIn(code, item, {
    path: 'slug',
    locale,
    message: sentence(
      { slug: { bg: slug, en: slug }, language: inLanguageWords(locale), reason },
      (part) => `Адресът „${part.slug}“ ${part.language} ${part.reason}. Изберете друг адрес.`,
      (part) => `The address “${part.slug}” ${part.language} ${part.reason}. Choose another one.`,
    ),
  });

const byDocument = (kind: keyof typeof reasons, title: string, type: AddressedType): Words =>
  sentence(
    { reason: reasons[kind], document: documentWords(title, type) },
    ({ reason, document }) => `${reason} ${document}`,
    ({ reason, document }) => `${reason} ${document}`,
  );

/**
 * The conflict with another item of the release: it takes the address too, or does not give it up. A release changes addresses as a
 * set, so the order of its items does not matter.
 */
function conflictWith(
  other: CheckedItem,
  query: SlugQuery,
  holder: SlugHolder | undefined,
): 'released' | 'held' | undefined {
  if (slugsOfItem(other).some((slug) => slugKey(slug) === slugKey(query))) return 'released';
  if (!holder) return undefined;
  const givesUp = other.content !== null && (other.item.locales?.includes(query.locale) ?? true);
  return givesUp || holder.in === 'draft' ? undefined : 'held';
}

function ofSlug(index: number, query: SlugQuery, { items }: CheckedRelease, { slugs }: Facts): Finding[] {
  const item = items[index] as CheckedItem;
  const { type, slug } = query;
  if (!isSlug(slug))
    return [
      finding(item, query, {
        bg: `не е допустим: ${reasons.malformed.bg}`,
        en: `is not possible: ${reasons.malformed.en}`,
      }),
    ];
  if (isReserved(type, slug)) return [finding(item, query, { bg: 'е запазен', en: 'is reserved' })];
  const holders = (slugs.get(slugKey(query)) ?? []).filter(({ key }) => key !== item.key);
  const fromOutside = holders
    .filter(({ key }) => !items.some((other) => other.key === key))
    .map((holder) => byDocument(holder.in, holder.title, type));
  const fromInside = items.flatMap((other) => {
    if (other.key === item.key || other.item.type !== type) return [];
    const holder = holders.find(({ key }) => key === other.key);
    const kind = conflictWith(other, query, holder);
    return kind ? [byDocument(kind, other.title, type)] : [];
  });
  return [...fromOutside, ...fromInside].map((reason) => finding(item, query, reason));
}

/** No two documents share an address, and none uses one reserved by the site. */
export const slugConflict: Check = (release, facts) =>
  release.items.flatMap((item, index) => slugsOfItem(item).flatMap((query) => ofSlug(index, query, release, facts)));
