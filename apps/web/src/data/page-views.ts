import type { ResolvedBlock } from '@civic/blocks/resolve-blocks';
import type { Locale } from '@civic/content/locales';
import type {
  AnnouncementCard,
  CityCard,
  ExpectedDate,
  FocusAreaCard,
  InitiativeCard,
  Link,
  OrganizationCard,
  Picture,
  RepresentativeCard,
  RichText,
} from '@civic/content/views';

/** Paths of the languages in which a document exists, its own language included. */
export type Alternates = Partial<Record<Locale, string>>;

/** What search engines and link previews are told. */
export interface SeoView {
  title: string;
  description: string | null;
  image: Picture | null;
}

/** In place of a page that was removed for good. */
export type Gone = 'gone';

/** What every page of a document has. */
export interface PageView {
  id: string;
  path: string;
  alternates: Alternates;
  seo: SeoView;
  /** When the document was last published, ISO 8601, UTC. */
  updatedAt: string;
}

export interface InitiativeView extends PageView, InitiativeCard {
  organizations: OrganizationCard[];
  cities: CityCard[];
  representatives: RepresentativeCard[];
  focusAreas: FocusAreaCard[];
  related: InitiativeCard[];
  blocks: ResolvedBlock[];
}

export interface CityView extends PageView, CityCard {
  body: RichText | null;
  website: string | null;
  representatives: RepresentativeCard[];
  initiatives: InitiativeCard[];
  /** The newest ones; the announcements page lists all. */
  announcements: AnnouncementCard[];
}

export interface RepresentativeView extends PageView, RepresentativeCard {
  biography: RichText | null;
  /** With the role in each. */
  initiatives: { initiative: InitiativeCard; role: string | null }[];
}

/** An earlier promise about the date, and why it changed. */
export interface ExpectedDateChange extends Omit<ExpectedDate, 'certainty'> {
  reason: string | null;
  /** ISO 8601, UTC. */
  changedAt: string;
}

/** What stands at the address of an announcement whose time is over. */
export interface ExpiryView {
  outcome: 'archived' | 'withdrawn' | 'redirected';
  reason: string | null;
  /** A path or URL; only with `redirected`. */
  target: string | null;
}

export interface AnnouncementView extends PageView, AnnouncementCard {
  /** Null while it is withheld. */
  body: RichText | null;
  changeNote: string | null;
  /** When the text appears, ISO 8601, UTC; null unless that instant was promised to the public. */
  revealAt: string | null;
  /** The time for which it was announced has passed, and it has not come. */
  isOverdue: boolean;
  history: ExpectedDateChange[];
  /** Set in the state `expired` only. */
  expiry: ExpiryView | null;
}

export interface ContentPageView extends PageView {
  title: string;
  summary: string | null;
  blocks: ResolvedBlock[];
}

export interface HomeView {
  title: string;
  lead: string | null;
  image: Picture | null;
  featured: InitiativeCard[];
  blocks: ResolvedBlock[];
  alternates: Alternates;
  seo: SeoView;
}

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

export interface NavigationView {
  header: Link[];
  footer: { heading: string | null; links: Link[] }[];
  note: string | null;
}
