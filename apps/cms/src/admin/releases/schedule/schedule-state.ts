import type { ReleaseConflict, Finding, ReleaseView } from '../../../time/releases/plan';
import { firstChoice, type Choice, type Missing } from './choice';

export type Step = 'saving' | 'checking' | 'scheduling';

/** The step that the editor has reached on the way to a scheduled document. */
export type Phase =
  | { kind: 'choosing'; missing: Missing[] }
  | { kind: 'working'; step: Step }
  /** The check has results; without an error among them, scheduling is possible all the same. */
  | { kind: 'checked'; findings: Finding[]; clashes: ReleaseConflict[] }
  | { kind: 'refused'; words: string }
  | { kind: 'scheduled'; release: ReleaseView }
  | { kind: 'added'; release: ReleaseView };

export interface ScheduleState {
  choice: Choice;
  phase: Phase;
}

/** The first step, with the given choice. */
export const startOf = (choice: Choice): ScheduleState => ({ choice, phase: { kind: 'choosing', missing: [] } });

export type ScheduleEvent =
  { type: 'opened' } | { type: 'chosen'; change: Partial<Choice> } | { type: 'reached'; phase: Phase };

/** Whether the way has come to its end; what was already scheduled before is beside the point then. */
export const isOver = ({ kind }: Phase) => kind === 'scheduled' || kind === 'added';

/**
 * A change of the choice, or a possible edit of the document, invalidates the check: the way starts again. The choice is kept until
 * it is scheduled.
 */
export function reduceSchedule(state: ScheduleState, event: ScheduleEvent): ScheduleState {
  if (event.type === 'reached') return { ...state, phase: event.phase };
  if (state.phase.kind === 'working') return state;
  if (event.type === 'opened' && isOver(state.phase)) return startOf(firstChoice);
  const change = event.type === 'chosen' ? event.change : {};
  return startOf({ ...state.choice, ...change });
}

/** Whether the check results allow scheduling. */
export const isAllowed = (findings: Finding[]) => !findings.some(({ severity }) => severity === 'error');
