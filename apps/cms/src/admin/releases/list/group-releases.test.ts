import type { ReleaseView } from '../../../time/releases/plan';
import { groupReleases } from './group-releases';

const release = (id: string, parts: Partial<ReleaseView> = {}) =>
  ({
    id,
    state: 'scheduled',
    kind: 'release',
    dueAt: '2027-05-12T06:00:00.000Z',
    overdue: false,
    ...parts,
  }) as ReleaseView;

test('what failed or is late stands alone, what waits for another is not told', () => {
  const groups = groupReleases([
    release('late', { overdue: true }),
    release('next'),
    release('end', { kind: 'end', dueAt: null }),
    release('failed', { state: 'failed' }),
    release('disputed', { state: 'undecided' }),
    release('gathering', { state: 'open', dueAt: null }),
  ]);
  const ids = Object.fromEntries(
    Object.entries(groups).map(([name, some]) => [name, some.map(({ id }: ReleaseView) => id)]),
  );
  expect(ids).toEqual({ trouble: ['late', 'failed', 'disputed'], coming: ['next'], open: ['gathering'] });
});
