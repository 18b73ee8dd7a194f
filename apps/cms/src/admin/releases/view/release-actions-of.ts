import type { ReleaseView } from '../../../time/releases/plan';

export type ReleaseAction = 'schedule' | 'move' | 'cancel' | 'retry' | 'revert';

/** The actions available for a release now; `inverses` are the releases that revert it. */
export function actionsOf(
  { dueAt, items, kind, replacedBy, state }: ReleaseView,
  inverses: Pick<ReleaseView, 'kind' | 'state'>[],
): ReleaseAction[] {
  switch (state) {
    case 'open':
      return items.length > 0 ? ['schedule', 'cancel'] : ['cancel'];
    case 'scheduled':
      // An end without an instant waits for its release, with which it is moved.
      return dueAt && kind !== 'revert' ? ['move', 'cancel'] : ['cancel'];
    // Its decision is in a section of its own.
    case 'undecided':
      return [];
    case 'failed':
      return replacedBy ? [] : ['retry', 'cancel'];
    case 'done': {
      const isTakenBack = inverses.some(
        (inverse) => inverse.state === 'done' || (inverse.kind === 'revert' && inverse.state === 'scheduled'),
      );
      return kind === 'release' && !isTakenBack ? ['revert'] : [];
    }
    case 'cancelled':
      return [];
  }
}
