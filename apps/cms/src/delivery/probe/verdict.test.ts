import type { Expectation } from '../delivery';
import { verdictOf, type Verdict } from './verdict';

const shows: Expectation = { kind: 'shows', paths: ['/bg'], marker: 'new', formerMarker: 'old' };
const hides: Expectation = { kind: 'hides', paths: ['/bg'], formerMarker: 'old' };
const leads: Expectation = { kind: 'hides', paths: ['/bg/old'], leadsTo: '/bg/cities/%D1%81' };
const redirects: Expectation = { kind: 'redirects', paths: ['/bg/old'] };
const unredirects: Expectation = { kind: 'unredirects', paths: ['/bg/old'] };

describe('verdictOf', () => {
  it.each<[string, number, string | null, Verdict]>([
    ['leads to its target', 307, '/bg/cities/%D1%81', 'met'],
    ['leads to the absolute address of another site', 307, 'https://example.org/bg/cities/%D1%81', 'unmet'],
    ['leads elsewhere', 308, '/bg', 'unmet'],
    ['leads nowhere', 404, null, 'unmet'],
    ['is there', 200, null, 'unmet'],
  ])('what ended with a redirect %s', (_case, status, location, verdict) => {
    expect(verdictOf(leads, { status, location, versions: null })).toBe(verdict);
  });

  it.each<[string, Expectation, number, string[] | null, Verdict]>([
    ['the new version is there', shows, 200, ['a', 'new'], 'met'],
    ['the old version is there', shows, 200, ['a', 'old'], 'unmet'],
    ['neither is there', shows, 200, ['a'], 'elsewhere'],
    ['the page does not say', shows, 200, null, 'unmet'],
    ['the page fails, whatever it says', shows, 500, ['new'], 'unmet'],
    ['the page is missing', shows, 404, ['new'], 'unmet'],
    ['a removed page is missing', hides, 404, null, 'met'],
    ['a removed page is gone', hides, 410, ['old'], 'met'],
    ['a removed page leads elsewhere', hides, 308, null, 'met'],
    ['a removed page is another document’s now', hides, 200, ['b'], 'met'],
    ['a removed page still shows it', hides, 200, ['old'], 'unmet'],
    ['a removed page does not say', hides, 200, null, 'unmet'],
    ['a removed page fails', hides, 500, null, 'unmet'],
    ['the old path redirects', redirects, 308, null, 'met'],
    ['the old path leads nowhere', redirects, 404, null, 'elsewhere'],
    ['the old path fails', redirects, 500, null, 'unmet'],
    ['a removed redirect redirects', unredirects, 308, null, 'unmet'],
    ['a removed redirect is missing', unredirects, 404, null, 'met'],
    ['a removed redirect fails', unredirects, 502, null, 'unmet'],
    ['nothing is to be seen yet', { kind: 'later', paths: [] }, 200, [], 'elsewhere'],
  ])('%s', (_case, expectation, status, versions, verdict) => {
    expect(verdictOf(expectation, { status, versions })).toBe(verdict);
  });
});
