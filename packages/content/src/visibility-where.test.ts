import fc from 'fast-check';

import { documentTypes, windowedTypes } from './content-types';
import { nextVisibilityChange, visibilityAt, type Windowed } from './visibility';
import { changingWhere, notHiddenWhere, pendingWhere, type VisibilityFilter } from './visibility-where';
import { check, situations } from './visibility.testing';

const operators: Record<string, (value: unknown, wanted: unknown) => boolean> = {
  equals: (value, wanted) => value === wanted,
  exists: (value, wanted) => (value !== null && value !== undefined) === wanted,
  greater_than: (value, wanted) => typeof value === 'string' && value > String(wanted),
  less_than_equal: (value, wanted) => typeof value === 'string' && value <= String(wanted),
};

/** The result of a database for one row: null fields match no comparison. */
function matches(filter: VisibilityFilter, row: Windowed): boolean {
  return Object.entries(filter).every(([path, condition]): boolean => {
    if (Array.isArray(condition)) {
      const holds = (part: VisibilityFilter) => matches(part, row);
      return path === 'or' ? condition.some(holds) : condition.every(holds);
    }
    return Object.entries(condition).every(([operator, wanted]) => {
      const holds = operators[operator];
      if (!holds) throw new Error(`The test knows no operator "${operator}".`);
      return holds(row[path as keyof Windowed], wanted);
    });
  });
}

test('the filter of what is not hidden is what visibilityAt says', () => {
  check(fc.tuple(fc.constantFrom(...documentTypes), situations), ([type, { document, at }]) => {
    return matches(notHiddenWhere(type, at), document) === (visibilityAt(type, document, at) !== 'hidden');
  });
});

test('the filter of what is pending is what visibilityAt says, now and later', () => {
  check(fc.tuple(fc.constantFrom(...windowedTypes), situations), ([type, { document, at }]) => {
    const isHidden = visibilityAt(type, document, at) === 'hidden';
    const comesOut = visibilityAt(type, document, Number.MAX_SAFE_INTEGER) !== 'hidden';
    return matches(pendingWhere(at), document) === (isHidden && comesOut);
  });
});

test('the filter of what changes misses nothing that does', () => {
  const spans = fc.option(fc.integer({ min: 0, max: 3_600_000 }), { nil: undefined });
  check(fc.tuple(fc.constantFrom(...windowedTypes), situations, spans), ([type, { document, at }, span]) => {
    const until = span === undefined ? undefined : at + span;
    const next = nextVisibilityChange(type, document, at);
    const changes = next !== undefined && (until === undefined || next <= until);
    return !changes || matches(changingWhere(type, at, until), document);
  });
});

test('the filter of what changes leaves out what has no instant in that time', () => {
  const document: Windowed = { _status: 'published', publishAt: '2027-01-01T07:00:00.000Z' };
  const at = Date.parse('2027-01-01T07:00:00.000Z');
  expect(matches(changingWhere('announcements', at), document)).toBe(false);
  expect(matches(changingWhere('announcements', at - 1, at), document)).toBe(true);
  expect(matches(changingWhere('announcements', at - 2, at - 1), document)).toBe(false);
});
