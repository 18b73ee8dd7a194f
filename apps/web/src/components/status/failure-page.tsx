import type { SiteLanguage } from '@civic/content/site-languages';

import type { Failure } from '../../data/addresses/outcome';
import { FailureView } from './failure-view';

/** The page shown when another is not available; its status is set by the metadata. A page that moved shows nothing. */
export function FailurePage({ locale, failure }: { locale: SiteLanguage; failure: Failure }) {
  if (failure.kind === 'moved') return null;
  return <FailureView locale={locale} failure={failure.kind === 'unavailable' ? { kind: failure.kind } : failure} />;
}
