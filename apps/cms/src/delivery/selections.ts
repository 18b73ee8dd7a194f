import type { DocumentType } from '@civic/content/content-types';
import type { SelectType } from 'payload';

const common: SelectType = { updatedAt: true };
const published: SelectType = { ...common, _status: true };

/** What delivery reads of each type: little, because it reads inside the transaction that publishes. */
const selections: Record<DocumentType | 'redirects', SelectType> = {
  initiatives: {
    ...published,
    title: true,
    slug: true,
    status: true,
    period: true,
    cities: true,
    focusAreas: true,
    representatives: true,
    organizations: true,
  },
  cities: { ...published, name: true, slug: true },
  representatives: { ...published, name: true, slug: true, city: true },
  organizations: { ...published, name: true },
  'focus-areas': { ...published, name: true },
  announcements: {
    ...published,
    title: true,
    slug: true,
    initiative: true,
    cities: true,
    publishAt: true,
    comingSoon: true,
    revealAt: true,
    expireAt: true,
    expireOutcome: true,
  },
  pages: { ...published, title: true, slug: true },
  media: { ...common, filename: true },
  redirects: { ...common, from: true },
};

export const selectionFor = (type: DocumentType | 'redirects') => selections[type];
