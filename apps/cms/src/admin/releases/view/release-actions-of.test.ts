import type { ReleaseView } from '../../../time/releases/plan';
import { actionsOf } from './release-actions-of';

const release = (parts: Partial<ReleaseView>) =>
  ({
    state: 'scheduled',
    kind: 'release',
    dueAt: '2027-05-12T06:00:00.000Z',
    items: [{}],
    replacedBy: null,
    ...parts,
  }) as ReleaseView;

test.each<[string, Partial<ReleaseView>, string[]]>([
  ['an open one', { state: 'open' }, ['schedule', 'cancel']],
  ['an open one without documents', { state: 'open', items: [] }, ['cancel']],
  ['a scheduled one', {}, ['move', 'cancel']],
  ['an end that waits for its release', { kind: 'end', dueAt: null }, ['cancel']],
  ['an end that is due', { kind: 'end' }, ['move', 'cancel']],
  ['a revert that is about to happen', { kind: 'revert' }, ['cancel']],
  ['one that needs a decision', { state: 'undecided' }, []],
  ['a failed one', { state: 'failed' }, ['retry', 'cancel']],
  ['a failed one that was retried', { state: 'failed', replacedBy: 'other' }, []],
  ['one that is done', { state: 'done' }, ['revert']],
  ['an end that is done', { state: 'done', kind: 'end' }, []],
  ['a cancelled one', { state: 'cancelled' }, []],
])('%s', (_, parts, actions) => {
  expect(actionsOf(release(parts), [])).toEqual(actions);
});

test('what was taken back is not taken back again', () => {
  const done = release({ state: 'done' });
  expect(actionsOf(done, [{ kind: 'end', state: 'done' }])).toEqual([]);
  expect(actionsOf(done, [{ kind: 'revert', state: 'scheduled' }])).toEqual([]);
  expect(actionsOf(done, [{ kind: 'end', state: 'scheduled' }])).toEqual(['revert']);
  expect(actionsOf(done, [{ kind: 'revert', state: 'failed' }])).toEqual(['revert']);
});
