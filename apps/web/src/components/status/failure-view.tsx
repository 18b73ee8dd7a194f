import type { WindowedType } from '@civic/content/content-types';
import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';

import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';

import styles from './failure-view.module.css';
import { NotFoundView } from './not-found-view';
import { OnwardLinks } from './onward-links';
import { UnavailableView } from './unavailable-view';
import { failureAttribute, type VisibleFailure } from './visible-failure';

const homes = Object.fromEntries(siteLanguages.map((locale) => [locale, homePath(locale)]));

interface GoneViewProps {
  locale: SiteLanguage;
  /** The type of the removed document. */
  type?: WindowedType | undefined;
}

/** The page at the address of a document removed at its end: the address was right, and the document will not return. */
function GoneView({ locale, type }: GoneViewProps) {
  const { gone, goneTitle, goneText } = messages(locale).status;
  const { title, text } = type ? gone[type] : { title: goneTitle, text: goneText };
  return (
    <PageFrame locale={locale} alternates={homes}>
      <PageHeader locale={locale} eyebrow={<span className="tabular">410</span>} title={title} lead={text} />
      <Content>
        <OnwardLinks locale={locale} />
      </Content>
    </PageFrame>
  );
}

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
