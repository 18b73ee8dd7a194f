import { z } from 'zod';

import type { CalendarEvent, MoveTarget } from '../../../time/calendar/events/event';
import type { Finding } from '../../../time/releases/plan';
import { changedReleaseSchema } from '../../releases/api/answers';
import { ask } from '../../releases/api/ask';
import { type Refusal, refusalWords } from '../../releases/api/refusal';
import type { useTexts } from '../../translations/use-texts';

export interface Wanted {
  /** ISO 8601, UTC, a whole minute. */
  to: string;
  reason: string;
  /** Whether it moves although a release needs a decision then. */
  insist?: boolean;
}

interface Call {
  url: string;
  body: Record<string, unknown>;
}

/** The request that moves an event. */
export function moveCall(target: MoveTarget, from: string, { to, reason, insist = false }: Wanted): Call {
  switch (target.kind) {
    case 'window': {
      const { type, id, field, version } = target;
      const why = reason.trim() ? { reason: reason.trim() } : {};
      return {
        url: '/api/calendar/move-window',
        body: { type, id, field, version, from, to, ...why, ...(insist && { insist }) },
      };
    }
    case 'release':
      return { url: `/api/releases/${target.id}/move`, body: { dueAt: to } };
    case 'end':
      return { url: `/api/releases/${target.release}/move`, body: { dueAt: target.dueAt, endAt: to } };
    case 'open':
      return { url: `/api/releases/${target.id}/plan`, body: { [target.part]: to } };
  }
}

const movedSchema = z.union([changedReleaseSchema, z.object({ moved: z.literal(true) })]);

interface Moved {
  /** The event's new id: a moved scheduled release becomes another row of the ledger. */
  id: string;
  /** What was found in the release at its new instant. */
  warnings: Finding[];
}

/** Moves an event. @throws Refusal */
export async function moveEvent({ id, at, move }: CalendarEvent, wanted: Wanted): Promise<Moved> {
  if (!move) throw new Error('This event cannot be moved.');
  const { url, body } = moveCall(move, at, wanted);
  const answer = await ask(url, movedSchema, { method: 'POST', body });
  if (!('release' in answer)) return { id, warnings: [] };
  const { release } = answer;
  return {
    id: move.kind === 'release' ? `release/${release.id}` : id,
    warnings: release.findings.filter(({ severity }) => severity === 'warning'),
  };
}

/** Refusals that the calendar's own endpoint words in the language of the admin. */
const worded = [404, 409];

/** The reasons for a refused move: the messages at fields where there are some. */
export function refusalSentences(
  { status, body }: Refusal,
  target: MoveTarget,
  { t, language }: ReturnType<typeof useTexts>,
): string[] {
  const found = [
    ...body.fields.map(({ message }) => message),
    ...body.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message[language]),
  ];
  if (found.length > 0) return found;
  if (target.kind === 'window' && worded.includes(status) && body.detail) return [body.detail];
  return [refusalWords({ status }, t)];
}
