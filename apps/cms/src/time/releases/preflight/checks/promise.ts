import { isComingSoonType } from '@civic/content/content-types';

import { promiseTakenBack, type Promising } from '../../../../content/promises/promise-moved';
import { isRow, textOf } from '../../../../platform/rows/raw-row';
import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { errorIn } from '../finding';

const message = {
  bg: 'Променя се или се отменя дата, която е обявена като потвърдена: посочете причината, за да я видят гражданите.',
  en: 'A date that was announced as confirmed is being moved or cancelled: give the reason, so that the public can see it.',
};

function ofItem(item: CheckedItem, timeZone: string): Finding[] {
  const { content, publicNow } = item;
  if (!content || !publicNow) return [];
  const takenBack = promiseTakenBack(publicNow as Promising, content as Promising, timeZone);
  const reason = isRow(content.expected) ? textOf(content.expected.reason) : undefined;
  return takenBack?.certainty === 'confirmed' && !reason
    ? [errorIn('promise', item, { path: 'expected.reason', message })]
    : [];
}

/** Checks that a confirmed date is not moved without a reason; the publication itself would refuse it. */
export const promiseCheck: Check = ({ items }, { timeZone }) =>
  items.filter(({ item }) => isComingSoonType(item.type)).flatMap((item) => ofItem(item, timeZone));
