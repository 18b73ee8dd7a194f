import type { AddressedType } from '@civic/content/content-types';
import { isSlug } from '@civic/content/slugs';

import { addressKey, type Address } from '../../../../content/addresses/address';
import { takenFor, type Claim } from '../../../../content/addresses/claims';
import type { AddressHolder } from '../../../../content/addresses/holders';
import { isReserved } from '../../../../content/addresses/taken';
import { takenWords } from '../../../../content/addresses/taken-words';
import type { Finding } from '../../plan';
import type { Check, CheckedItem, CheckedRelease } from '../checked-release';
import { addressesBack, addressesOf } from '../content/item-addresses';
import type { Facts } from '../facts/facts';
import { errorIn } from '../finding';
import { documentWords, inLanguageWords, sentence, type Words } from '../words';

const code = 'slug-clash';

const reasons = {
  malformed: {
    bg: 'не е допустим: допускат се само малки латински букви, цифри и тирета, до 96 знака',
    en: 'is not possible: only lower-case Latin letters, digits and hyphens are allowed, up to 96 characters',
  },
  reserved: { bg: 'е запазен за сайта', en: 'is reserved for the website' },
  released: { bg: 'в същата промяна е даден и на документа', en: 'is also used in this release by' },
  held: { bg: 'тогава още ще е зает от документа', en: 'will then still be taken by the document' },
} as const;

const finding = (item: CheckedItem, { locale }: Address, message: Words): Finding =>
  errorIn(code, item, { path: 'slug', locale, message });

const because = (item: CheckedItem, address: Address, reason: Words): Finding =>
  finding(
    item,
    address,
    sentence(
      { slug: { bg: address.slug, en: address.slug }, language: inLanguageWords(address.locale), reason },
      (part) => `Адресът „${part.slug}“ ${part.language} ${part.reason}. Изберете друг адрес.`,
      (part) => `The address “${part.slug}” ${part.language} ${part.reason}. Choose another one.`,
    ),
  );

const byDocument = (kind: 'released' | 'held', title: string, type: AddressedType): Words =>
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
  address: Address,
  holder: AddressHolder | undefined,
): 'released' | 'held' | undefined {
  if (addressesOf(other).some((one) => addressKey(one) === addressKey(address))) return 'released';
  if (!holder) return undefined;
  const givesUp = other.content !== null && (other.item.locales?.includes(address.locale) ?? true);
  return givesUp || holder.in === 'draft' ? undefined : 'held';
}

/** What stands against a claim among documents that are not in the release. */
function fromOutside(item: CheckedItem, claim: Claim, { items }: CheckedRelease, facts: Facts): Finding[] {
  const isInside = (document: string) => items.some(({ key }) => key === document);
  const holders = (facts.slugs.get(addressKey(claim)) ?? []).filter(({ key }) => !isInside(key));
  const reservations = facts.reservations.filter(({ document }) => !isInside(document) || document === item.key);
  return takenFor(claim, holders, reservations).map((taken) => finding(item, claim, takenWords(claim, taken)));
}

function ofAddress(item: CheckedItem, address: Address, release: CheckedRelease, facts: Facts): Finding[] {
  const { type, slug } = address;
  if (!isSlug(slug)) return [because(item, address, reasons.malformed)];
  if (isReserved(type, slug)) return [because(item, address, reasons.reserved)];
  const holders = facts.slugs.get(addressKey(address)) ?? [];
  const inside = release.items.flatMap((other) => {
    if (other.key === item.key || other.item.type !== type) return [];
    const holder = holders.find(({ key }) => key === other.key);
    const kind = conflictWith(other, address, holder);
    return kind ? [because(item, address, byDocument(kind, other.title, type))] : [];
  });
  const isKept = addressesOf({ ...item, content: item.publicNow }).some(
    (one) => addressKey(one) === addressKey(address),
  );
  const claim = {
    ...address,
    document: item.key,
    from: release.dueAt,
    until: isKept ? Infinity : (release.endAt ?? Infinity),
  };
  return [...fromOutside(item, claim, release, facts), ...inside];
}

/** Whether an item takes an address and still has it after the end: what goes down keeps its address, what moves back leaves it. */
const keepsAtEnd = (item: CheckedItem, address: Address) =>
  addressesOf(item).some((one) => addressKey(one) === addressKey(address)) &&
  !addressesBack(item).some(({ locale }) => locale === address.locale);

/** What stands against an address that the end gives back. */
function ofReturn(item: CheckedItem, address: Address, release: CheckedRelease, facts: Facts): Finding[] {
  const { endAt } = release;
  if (endAt === null) return [];
  const claim = { ...address, document: item.key, from: endAt, until: Infinity };
  const slugs = new Map([...facts.slugs].map(([key, holders]) => [key, holders.filter((one) => one.in !== 'draft')]));
  const keeping = release.items.filter((other) => other !== item && keepsAtEnd(other, address));
  return [
    ...fromOutside(item, claim, release, { ...facts, slugs }),
    ...keeping.map((other) => because(item, address, byDocument('held', other.title, address.type))),
  ];
}

/**
 * No two documents have an address at one time, and none has one that the site reserves: neither by the release, nor by its end, nor by
 * any other that is scheduled.
 */
export const slugConflict: Check = (release, facts) =>
  release.items.flatMap((item) => [
    ...addressesOf(item).flatMap((address) => ofAddress(item, address, release, facts)),
    ...addressesBack(item).flatMap((address) => ofReturn(item, address, release, facts)),
  ]);
