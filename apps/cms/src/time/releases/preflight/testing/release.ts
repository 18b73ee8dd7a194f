import type { RawRow } from '../../../../platform/rows/raw-row';
import type { PlanItem } from '../../plan';
import { toCheckedRelease, type CheckedRelease, type PreflightItem } from '../checked-release';
import type { Facts } from '../facts/facts';
import { someFields } from '../../../../content/references/testing/fields';

/** When the releases of the tests are due: 12 May 2027, 09:00 in Sofia. */
export const dueAt = Date.parse('2027-05-12T06:00:00.000Z');

export const before = (milliseconds: number) => new Date(dueAt - milliseconds).toISOString();
export const after = (milliseconds: number) => new Date(dueAt + milliseconds).toISOString();

export const minute = 60_000;
export const day = 86_400_000;

/** A document in both languages, or in those given. */
export const called = (bg: string | null, en: string | null, more: RawRow = {}): RawRow => ({
  title: { ...(bg && { bg }), ...(en && { en }) },
  slug: { ...(bg && { bg: 'bg-slug' }), ...(en && { en: 'en-slug' }) },
  ...more,
});

interface Given extends Partial<Omit<PlanItem, 'action'>> {
  /** `null` takes the document down. */
  content: RawRow | null;
  publicNow?: RawRow | null;
}

export const item = ({ content, publicNow = null, type = 'initiatives', id = 'one', locales = null }: Given) =>
  ({
    item: { type, id, action: content ? 'publish' : 'unpublish', locales },
    title: 'Първата',
    content,
    publicNow,
    collection: { flattenedFields: someFields },
  }) as unknown as PreflightItem;

export const releaseOf = (...items: PreflightItem[]): CheckedRelease =>
  toCheckedRelease({ req: {} as never, dueAt, now: null, items });

export const facts = (given: Partial<Facts> = {}): Facts => ({
  timeZone: 'Europe/Sofia',
  siteUrl: 'https://sofia.example',
  documents: new Map(),
  earlier: new Map(),
  media: new Map(),
  slugs: new Map(),
  reservations: [],
  exists: () => true,
  binned: new Map(),
  redirects: new Set(),
  linking: [],
  ...given,
});

/** Findings as `severity code document path locale`, for lists that are read at a glance. */
export const brief = (
  findings: { severity: string; code: string; document?: string; path?: string; locale?: string }[],
): string[] =>
  findings.map(({ severity, code, document, path, locale }) =>
    [severity, code, document, path, locale].filter((part) => part !== undefined).join(' '),
  );
