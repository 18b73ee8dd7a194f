import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { SanitizedCollectionConfig } from 'payload';

import type { FieldError } from '../../../../platform/upstream/validate-fields';
import type { Finding } from '../../plan';
import type { CheckedItem } from '../checked-release';
import { inLanguage, isLocalizedPath } from '../content/in-language';
import { existsIn } from '../content/languages';
import { errorIn } from '../finding';
import type { ValidateDocument } from '../validate-document';

/** The code of what Payload objects to. */
export const fieldValidityCode = 'field-validity';

/** Payload's own message, behind the labels that lead to its field. */
const labelled = ({ label, message }: FieldError) => (label ? `${label}: ${message}` : message);

/** The same mistake in another language of the admin. */
const counterpart = (error: FieldError, others: FieldError[]) =>
  others.find(({ path }) => path === error.path) ?? error;

async function ofLanguage(
  item: CheckedItem,
  collection: SanitizedCollectionConfig,
  locale: SiteLanguage,
  validate: ValidateDocument,
): Promise<Finding[]> {
  const { content, fields } = item;
  if (!content) return [];
  const validating = (language: AdminLanguage) =>
    validate({ collection, id: item.item.id, data: inLanguage(fields, content, locale), locale, language });
  const inBulgarian = await validating('bg');
  if (inBulgarian.length === 0) return [];
  const inEnglish = await validating('en');
  return inBulgarian.map((error) =>
    errorIn(fieldValidityCode, item, {
      path: error.path,
      // A mistake in a shared value is reported once, not per language.
      locale: isLocalizedPath(fields, content, error.path) ? locale : undefined,
      message: { bg: labelled(error), en: labelled(counterpart(error, inEnglish)) },
    }),
  );
}

/**
 * Payload's own objections to publishing the content, in every language that is published: scheduling bypasses none of the rules of
 * its fields. Another check covers the languages in which the document does not exist.
 */
export async function fieldValidity(
  item: CheckedItem,
  collection: SanitizedCollectionConfig,
  validate: ValidateDocument,
): Promise<Finding[]> {
  const { content, languages } = item;
  if (!content) return [];
  const findings: Finding[] = [];
  for (const locale of languages.filter((candidate) => existsIn(content, candidate))) {
    findings.push(...(await ofLanguage(item, collection, locale, validate)));
  }
  return findings;
}
