import {
  addressedTypes,
  documentTypes,
  isWindowedType,
  sectionTypes,
  uploadedTypes,
  windowedTypes,
} from './content-types';
import { siteLanguages } from './site-languages';
import { documentPath, listPath, reservedSegments, reservedSlugsOf, sectionAt, segmentOf } from './paths';
import { contentTypes } from './types/all';
import type { ContentType } from './types/content-type';

const descriptors: readonly ContentType[] = contentTypes;

test('every list holds the types whose descriptors say so', () => {
  expect(documentTypes).toEqual(descriptors.map(({ slug }) => slug));
  expect(sectionTypes).toEqual(descriptors.filter(({ listed }) => listed).map(({ slug }) => slug));
  expect(addressedTypes).toEqual(expect.arrayContaining([...sectionTypes, 'pages']));
  expect(addressedTypes).not.toContain('media');
  expect(uploadedTypes).toEqual(descriptors.filter(({ uploaded }) => uploaded).map(({ slug }) => slug));
  expect(windowedTypes).toContain('announcements');
  expect(isWindowedType('announcements')).toBe(true);
  expect(isWindowedType('pages')).toBe(false);
});

test.each(descriptors.map((type) => [type.slug, type] as const))('the descriptor of %s is consistent', (_, type) => {
  // Every type that is listed, in the sitemap or found by a search needs an address.
  if (type.listed || type.inSitemap || type.inFeeds || type.searchable) expect(type.addressed).toBe(true);
  if (type.listed || type.inFeeds) expect(type.segment).not.toBeNull();
  // A file is public while something shows it, whatever its own state.
  if (type.uploaded) expect([type.drafts, type.addressed]).toEqual([false, false]);
  if (type.windowed) expect(type.drafts).toBe(true);
  expect(type.reservedSlugs.filter((slug) => !type.fixedPaths.includes(slug))).toEqual([]);
});

test.each(siteLanguages)('no two sections share a segment in %s, and each is found by its own', (locale) => {
  const segments = sectionTypes.map((type) => segmentOf(type, locale) ?? '');
  expect(new Set(segments).size).toBe(segments.length);
  expect(segments.map((segment) => sectionAt(locale, segment))).toEqual(sectionTypes);
  expect(sectionAt(locale, 'search')).toBeUndefined();
  for (const segment of segments) expect(reservedSegments).toContain(segment);
});

test('the addresses of the site stay as they are', () => {
  expect(sectionTypes.map((type) => listPath(type, 'bg'))).toEqual(
    expect.arrayContaining(['/bg/initiatives', '/bg/cities', '/bg/representatives', '/bg/announcements']),
  );
  expect(documentPath('announcements', 'en', 'first')).toBe('/en/announcements/first');
  expect(documentPath('pages', 'bg', 'about')).toBe('/bg/about');
});

test('the site keeps the slugs that it needs', () => {
  expect(reservedSlugsOf('pages')).toEqual(
    expect.arrayContaining(['announcements', 'search', 'media', ...siteLanguages]),
  );
  expect(reservedSlugsOf('announcements')).toEqual(['filter']);
  expect(reservedSlugsOf('cities')).toEqual([]);
});
