import type { Locale } from '@civic/content/locales';

import type { Failure } from '../../app/_routes/outcome';
import { statusTexts } from '../../i18n/status';
import { NotFoundView } from './not-found-view';
import { UnavailableView } from './unavailable-view';

/** What a visitor reads where the page itself cannot be shown; the status is set by the page's metadata. */
export function FailurePage({ locale, failure }: { locale: Locale; failure: Failure }) {
  switch (failure.kind) {
    case 'moved':
      return null;
    case 'elsewhere':
      return <NotFoundView locale={locale} other={failure.other} />;
    case 'missing':
      return <NotFoundView locale={locale} other={null} />;
    case 'unavailable':
      // An empty query leads to this page's own address: the link loads it again.
      return <UnavailableView locale={locale} action={<a href="?">{statusTexts[locale].retry}</a>} />;
  }
}
