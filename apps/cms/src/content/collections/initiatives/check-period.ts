import { say, type CheckContext } from '../../../platform/words/validators';

/** An initiative ends on the day it starts or later. */
export function checkPeriodEnd(value: string | Date | null | undefined, context: CheckContext): string | true {
  const { start } = (context.siblingData ?? {}) as { start?: string | Date | null };
  if (!value || !start || new Date(value).getTime() >= new Date(start).getTime()) return true;
  return say({ bg: 'Краят не може да е преди началото.', en: 'The end cannot come before the start.' }, context);
}
