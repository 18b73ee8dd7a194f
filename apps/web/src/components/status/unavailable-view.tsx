import { locales, type Locale } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';
import { ErrorState } from '@civic/ui/states/error-state';
import type { ReactNode } from 'react';

import { statusTexts } from '../../i18n/status';
import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';

const homes = Object.fromEntries(locales.map((locale) => [locale, homePath(locale)]));

interface UnavailableViewProps {
  locale: Locale;
  reference?: string;
  /** How to try again. */
  action: ReactNode;
}

/** In place of a page that failed: nothing could be loaded, and trying again helps. */
export function UnavailableView({ locale, reference, action }: UnavailableViewProps) {
  const { unavailableTitle, unavailableText } = statusTexts[locale];
  return (
    <PageFrame locale={locale} alternates={homes}>
      <Content>
        <ErrorState title={unavailableTitle} text={unavailableText} reference={reference} action={action} />
      </Content>
    </PageFrame>
  );
}
