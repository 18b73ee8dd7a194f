import type { FieldHook, RequestContext } from 'payload';

type Reason = Partial<Record<string, string | null>>;

/** A stored row of the history, with all languages. */
interface RecordedRow {
  id?: string | null;
  reason?: Reason | null;
}

const reasonsIn = (context: RequestContext) => (context.recordedReasons ?? {}) as Record<string, Reason>;

/** Stores, for the rest of the request, the recorded reasons by the id of their row. */
export function noteReasons(context: RequestContext, rows: RecordedRow[]): void {
  const noted = rows.flatMap(({ id, reason }) => (id && reason ? [[id, reason] as const] : []));
  context.recordedReasons = { ...reasonsIn(context), ...Object.fromEntries(noted) };
}

/**
 * Restores a recorded reason in all its languages. Payload writes the language of the request and takes the others from the version
 * that is changed or restored, which may be older than the row.
 */
export const keepTranslations: FieldHook = ({ context, siblingData, siblingDocWithLocales, value }) => {
  const recorded = reasonsIn(context)[String(siblingData.id)];
  if (recorded && siblingDocWithLocales) {
    siblingDocWithLocales.reason = { ...recorded, ...(siblingDocWithLocales.reason as Reason | undefined) };
  }
  return value as unknown;
};
