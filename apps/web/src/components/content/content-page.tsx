import { RenderBlocks } from '@civic/blocks/render-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';

import type { ContentPageView } from '../../data/pages/pages';
import { PageFrame } from '../shell/page-frame';
import { Content } from './content';
import { Trail } from './trail';

/** A generic page with the blocks that its editor chose. */
export function ContentPage({ locale, page }: { locale: SiteLanguage; page: ContentPageView }) {
  const trail = <Trail locale={locale} current={{ label: page.title, href: page.path }} />;
  return (
    <PageFrame locale={locale} alternates={page.alternates}>
      <PageHeader title={page.title} lead={page.summary} locale={locale} breadcrumbs={trail} size="article" />
      <Content>
        <RenderBlocks blocks={page.blocks} />
      </Content>
    </PageFrame>
  );
}
