import fc from 'fast-check';

import { contentTypeOf, documentTypes, isWindowedType } from './content-types';
import { stateAt } from './timeline';
import {
  bodyPeriod,
  nextVisibilityChange,
  showsBody,
  visibilityAt,
  visibilityUnder,
  visiblePeriod,
  visitorsGet,
  type Visibility,
  type VisiblePeriod,
  type Windowed,
} from './visibility';
import { check, documents, kinds, situations } from './visibility.testing';

const types = fc.constantFrom(...documentTypes);
const progress = (visibility: Visibility) => {
  const before = ['hidden', 'teaser', 'shown'].indexOf(visibility);
  return before === -1 ? 3 : before;
};

test('every document has a visibility, whatever stands in its fields', () => {
  const garbage = fc.record({
    _status: fc.anything(),
    comingSoon: fc.anything(),
    publishAt: fc.anything({ withDate: true }),
    revealAt: fc.anything({ withDate: true }),
    expireAt: fc.anything({ withDate: true }),
    expireOutcome: fc.anything(),
  });
  check(fc.tuple(types, kinds, garbage, fc.double()), ([type, rules, fields, at]) => {
    const document = fields as unknown as Windowed;
    visiblePeriod(type, document, 'page');
    bodyPeriod(type, document);
    nextVisibilityChange(type, document, at);
    return visibilityUnder(rules, document, at) in visitorsGet && visibilityAt(type, document, at) in visitorsGet;
  });
});

test('it goes forward only: hidden, teaser, shown, and then its outcome for good', () => {
  check(fc.tuple(kinds, situations, fc.nat()), ([rules, { document, at }, later]) => {
    const [now, then] = [at, at + later].map((instant) => visibilityUnder(rules, document, instant)) as [
      Visibility,
      Visibility,
    ];
    return progress(now) < 3 ? progress(now) <= progress(then) : now === then;
  });
});

test('of a type with coming soon it is what its state says', () => {
  const rules = { drafts: true, windowed: { comingSoon: true } };
  const expected = { draft: 'hidden', pending: 'hidden', 'coming-soon': 'teaser', live: 'shown' };
  check(situations, ({ document, at }) => {
    const state = stateAt(document, at);
    const visibility = visibilityUnder(rules, document, at);
    return state === 'expired' ? progress(visibility) === 3 : visibility === expected[state];
  });
});

test('of a type without coming soon nothing is withheld, whatever its fields say', () => {
  const rules = { drafts: true, windowed: { comingSoon: false } };
  check(situations, ({ document, at }) => {
    const open = { ...document, comingSoon: false };
    const withReveal = { drafts: true, windowed: { comingSoon: true } };
    return visibilityUnder(rules, document, at) === visibilityUnder(withReveal, open, at);
  });
});

test('of a type without a window it is shown while it is published, or always', () => {
  check(fc.tuple(types, situations), ([type, { document, at }]) => {
    if (isWindowedType(type)) return true;
    const isPublic = !contentTypeOf(type).drafts || document._status === 'published';
    return visibilityAt(type, document, at) === (isPublic ? 'shown' : 'hidden');
  });
});

test('at the next change visitors get something else, and nothing changes before', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  check(fc.tuple(types, situations, part), ([type, { document, at }, share]) => {
    const face = (instant: number) =>
      `${visibilityAt(type, document, instant)} ${String(showsBody(type, document, instant))}`;
    const next = nextVisibilityChange(type, document, at);
    const end = (next ?? at + 10 ** 9) - 1;
    const between = at + Math.floor((end - at) * share);
    const isQuiet = [between, end].every((instant) => instant < at || face(instant) === face(at));
    return isQuiet && (next === undefined || (next > at && face(next) !== face(at)));
  });
});

