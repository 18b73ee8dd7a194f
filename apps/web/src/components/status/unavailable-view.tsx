import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { ErrorState } from '@civic/ui/states/states';
import type { ReactNode } from 'react';

import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';

const homes = Object.fromEntries(siteLanguages.map((locale) => [locale, homePath(locale)]));

interface UnavailableViewProps {
  locale: SiteLanguage;
  reference?: string;
  /** The link or button for another attempt. */
  action: ReactNode;
}

/** The page shown when the content failed to load; another attempt may succeed. */
export function UnavailableView({ locale, reference, action }: UnavailableViewProps) {
  const { unavailableTitle, unavailableText } = messages(locale).status;
  return (
    <PageFrame locale={locale} alternates={homes}>
      <Content>
        <ErrorState title={unavailableTitle} text={unavailableText} reference={reference} action={action} />
      </Content>
    </PageFrame>
  );
}
