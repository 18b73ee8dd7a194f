import type { SectionType } from '@civic/content/content-types';
import { homePath, listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { EmptyState } from '@civic/ui/states/states';
import type { ReactNode } from 'react';

import { sectionAlternates } from '../../platform/urls/alternates';
import { PageFrame } from '../shell/page-frame';
import { Content } from './content';
import { Trail } from './trail';

interface SectionPageProps {
  locale: SiteLanguage;
  section: SectionType;
  isEmpty: boolean;
  children: ReactNode;
}

/** The page of a section: its introduction, and its list or a message that the list is empty. */
export function SectionPage({ locale, section, isEmpty, children }: SectionPageProps) {
  const { title, lead, empty } = messages(locale).sections[section];
  const trail = <Trail locale={locale} current={{ label: title, href: listPath(section, locale) }} />;
  return (
    <PageFrame locale={locale} alternates={sectionAlternates(`/${section}`)}>
      <PageHeader title={title} lead={lead} locale={locale} breadcrumbs={trail} />
      <Content>
        {isEmpty ? (
          <EmptyState
            title={empty}
            action={<ArrowLink href={homePath(locale)} label={messages(locale).status.toHome} />}
          />
        ) : (
          children
        )}
      </Content>
    </PageFrame>
  );
}
