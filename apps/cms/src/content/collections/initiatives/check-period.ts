import { say, type CheckContext } from '../../../platform/words/validators';

/** Checks that an initiative does not end before the day it starts. */
export function checkPeriodEnd(value: string | Date | null | undefined, context: CheckContext): string | true {
  const { start } = (context.siblingData ?? {}) as { start?: string | Date | null };
  if (!value || !start || new Date(value).getTime() >= new Date(start).getTime()) return true;
  return say({ bg: 'Краят не може да е преди началото.', en: 'The end cannot come before the start.' }, context);
}
