import type { SiteLanguage } from '@civic/content/site-languages';
import type {
  AnnouncementCard,
  CityCard,
  Download,
  FocusAreaCard,
  InitiativeCard,
  Link,
  OrganizationCard,
  Picture,
  RepresentativeCard,
  RichText,
  SiteFile,
} from '@civic/content/views';

export type AnnouncementScope = 'initiative' | 'all';

export interface AnnouncementQuery {
  /** `initiative` outside an initiative's page means all. */
  scope: AnnouncementScope;
  /** 1 to 12. */
  limit: number;
}

/**
 * The queries that a block may use while it is resolved; the site implements them. Lists follow the order of the given ids,
 * without documents that a visitor may not see or that do not exist in the language.
 */
export interface BlockContext {
  locale: SiteLanguage;
  site: {
    /** The public address of the site, such as `https://example.org`. */
    url: string;
    /** IANA name of the zone in which dates are shown. */
    timeZone: string;
    /** The name of the city that runs the site, in the language; maps and lists highlight it. */
    cityName: string | null;
  };
  /** The initiative whose page shows the blocks; null on other pages. */
  initiative: { id: string } | null;
  cities(ids: string[]): Promise<CityCard[]>;
  representatives(ids: string[]): Promise<RepresentativeCard[]>;
  organizations(ids: string[]): Promise<OrganizationCard[]>;
  focusAreas(ids: string[]): Promise<FocusAreaCard[]>;
  initiatives(ids: string[]): Promise<InitiativeCard[]>;
  initiativeCities(): Promise<CityCard[]>;
  initiativeRepresentatives(): Promise<RepresentativeCard[]>;
  initiativeFocusAreas(): Promise<FocusAreaCard[]>;
  /** The initiatives set as related, then others, never the page's own. */
  relatedInitiatives(): Promise<InitiativeCard[]>;
  listAnnouncements(query: AnnouncementQuery): Promise<AnnouncementCard[]>;
  /** A link group as the CMS stores it; null when its target is missing, hidden or not in the language. */
  link(raw: unknown): Promise<Link | null>;
  /** An upload field as the CMS stores it; null when it is empty, hidden from visitors or not a picture. */
  picture(raw: unknown): Promise<Picture | null>;
  /** An upload field as the CMS stores it; null when it is empty, hidden from visitors or a picture. */
  file(raw: unknown): Promise<SiteFile | null>;
  /** An upload field with documents for download, as the CMS stores it; in its order, without those hidden from visitors. */
  downloads(raw: unknown): Promise<Download[]>;
  /** A rich text as the CMS stores it, its internal links resolved to paths; null when it is empty. */
  richText(raw: unknown): Promise<RichText | null>;
}
