import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import { GoneView } from './gone-view';
import { NotFoundView } from './not-found-view';
import { UnavailableView } from './unavailable-view';
import { failureAttribute, type VisibleFailure } from './visible-failure';
import styles from './failure-view.module.css';

function View({ locale, failure }: { locale: SiteLanguage; failure: VisibleFailure }) {
  switch (failure.kind) {
    case 'elsewhere':
      return <NotFoundView locale={locale} other={failure.other} />;
    case 'missing':
      return <NotFoundView locale={locale} other={null} />;
    case 'gone':
      return <GoneView locale={locale} type={failure.type} />;
    case 'unavailable':
      // An empty query leads to this page's own address, so the link reloads it.
      return <UnavailableView locale={locale} action={<a href="?">{messages(locale).status.retry}</a>} />;
  }
}

/** The message to a visitor when a page is not available. */
export function FailureView({ locale, failure }: { locale: SiteLanguage; failure: VisibleFailure }) {
  return (
    <div className={styles.failure} {...failureAttribute(failure)}>
      <View locale={locale} failure={failure} />
    </div>
  );
}
