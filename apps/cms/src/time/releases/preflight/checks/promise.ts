import { isComingSoonType } from '@civic/content/content-types';

import { promiseTakenBack, type Promising } from '../../../../content/promises/promise-moved';
import { promisesThePast } from '../../../../content/promises/promise-passed';
import { isRow, textOf } from '../../../../platform/rows/raw-row';
import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { errorIn } from '../finding';

const message = {
  bg: 'Променя се или се отменя дата, която е обявена като потвърдена: посочете причината, за да я видят гражданите.',
  en: 'A date that was announced as confirmed is being moved or cancelled: give the reason, so that the public can see it.',
};

const promisedPastThen = {
  bg: 'Очакваната дата ще е минала, когато промяната се изпълни. Посочете по-късна дата или изберете „Още не е известно“.',
  en: 'The expected date will have passed when the release is carried out. Give a later one, or choose “Not known yet”.',
};

/** A promise that will be over when it is published. */
function ofPast(item: CheckedItem, at: number, timeZone: string): Finding[] {
  const { content, publicNow: before } = item;
  return content && promisesThePast({ before, after: content, at, timeZone })
    ? [errorIn('promise', item, { path: 'expected.date', message: promisedPastThen })]
    : [];
}

function ofMove(item: CheckedItem, timeZone: string): Finding[] {
  const { content, publicNow } = item;
  if (!content || !publicNow) return [];
  const takenBack = promiseTakenBack(publicNow as Promising, content as Promising, timeZone);
  const reason = isRow(content.expected) ? textOf(content.expected.reason) : undefined;
  return takenBack?.certainty === 'confirmed' && !reason
    ? [errorIn('promise', item, { path: 'expected.reason', message })]
    : [];
}

/**
 * Checks that a confirmed date is not moved without a reason, as the publication itself would, and that nothing is promised for a date
 * that is over by then.
 */
export const promiseCheck: Check = ({ items, dueAt }, { timeZone }) =>
  items
    .filter(({ item }) => isComingSoonType(item.type))
    .flatMap((item) => [...ofPast(item, dueAt, timeZone), ...ofMove(item, timeZone)]);
