import { adaptedEdits, instantIn, movedFields, withFields, type WindowMove } from './moved-content';

const at = '2027-05-12T06:00:00.000Z';
const to = '2027-05-20T06:00:00.000Z';
const move = (changed: Partial<WindowMove> = {}): WindowMove => ({
  field: 'revealAt',
  to,
  reason: null,
  timeZone: 'Europe/Sofia',
  ...changed,
});
const promising = (precision: string, date = at) => ({
  comingSoon: true,
  revealAt: at,
  expected: { precision, date, certainty: 'confirmed', history: [] },
});

test('a field that does not count has no instant', () => {
  expect(instantIn({ comingSoon: false, revealAt: at }, 'revealAt')).toBeNull();
  expect(instantIn({ comingSoon: false, expected: promising('day').expected }, 'expected.date')).toBeNull();
  expect(instantIn({ comingSoon: true, revealAt: at }, 'revealAt')).toBe(at);
});

test('the end of an announcement moves alone', () => {
  expect(movedFields({ ...promising('exact'), expireAt: at }, move({ field: 'expireAt' }))).toEqual({ expireAt: to });
});

test.each([
  ['an exact promise', 'exact', at, true],
  ['a promise of a day', 'day', at, true],
  ['a promise of the month, which is kept', 'month', at, false],
  ['a promise that the reveal did not keep before', 'day', '2027-07-01T06:00:00.000Z', false],
])('%s moves with the reveal: %s', (_, precision, date, moves) => {
  const fields = movedFields(promising(precision, date), move({ reason: 'Ремонт' }));
  expect(fields).toEqual({ revealAt: to, ...(moves ? { expected: { date: to, reason: 'Ремонт' } } : {}) });
});

test('of a group only what moved changes', () => {
  const content = promising('exact');
  expect(withFields(content, movedFields(content, move()))).toEqual({
    ...content,
    revealAt: to,
    expected: { ...content.expected, date: to },
  });
});

describe('edits that are not public', () => {
  const before = { ...promising('exact'), title: { bg: 'Едно' } };
  const record = [{ date: at }];
  const published = { ...before, revealAt: to, expected: { ...before.expected, date: to, history: record } };

  it('are none where nothing was edited', () => {
    expect(adaptedEdits(structuredClone(before), before, published, 'revealAt')).toBe(published);
  });

  it('stay, and follow in what they did not change', () => {
    const edits = { ...before, title: { bg: 'Две' } };
    expect(adaptedEdits(edits, before, published, 'revealAt')).toEqual({ ...published, title: { bg: 'Две' } });
  });

  it('keep the moment that they have changed themselves, and get the record of earlier dates', () => {
    const own = '2027-06-01T06:00:00.000Z';
    const edits = { ...before, revealAt: own, expected: { ...before.expected, date: own } };
    expect(adaptedEdits(edits, before, published, 'revealAt')).toEqual({
      ...edits,
      expected: { ...edits.expected, history: record },
    });
  });
});
