import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture } from '@civic/content/views';
import { messages } from '@civic/ui/messages/messages';

import { readPictures } from '../parts/pictures';
import { readGlobalOrNone } from '../documents/raw-globals';
import { idOf } from '../documents/raw-documents';

export interface SiteView {
  siteName: string;
  cityName: string | null;
  tagline: string | null;
  description: string | null;
  /** IANA name, such as Europe/Sofia. */
  timeZone: string;
  palette: string | null;
  logo: Picture | null;
  contact: { email: string | null; phone: string | null; address: string | null };
}

/** The settings of the site and of the city that runs it. Never throws: a layout must render even if the CMS was never reachable. */
export async function getSite(locale: SiteLanguage): Promise<SiteView> {
  const site = await readGlobalOrNone('site', locale);
  const logo = idOf(site?.logo);
  const pictureOf = await readPictures(locale, [logo]);
  return {
    siteName: site?.siteName || messages(locale).siteName,
    cityName: site?.cityName ?? null,
    tagline: site?.tagline ?? null,
    description: site?.description ?? null,
    timeZone: site?.timeZone || 'Europe/Sofia',
    palette: site?.palette ?? null,
    logo: pictureOf(logo),
    contact: {
      email: site?.contact?.email ?? null,
      phone: site?.contact?.phone ?? null,
      address: site?.contact?.address ?? null,
    },
  };
}
