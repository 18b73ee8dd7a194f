import { asOfTransitionsSchema, hasPassed, type AsOfTransition } from '@civic/content/as-of';
import type { SiteLanguage } from '@civic/content/site-languages';

import { currentInstant } from '../../data/as-of/current-instant';
import { currentPreview } from '../../data/as-of/current-preview';
import { getSite } from '../../data/globals/site';
import { readCms } from '../../data/store/cms-client';
import { CmsRequestError, CmsUnreachableError } from '../../data/store/errors';
import { shownPath } from '../answer/inner-request';
import { askGrant } from '../entry/ask-grant';

import { BarView } from './bar-view';

/** The coming instants at which visitors will see a change; empty while the CMS is unavailable. */
async function askTransitions(): Promise<AsOfTransition[]> {
  try {
    const { answer } = await readCms<unknown>('as-of/transitions', {});
    return asOfTransitionsSchema.parse(answer).transitions;
  } catch (error) {
    if (error instanceof CmsRequestError || error instanceof CmsUnreachableError) return [];
    throw error;
  }
}

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
      passed={preview.instant !== null && hasPassed(preview.instant, at) ? preview.instant : null}
      transitions={transitions}
    />
  );
}
