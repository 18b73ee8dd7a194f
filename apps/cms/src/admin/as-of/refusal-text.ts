import type { AdminTexts, Translate } from '../../platform/words/admin-texts';

const keys: Partial<Record<number, keyof AdminTexts['asOf']['bg']['refusals']>> = {
  0: 'offline',
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
};

/** Failure texts by the status of the answer; 0 for a missing answer. */
export const refusalText = (status: number, t: Translate): string => t(`asOf:refusals:${keys[status] ?? 'failed'}`);
