import type { ResolvedBlock } from '@civic/blocks/resolve-blocks';
import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard, Picture } from '@civic/content/views';

import { readBlocks } from '../blocks/block-context';
import { readInitiativeCards } from '../cards/initiative-cards';
import type { Alternates } from '../../platform/urls/alternates';
import type { SeoView } from '../documents/page-view';
import { readPictures } from '../parts/pictures';
import { idOf, idsOf } from '../documents/raw-documents';
import { readGlobal } from '../documents/raw-globals';
import { toSeo } from '../parts/seo';
import { getSite } from '../globals/site';

export interface HomeView {
  title: string;
  lead: string | null;
  image: Picture | null;
  featured: InitiativeCard[];
  blocks: ResolvedBlock[];
  alternates: Alternates;
  seo: SeoView;
}

/** The home page; before its first publication it has only the site's name. @throws ContentUnavailableError */
export async function getHome(locale: SiteLanguage): Promise<HomeView> {
  const [home, site] = await Promise.all([readGlobal('home', locale), getSite(locale)]);
  const title = home?.title || site.siteName;
  const lead = home?.lead ?? site.tagline;
  const image = idOf(home?.image);
  const [pictureOf, featured, blocks, seo] = await Promise.all([
    readPictures(locale, [image]),
    readInitiativeCards(locale, idsOf(home?.featured)),
    readBlocks(locale, home?.layout),
    toSeo(locale, home?.seo, { title, description: lead ?? site.description, image }),
  ]);
  const alternates = Object.fromEntries(siteLanguages.map((language) => [language, homePath(language)]));
  return { title, lead, image: pictureOf(image), featured, blocks, alternates, seo };
}
