import type { FlattenedField } from 'payload';

import { always, exposuresOf } from './exposures';

const fields = [
  { name: 'image', type: 'upload' },
  { name: 'body', type: 'richText' },
] as unknown as FlattenedField[];

const body = { root: { children: [{ type: 'upload', relationTo: 'media', value: 'inside' }] } };
const publishAt = '2026-12-01T08:00:00.000Z';
const revealAt = '2026-12-02T08:00:00.000Z';
const expireAt = '2026-12-03T08:00:00.000Z';
const shown = { image: 'teaser', body, publishAt, comingSoon: false, expireOutcome: 'archived' };

test('other documents show their images for good', () => {
  expect(exposuresOf('cities', fields, { image: 'photo' })).toEqual([{ media: 'photo', ...always }]);
});

test('an announcement shows all of its images from its own moment on', () => {
  expect(exposuresOf('announcements', fields, shown)).toEqual([
    { media: 'teaser', from: publishAt, until: always.until },
    { media: 'inside', from: publishAt, until: always.until },
  ]);
});

test('an image of the embargoed body waits for the reveal', () => {
  expect(exposuresOf('announcements', fields, { ...shown, comingSoon: true, revealAt })).toEqual([
    { media: 'teaser', from: publishAt, until: always.until },
    { media: 'inside', from: revealAt, until: always.until },
  ]);
});

test('a reveal before the announcement itself does not open the body early', () => {
  const early = exposuresOf('announcements', fields, {
    ...shown,
    comingSoon: true,
    publishAt: revealAt,
    revealAt: publishAt,
  });
  expect(early).toContainEqual({ media: 'inside', from: revealAt, until: always.until });
});

test.each([{ comingSoon: true }, { comingSoon: undefined }])(
  'without a known moment the body stays closed: %j',
  (state) => {
    expect(exposuresOf('announcements', fields, { ...shown, ...state }).map(({ media }) => media)).toEqual(['teaser']);
  },
);

test.each(['withdrawn', 'redirected', 'gone'])('what is %s is not shown after its end', (expireOutcome) => {
  const exposures = exposuresOf('announcements', fields, { ...shown, expireAt, expireOutcome });
  expect(exposures.map(({ until }) => until)).toEqual([expireAt, expireAt]);
});

test('what is archived stays', () => {
  const exposures = exposuresOf('announcements', fields, { ...shown, expireAt });
  expect(exposures.map(({ until }) => until)).toEqual([always.until, always.until]);
});

test('a file that a block shows is out with its document', () => {
  const blocks = [{ slug: 'video', flattenedFields: [{ name: 'file', type: 'upload' }] }];
  const layout = [{ name: 'layout', type: 'blocks', blocks }] as unknown as FlattenedField[];
  const row = { layout: [{ blockType: 'video', file: 'film' }] };
  expect(exposuresOf('pages', layout, row)).toEqual([{ media: 'film', ...always }]);
  expect(exposuresOf('announcements', layout, { ...row, ...shown })).toEqual([
    { media: 'film', from: publishAt, until: always.until },
  ]);
});

test('one image in two places of a document counts once', () => {
  expect(exposuresOf('cities', fields, { image: 'inside', body })).toHaveLength(1);
});
