import type { Clash, Finding, ReleaseView } from '../../../time/releases/plan';
import { firstChoice, type Choice, type Missing } from './choice';

export type Step = 'saving' | 'checking' | 'scheduling';

/** Where the editor is on the way to a scheduled document. */
export type Phase =
  | { kind: 'choosing'; missing: Missing[] }
  | { kind: 'working'; step: Step }
  /** The check found something; without an error among it, it may be scheduled all the same. */
  | { kind: 'checked'; findings: Finding[]; clashes: Clash[] }
  | { kind: 'refused'; words: string }
  | { kind: 'scheduled'; release: ReleaseView }
  | { kind: 'added'; release: ReleaseView };

export interface ScheduleState {
  choice: Choice;
  phase: Phase;
}

/** The beginning of the way with what is chosen already. */
export const startOf = (choice: Choice): ScheduleState => ({ choice, phase: { kind: 'choosing', missing: [] } });

export type ScheduleEvent =
  { type: 'opened' } | { type: 'chosen'; change: Partial<Choice> } | { type: 'reached'; phase: Phase };

const isOver = ({ kind }: Phase) => kind === 'scheduled' || kind === 'added';

/**
 * What was checked is not what is chosen any more once something else is, or the document may have been edited: the way
 * starts again. What was chosen is kept until it is scheduled.
 */
export function reduceSchedule(state: ScheduleState, event: ScheduleEvent): ScheduleState {
  if (event.type === 'reached') return { ...state, phase: event.phase };
  if (state.phase.kind === 'working') return state;
  if (event.type === 'opened' && isOver(state.phase)) return startOf(firstChoice);
  const change = event.type === 'chosen' ? event.change : {};
  return startOf({ ...state.choice, ...change });
}

/** Whether what was found allows to go on. */
export const isAllowed = (findings: Finding[]) => !findings.some(({ severity }) => severity === 'error');
