import fc from 'fast-check';

import { isWithheld, nextTransition, stateAt, type Timed } from './timeline';

const at = (iso: string) => Date.parse(iso);
const published: Timed = {
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt: '2027-02-01T07:00:00.000Z',
  expireAt: '2027-03-01T07:00:00.000Z',
};

describe('stateAt', () => {
  it.each([
    ['2027-01-01T06:59:59.999Z', 'pending'],
    ['2027-01-01T07:00:00.000Z', 'coming-soon'],
    ['2027-02-01T06:59:59.999Z', 'coming-soon'],
    ['2027-02-01T07:00:00.000Z', 'live'],
    ['2027-03-01T07:00:00.000Z', 'expired'],
  ])('at %s is %s: a boundary belongs to the later state', (iso, state) => {
    expect(stateAt(published, at(iso))).toBe(state);
  });
  it('is a draft whatever its window says', () => {
    expect(stateAt({ ...published, _status: 'draft' }, at('2027-02-15T00:00:00Z'))).toBe('draft');
  });
  it('stays coming soon while no instant is known', () => {
    expect(stateAt({ ...published, revealAt: null, expireAt: null }, at('2099-01-01T00:00:00Z'))).toBe('coming-soon');
  });
});

it('withholds the body of a document that does not say whether it is open', () => {
  expect(isWithheld({}, Date.now())).toBe(true);
  expect(isWithheld({ comingSoon: null }, Date.now())).toBe(true);
  expect(isWithheld({ comingSoon: false }, Date.now())).toBe(false);
});

describe('nextTransition', () => {
  const instants = fc.option(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    { nil: null },
  );
  const windows = fc.record({ publishAt: instants, revealAt: instants, expireAt: instants, comingSoon: fc.boolean() });

  it('is the first instant at which the state differs, and nothing changes before it', () => {
    fc.assert(
      fc.property(
        windows,
        fc.date({ min: new Date('2019-01-01'), max: new Date('2041-01-01'), noInvalidDate: true }),
        (window, now) => {
          const document: Timed = {
            _status: 'published',
            comingSoon: window.comingSoon,
            publishAt: window.publishAt?.toISOString() ?? null,
            revealAt: window.revealAt?.toISOString() ?? null,
            expireAt: window.expireAt?.toISOString() ?? null,
          };
          const next = nextTransition(document, now.getTime());
          const before = stateAt(document, now.getTime());
          if (next === undefined) return stateAt(document, at('2200-01-01T00:00:00Z')) === before;
          return next > now.getTime() && stateAt(document, next) !== before && stateAt(document, next - 1) === before;
        },
      ),
    );
  });
});