test('from change to change every window comes to its end, forward only', () => {
  check(fc.tuple(types, documents), ([type, document]) => {
    let at = Number.NEGATIVE_INFINITY;
    for (let steps = 0; steps <= 3; steps += 1) {
      const next = nextVisibilityChange(type, document, at);
      if (next === undefined) return true;
      if (progress(visibilityAt(type, document, next)) < progress(visibilityAt(type, document, at))) return false;
      at = next;
    }
    return false;
  });
});

test('the next change is the same instant, whatever offset the bounds are written with', () => {
  const minute = 60_000;
  const written = (instant: number, offset: number) => {
    const local = new Date(instant + offset * minute).toISOString().slice(0, -1);
    const size = Math.abs(offset);
    const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
    return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
  };
  check(
    fc.tuple(types, situations, fc.constantFrom(0, 120, -210, 345, -720, 840)),
    ([type, { document, at }, offset]) => {
      const rewrite = (bound: string | null | undefined) => bound && written(Date.parse(bound), offset);
      const { publishAt, revealAt, expireAt } = document;
      const other = {
        ...document,
        publishAt: rewrite(publishAt),
        revealAt: rewrite(revealAt),
        expireAt: rewrite(expireAt),
      };
      return nextVisibilityChange(type, other, at) === nextVisibilityChange(type, document, at);
    },
  );
});

test('a start that cannot be read never comes', () => {
  const unreadable = fc.constantFrom('soon', '2027-01-01T07:00:00', '2027-13-01T07:00:00Z');
  check(fc.tuple(documents, unreadable), ([document, publishAt]) => {
    return nextVisibilityChange('announcements', { ...document, publishAt }, Number.NEGATIVE_INFINITY) === undefined;
  });
});

describe('the periods in which something is shown', () => {
  const isIn = (period: VisiblePeriod | null, at: number) => period !== null && at >= period.from && at < period.until;

  it.each(['title', 'teaser', 'page', 'listed'] as const)('hold its %s exactly while visitors get it', (part) => {
    check(fc.tuple(types, situations), ([type, { document, at }]) => {
      return isIn(visiblePeriod(type, document, part), at) === visitorsGet[visibilityAt(type, document, at)][part];
    });
  });
  it('hold the body exactly while visitors get it', () => {
    check(fc.tuple(types, situations), ([type, { document, at }]) => {
      return isIn(bodyPeriod(type, document), at) === showsBody(type, document, at);
    });
  });
});

test('who sees the body sees the teaser, and who sees the teaser sees the title', () => {
  check(fc.tuple(types, situations), ([type, { document, at }]) => {
    const { title, teaser } = visitorsGet[visibilityAt(type, document, at)];
    return (!showsBody(type, document, at) || teaser) && (!teaser || title);
  });
});

test('leaving a field out shows nothing that was closed by it', () => {
  const fields = fc.constantFrom(
    '_status' as const,
    'comingSoon' as const,
    'revealAt' as const,
    'expireOutcome' as const,
  );
  check(fc.tuple(types, situations, fields), ([type, { document, at }, field]) => {
    const reduced = { ...document, [field]: undefined };
    const [less, more] = [reduced, document].map((each) => visitorsGet[visibilityAt(type, each, at)]) as [
      (typeof visitorsGet)[Visibility],
      (typeof visitorsGet)[Visibility],
    ];
    const names = ['title', 'teaser', 'page', 'listed'] as const;
    const shows = names.some((name) => less[name] && !more[name]);
    return !shows && (!showsBody(type, reduced, at) || showsBody(type, document, at));
  });
});

test('an end without an outcome leaves nothing', () => {
  check(fc.tuple(documents, fc.constantFrom(null, undefined, '', 'unheard-of')), ([document, expireOutcome]) => {
    const ended: Windowed = {
      ...document,
      _status: 'published',
      publishAt: null,
      expireAt: '2026-01-01T00:00:00.000Z',
      expireOutcome,
    };
    return visibilityAt('announcements', ended, Date.parse('2026-01-01T00:00:00Z')) === 'gone';
  });
});
