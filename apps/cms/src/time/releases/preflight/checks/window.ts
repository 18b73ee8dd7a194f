import { isWindowedType } from '@civic/content/content-types';
import { lacksOutcome } from '@civic/content/visibility';

import { storedWindow } from '../../../../content/stored-window';
import { siteTime } from '../../../../platform/words/site-time-line';
import type { Finding } from '../../plan';
import { windowOf } from '../content/window-of';
import type { CheckedItem } from '../context';
import { errorIn, warningIn } from '../finding';
import type { Check } from './check';
import { windowConcerns, type Tell } from './window-concerns';

const endWithoutOutcome = {
  bg: 'Когато промяната свърши, на сайта се връща сегашното съдържание, което има срок, но не казва какво остава след него. Изберете „След края“ и го публикувайте, преди да насрочите.',
  en: 'When the release ends, the present content returns to the site: it has an end and does not say what is left afterwards. Choose “Afterwards” and publish it before you schedule.',
};

/** An end restores the content that is public now, so it must be fit to be published. */
const ofEnd = (item: CheckedItem, endAt: number | null): Finding[] =>
  endAt !== null && item.publicNow && lacksOutcome(storedWindow(item.publicNow))
    ? [errorIn('window', item, { path: 'expireOutcome', message: endWithoutOutcome })]
    : [];

/** Checks that the window of a document fits the moment of its release. */
export const windowCheck: Check = ({ items, dueAt, endAt }, { timeZone }) => {
  const tell: Tell = (at) => ({ bg: siteTime(at, timeZone, 'bg'), en: siteTime(at, timeZone, 'en') });
  return items.flatMap((item) => {
    const { type } = item.item;
    if (!isWindowedType(type)) return [];
    const isNew = item.publicNow === null;
    const concerns = item.content ? windowConcerns(type, windowOf(item.content), { dueAt, isNew, tell }) : [];
    return [...ofEnd(item, endAt), ...concerns.map((concern) => warningIn('window', item, concern))];
  });
};
