import { exposureAt } from './exposure';

const at = Date.parse('2027-05-12T06:00:00.000Z');
const announcement = exposureAt('announcements', at);
const early = '2027-01-01T00:00:00.000Z';
const late = '2028-01-01T00:00:00.000Z';

it('is the more, the more visitors get at the instant', () => {
  const hidden = announcement({ publishAt: late });
  const teaser = announcement({ publishAt: early, comingSoon: true, revealAt: late });
  const shown = announcement({ publishAt: early, comingSoon: false });
  const withdrawn = announcement({ publishAt: early, comingSoon: false, expireAt: early, expireOutcome: 'withdrawn' });
  expect(teaser).toBeGreaterThan(hidden);
  expect(shown).toBeGreaterThan(teaser);
  expect(withdrawn).toBe(hidden);
});

it('is the same for all contents of a type without a window', () => {
  const page = exposureAt('pages', at);
  expect(page({ publishAt: late })).toBe(page({}));
});
