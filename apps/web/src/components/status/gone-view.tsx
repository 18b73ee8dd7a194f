import { locales, type Locale } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';
import { PageHeader } from '@civic/ui/layout/page-header';

import { statusTexts } from '../../i18n/status';
import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import { OnwardLinks } from './onward-links';

const homes = Object.fromEntries(locales.map((locale) => [locale, homePath(locale)]));

/** In place of an announcement that was removed at its end: the address was right, and nothing will come back to it. */
export function GoneView({ locale }: { locale: Locale }) {
  const { goneTitle, goneText } = statusTexts[locale];
  return (
    <PageFrame locale={locale} alternates={homes}>
      <PageHeader locale={locale} eyebrow={<span className="tabular">410</span>} title={goneTitle} lead={goneText} />
      <Content>
        <OnwardLinks locale={locale} />
      </Content>
    </PageFrame>
  );
}
