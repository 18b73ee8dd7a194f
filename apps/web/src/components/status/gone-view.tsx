import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';

import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import { OnwardLinks } from './onward-links';

const homes = Object.fromEntries(siteLanguages.map((locale) => [locale, homePath(locale)]));

/** In place of an announcement that was removed at its end: the address was right, and nothing will come back to it. */
export function GoneView({ locale }: { locale: SiteLanguage }) {
  const { goneTitle, goneText } = messages(locale).status;
  return (
    <PageFrame locale={locale} alternates={homes}>
      <PageHeader locale={locale} eyebrow={<span className="tabular">410</span>} title={goneTitle} lead={goneText} />
      <Content>
        <OnwardLinks locale={locale} />
      </Content>
    </PageFrame>
  );
}
