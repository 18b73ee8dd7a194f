import type { AddressedType, WindowedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { visibilityAt } from '@civic/content/visibility';

import type { Alternates } from '../../platform/urls/alternates';
import { readDocument } from '../documents/documents';
import type { Existing } from '../documents/existing';
import type { ExpiryView } from '../documents/expiry';
import { markVisibility } from '../documents/page-marks';
import type { Gone } from '../documents/page-view';
import { findIdBySlug } from '../documents/slugs';

import { readAddressed } from './addressed';
import { loadDocument, type DocumentParams } from './load-document';
import { readAlternates } from './languages';
import type { Outcome } from './outcome';

type Type = AddressedType & WindowedType;

/** Whether the document had this address and was removed at its end. */
async function wasRemoved(type: Type, locale: SiteLanguage, { id, slug }: { id: string; slug: string }, now: number) {
  const document = await readDocument(type, locale, id);
  return document !== null && document.slug === slug && visibilityAt(type, document, now) === 'gone';
}

/**
 * The windowed document at an address, with its paths by language; `null` if visitors find none there at the instant `now` (ms,
 * UTC), `'gone'` if it was removed at its end. @throws ContentUnavailableError
 */
export async function readWindowed<Windowed extends Type>(
  type: Windowed,
  locale: SiteLanguage,
  slug: string,
  now: number,
): Promise<{ document: Existing<Windowed>; alternates: Alternates } | Gone | null> {
  const id = await findIdBySlug(type, locale, slug);
  if (id === null) return null;
  // Its languages change at the same instant, so they are read in parallel while visitors wait.
  const [alternates, document] = await Promise.all([readAlternates(type, id), readAddressed(type, locale, slug)]);
  if (document) {
    await markVisibility(type, document, now);
    return { document, alternates };
  }
  return (await wasRemoved(type, locale, { id, slug }, now)) ? 'gone' : null;
}

/** `loadDocument` for a windowed document: an ended one may redirect, for as long as its editor leaves it so. */
export async function loadWindowed<View extends { expiry: ExpiryView | null }>(
  type: Type,
  params: DocumentParams,
  get: (locale: SiteLanguage, slug: string) => Promise<View | Gone | null>,
): Promise<Outcome<View>> {
  const outcome = await loadDocument(type, params, get);
  if (outcome.kind !== 'found') return outcome;
  const { expiry } = outcome.view;
  if (expiry?.outcome !== 'redirected' || expiry.target === null) return outcome;
  return { kind: 'moved', to: expiry.target, permanent: false };
}
