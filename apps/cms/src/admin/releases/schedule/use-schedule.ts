import { useConfig } from '@payloadcms/ui';
import { useCallback, useReducer } from 'react';

import type { Plan, PlanItem, ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import { changedReleaseSchema, preflightSchema, type Preflight } from '../api/answers';
import { ask } from '../api/ask';
import { releasesChanged } from '../api/changes';
import { asRefusal, refusalWords } from '../api/refusal';
import { firstChoice, missingOf, type Choice } from './choice';
import { isAllowed, reduceSchedule, startOf, type Phase } from './schedule-state';

interface Options {
  first?: Choice;
  /** The request of a complete choice; `null` while a part is missing. */
  planOf: (choice: Choice) => (Plan & { open?: string }) | null;
  /** The item that joins an open release. */
  itemOf?: (choice: Choice) => PlanItem;
  /** Saves the screen's content as the draft; `false` when it could not. */
  save?: () => Promise<boolean>;
  /** Receives the check results. */
  onChecked?: (found: Preflight) => void;
  onScheduled?: (release: ReleaseView) => void;
}

/** Leads from a choice over the saved draft and the check to the ledger. */
export function useSchedule({ first = firstChoice, planOf, itemOf, save, onChecked, onScheduled }: Options) {
  const { config } = useConfig();
  const api = `${config.routes.api}/releases`;
  const { t } = useTexts();
  const [state, dispatch] = useReducer(reduceSchedule, first, startOf);
  const reach = (phase: Phase) => dispatch({ type: 'reached', phase });
  const { choice, phase } = state;

  const show = (found: Preflight) => {
    reach({ kind: 'checked', ...found });
    onChecked?.(found);
  };

  /** Whether the check found nothing; otherwise the editor sees the results. */
  const check = async (plan: Plan) => {
    reach({ kind: 'working', step: 'checking' });
    const found = await ask(`${api}/preflight`, preflightSchema, { method: 'POST', body: plan });
    const isFaultless = found.findings.length + found.clashes.length === 0;
    if (!isFaultless) show(found);
    return isFaultless;
  };

  const join = async (open: string) => {
    reach({ kind: 'working', step: 'scheduling' });
    const body = { add: itemOf ? [itemOf(choice)] : [] };
    const { release } = await ask(`${api}/${open}/items`, changedReleaseSchema, { method: 'POST', body });
    reach({ kind: 'added', release });
    releasesChanged();
  };

  const commit = async (plan: Plan) => {
    reach({ kind: 'working', step: 'scheduling' });
    const { release } = await ask(`${api}/schedule`, changedReleaseSchema, { method: 'POST', body: plan });
    reach({ kind: 'scheduled', release });
    releasesChanged();
    onScheduled?.(release);
  };

  const run = async () => {
    const missing = missingOf(choice);
    if (missing.length > 0) return reach({ kind: 'choosing', missing });
    const plan = planOf(choice);
    const mayCommit = phase.kind === 'checked' && isAllowed(phase.findings);
    reach({ kind: 'working', step: 'saving' });
    if (save && !(await save())) return reach({ kind: 'refused', words: t('scheduling:unsaved') });
    if (choice.joins !== null) await join(choice.joins);
    else if (plan && (mayCommit || (await check(plan)))) await commit(plan);
  };

  const go = async () => {
    try {
      await run();
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.status !== 422) return reach({ kind: 'refused', words: refusalWords(refusal, t) });
      show({ findings: refusal.body.findings, clashes: [] });
    }
  };

  const choose = useCallback((change: Partial<Choice>) => dispatch({ type: 'chosen', change }), []);
  const open = useCallback(() => dispatch({ type: 'opened' }), []);
  return { choice, phase, choose, go, open };
}
