import type { Locale } from '@civic/content/locales';
import type { Picture } from '@civic/content/views';

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

/** Until an editor has given the site a name. */
const unnamed: Record<Locale, string> = { bg: 'Граждански инициативи', en: 'Civic Initiatives' };

/** Who runs the site. Never throws: a layout must stand also while the CMS was never reached. */
export async function getSite(locale: Locale): Promise<SiteView> {
  const site = await readGlobalOrNone('site', locale);
  const logo = idOf(site?.logo);
  const pictureOf = await readPictures(locale, [logo]);
  return {
    siteName: site?.siteName || unnamed[locale],
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
