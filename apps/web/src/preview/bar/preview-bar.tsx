import type { SiteLanguage } from '@civic/content/site-languages';

import { currentInstant } from '../../data/as-of/current-instant';
import { getSite } from '../../data/globals/site';
import { askGrant } from '../entry/ask-grant';
import { askTransitions } from './ask-transitions';
import { currentPreview } from '../../data/as-of/current-preview';
import { shownPath } from '../answer/shown-path';
import { BarView } from './bar-view';

/** The bar above every page of a preview; nothing for visitors. */
export async function PreviewBar({ locale }: { locale: SiteLanguage }) {
  const preview = await currentPreview();
  if (!preview) return null;
  const [answer, transitions, { timeZone }, path, at] = await Promise.all([
    askGrant(preview),
    askTransitions(),
    getSite(locale),
    shownPath(),
    currentInstant(),
  ]);
  // Without a confirmed grant the page itself shows only an explanation.
  if (answer.kind !== 'held') return null;
  return (
    <BarView
      locale={locale}
      timeZone={timeZone}
      path={path}
      grant={answer.grant}
      at={at}
      isAhead={at === preview.instant}
      transitions={transitions}
    />
  );
}
