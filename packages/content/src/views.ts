import type { DocumentKind } from './document-kinds';
import type { SiteLanguage } from './site-languages';
import type { AnnouncementState } from './timeline';

/**
 * The values that the site's queries pass to its components: plain values in one language, with relations and paths resolved.
 * Components depend on these shapes and not on the CMS.
 */

/** A rich text in Payload's Lexical format with internal links already resolved to paths. */
export interface RichText {
  root: { children: unknown[]; [key: string]: unknown };
}

export interface Picture {
  /** The largest rendition, a path on the site. */
  src: string;
  /** Renditions by width, for `srcset`. */
  sources: { src: string; width: number }[];
  width: number;
  height: number;
  /** Empty when the picture is decorative. */
  alt: string;
  credit: string | null;
  caption: string | null;
  /** Focal point in percent of width and height. */
  focalPoint: { x: number; y: number };
}

/** An uploaded file other than a picture, such as a video or its captions. */
export interface SiteFile {
  /** A path on the site. */
  src: string;
  /** Media type, such as `video/mp4`. */
  type: string;
}

/** A document for visitors to download. */
export interface Download {
  id: string;
  title: string;
  description: string | null;
  /** The language of the title and the description: that of the page, or another one if they are not translated. */
  writtenIn: SiteLanguage;
  /** A path on the site. */
  path: string;
  kind: DocumentKind;
  bytes: number;
  /** Pages or slides; null when not known. */
  pages: number | null;
  /** The languages of the file itself, BCP 47. */
  languages: string[];
  /** When the file was uploaded that is there now; ISO 8601. */
  changedAt: string;
}

export interface Link {
  label: string;
  href: string;
  external: boolean;
}

export interface CityCard {
  id: string;
  name: string;
  path: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Decimal degrees; null when not known. */
  coordinates: { latitude: number; longitude: number } | null;
  summary: string | null;
}

export interface RepresentativeCard {
  id: string;
  name: string;
  path: string;
  position: string;
  /** The role in the initiative that shows the card. */
  role: string | null;
  city: { name: string; path: string } | null;
  photo: Picture | null;
}

export type OrganizationRole = 'funder' | 'partner' | 'academic-partner';

export interface OrganizationCard {
  id: string;
  name: string;
  role: OrganizationRole | null;
  summary: string | null;
  website: string | null;
  logo: Picture | null;
  figures: { value: string; label: string }[];
  /** The organization's areas of work. */
  areas: string[];
}

export const focusAreaIcons = [
  'housing',
  'mobility',
  'health',
  'education',
  'jobs',
  'environment',
  'culture',
  'safety',
  'economy',
  'digital',
] as const;

export type FocusAreaIcon = (typeof focusAreaIcons)[number];

export interface FocusAreaCard {
  id: string;
  name: string;
  summary: string | null;
  icon: FocusAreaIcon;
}

export type DatePrecision = 'exact' | 'day' | 'month' | 'season' | 'unknown';

/** The expected date of something, with the precision to which it is known. */
export interface ExpectedDate {
  precision: DatePrecision;
  /** An instant in the period that is meant, ISO 8601; null when unknown. */
  date: string | null;
  certainty: 'provisional' | 'confirmed' | 'cancelled';
}

export interface AnnouncementCard {
  id: string;
  title: string;
  path: string;
  teaser: string;
  state: AnnouncementState;
  /** ISO 8601, UTC. */
  publishAt: string | null;
  expected: ExpectedDate | null;
  initiative: { title: string; path: string } | null;
  cities: { id: string; name: string; path: string }[];
  image: Picture | null;
}

export type InitiativeStatus = 'upcoming' | 'active' | 'completed';

export interface InitiativeCard {
  id: string;
  title: string;
  path: string;
  summary: string;
  status: InitiativeStatus;
  /** ISO 8601 dates; a draft may have none yet. */
  period: { start: string | null; end: string | null };
  hero: Picture | null;
  cityCount: number;
}
