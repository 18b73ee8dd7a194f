import { isWithheld, stateAt, type Timed } from './timeline';

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
    ['2027-03-01T06:59:59.999Z', 'live'],
    ['2027-03-01T07:00:00.000Z', 'expired'],
  ])('at %s is %s: a boundary belongs to the later state', (iso, state) => {
    expect(stateAt(published, at(iso))).toBe(state);
  });
  it('is a draft whatever its window says', () => {
    expect(stateAt({ ...published, _status: 'draft' }, at('2027-02-15T00:00:00Z'))).toBe('draft');
    expect(stateAt({ ...published, _status: undefined }, at('2027-02-15T00:00:00Z'))).toBe('draft');
  });
  it('stays coming soon while no instant is known', () => {
    expect(stateAt({ ...published, revealAt: null, expireAt: null }, at('2099-01-01T00:00:00Z'))).toBe('coming-soon');
  });
  it.each([
    ['soon', 'what is no date'],
    ['2027-01-01T07:00:00', 'a local time, which every machine reads as another instant'],
    ['2027-13-01T07:00:00Z', 'a month that is none'],
  ])('is closed by %s (%s)', (unreadable) => {
    const later = at('2027-02-15T00:00:00Z');
    expect(stateAt({ ...published, publishAt: unreadable }, later)).toBe('pending');
    expect(stateAt({ ...published, revealAt: unreadable }, later)).toBe('coming-soon');
    expect(stateAt({ ...published, expireAt: unreadable }, later)).toBe('expired');
  });
});

describe('isWithheld', () => {
  it('withholds the body of a document that does not say whether it is open', () => {
    expect(isWithheld({}, Date.now())).toBe(true);
    expect(isWithheld({ comingSoon: null }, Date.now())).toBe(true);
    expect(isWithheld({ comingSoon: false }, Date.now())).toBe(false);
  });
  it('does not release the body because the announcement has ended', () => {
    expect(isWithheld({ ...published, revealAt: null }, at('2027-04-01T00:00:00Z'))).toBe(true);
  });
});
