import type { SiteLanguage } from '@civic/content/site-languages';
import { linkTarget } from '@civic/content/web-address';

import { addressKey, type Address } from '../../../../content/addresses/address';
import type { Finding, ReleasableType } from '../../plan';
import { titleOf } from '../../publication/documents';
import { availabilityOf } from '../availability';
import type { Check, CheckedItem, CheckedRelease } from '../checked-release';
import { pathOnSite, readPath } from '../content/addresses';
import { existsIn, textIn } from '../content/languages';
import { keyOf, type DocumentReference, type Reference } from '../../../../content/references/references';

import type { Facts } from '../facts/facts';
import { errorIn, warningIn } from '../finding';
import { documentWords, inLanguageWords, sentence, type Words } from '../words';

/** Whether the release itself puts a document there. */
const isReleased = ({ items }: CheckedRelease, { type, locale, slug }: Address) =>
  items.some((item) => item.item.type === type && item.content && textIn(item.content.slug, locale) === slug);

function isThere(query: Address, release: CheckedRelease, facts: Facts): boolean {
  if (isReleased(release, query)) return true;
  const holders = facts.slugs.get(addressKey(query)) ?? [];
  return holders.some(({ key }) => availabilityOf(key, release, facts).state === 'visible');
}

/** Whether an address names a path of the site that will be empty when the release is due. */
function leadsNowhere(url: string, release: CheckedRelease, facts: Facts): boolean {
  const path = pathOnSite(url, facts.siteUrl);
  if (path === null || facts.redirects.has(path)) return false;
  const read = readPath(path);
  if (read.kind === 'fixed') return false;
  return read.kind === 'unknown' || !isThere(read.query, release, facts);
}

type AddressReference = Extract<Reference, { kind: 'address' }>;

const code = 'broken-links';

const fieldOf = ({ label, path }: Reference): Words => label ?? { bg: path, en: path };

const both = (text: string): Words => ({ bg: text, en: text });

function untranslated(item: CheckedItem, reference: DocumentReference, title: string, locale: SiteLanguage): Finding {
  const parts = {
    field: fieldOf(reference),
    document: documentWords(title, reference.type as ReleasableType),
    language: inLanguageWords(locale),
  };
  const message = sentence(
    parts,
    ({ field, document, language }) =>
      `Връзката в полето „${field}“ води към ${document}, но документът не съществува ${language} и връзката няма да се вижда.`,
    ({ field, document, language }) =>
      `The link in the field “${field}” leads to ${document}, which does not exist ${language}: the link will not be shown.`,
  );
  return warningIn(code, item, { path: reference.path, locale, message });
}

function ofDocument(item: CheckedItem, reference: DocumentReference, release: CheckedRelease, facts: Facts): Finding[] {
  if (!reference.isLink) return [];
  const availability = availabilityOf(keyOf(reference), release, facts);
  if (availability.state !== 'visible') return [];
  const { row } = availability;
  const languages = reference.locale ? [reference.locale] : item.languages;
  return languages
    .filter((locale) => !existsIn(row, locale))
    .map((locale) => untranslated(item, reference, titleOf(row), locale));
}

function malformed(item: CheckedItem, reference: AddressReference): Finding {
  const message = sentence(
    { field: fieldOf(reference), url: both(reference.url) },
    ({ field, url }) =>
      `Адресът „${url}“ в полето „${field}“ е сгрешен: въведете пълен адрес, например https://sofia.bg, или адрес в сайта, започващ с /.`,
    ({ field, url }) =>
      `The address “${url}” in the field “${field}” is not valid: enter a full address such as https://sofia.bg, or a path of the website that starts with /.`,
  );
  return errorIn(code, item, { path: reference.path, locale: reference.locale, message });
}

function nowhere(item: CheckedItem, reference: AddressReference): Finding {
  const message = sentence(
    { field: fieldOf(reference), url: both(reference.url) },
    ({ field, url }) =>
      `Адресът „${url}“ в полето „${field}“ не води до страница от сайта: поправете го, преди посетителите да стигнат до „Страницата не е намерена“.`,
    ({ field, url }) =>
      `The address “${url}” in the field “${field}” leads to no page of the website: correct it before visitors come to “Page not found”.`,
  );
  return warningIn(code, item, { path: reference.path, locale: reference.locale, message });
}

function ofAddress(item: CheckedItem, reference: AddressReference, release: CheckedRelease, facts: Facts): Finding[] {
  if (linkTarget(reference.url) === null) return [malformed(item, reference)];
  return leadsNowhere(reference.url, release, facts) ? [nowhere(item, reference)] : [];
}

/** Checks that links lead somewhere: to existing documents, to well-formed addresses, to paths of the site. */
export const brokenLinks: Check = (release, facts) =>
  release.items.flatMap((item) =>
    item.references.flatMap((reference) => {
      if (reference.kind === 'document') return ofDocument(item, reference, release, facts);
      return reference.kind === 'address' ? ofAddress(item, reference, release, facts) : [];
    }),
  );
