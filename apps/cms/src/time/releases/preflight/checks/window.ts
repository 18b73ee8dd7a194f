import { siteTime } from '../../../../platform/words/site-time-line';
import { windowOf } from '../content/window-of';
import { warningIn } from '../finding';
import type { Check } from './check';
import { windowConcerns, type Tell } from './window-concerns';

/** What an announcement says about its own time goes together with the moment at which it is released. */
export const windowCheck: Check = ({ items, dueAt }, { timeZone }) => {
  const tell: Tell = (at) => ({ bg: siteTime(at, timeZone, 'bg'), en: siteTime(at, timeZone, 'en') });
  return items.flatMap((item) => {
    if (item.item.type !== 'announcements' || !item.content) return [];
    const concerns = windowConcerns(windowOf(item.content), dueAt, item.publicNow === null, tell);
    return concerns.map((concern) => warningIn('window', item, concern));
  });
};
