import type { WindowedType } from '@civic/content/content-types';
import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';

import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import { OnwardLinks } from './onward-links';

const homes = Object.fromEntries(siteLanguages.map((locale) => [locale, homePath(locale)]));

interface GoneViewProps {
  locale: SiteLanguage;
  /** The type of the removed document. */
  type?: WindowedType | undefined;
}

/** The page at the address of a document removed at its end: the address was right, and the document will not return. */
export function GoneView({ locale, type }: GoneViewProps) {
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
