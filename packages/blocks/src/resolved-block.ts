import type { AnnouncementsProps } from './announcements/component';
import type { BenefitsProps } from './benefits/component';
import type { CallToActionProps } from './call-to-action/component';
import type { ChecklistProps } from './checklist/component';
import type { CitiesMapProps } from './cities-map/component';
import type { FocusAreasProps } from './focus-areas/component';
import type { GoalsProps } from './goals/component';
import type { MilestonesProps } from './milestones/component';
import type { MoreInitiativesProps } from './more-initiatives/component';
import type { OrganizationProfileProps } from './organization-profile/component';
import type { RepresentativesProps } from './representatives/component';
import type { RichTextProps } from './rich-text/component';
import type { StatisticsProps } from './statistics/component';

/** A block with all that its component shows, ready to be rendered by `RenderBlock`. */
export type ResolvedBlock =
  | { type: 'announcements'; id: string; props: AnnouncementsProps }
  | { type: 'benefits'; id: string; props: BenefitsProps }
  | { type: 'callToAction'; id: string; props: CallToActionProps }
  | { type: 'checklist'; id: string; props: ChecklistProps }
  | { type: 'citiesMap'; id: string; props: CitiesMapProps }
  | { type: 'focusAreas'; id: string; props: FocusAreasProps }
  | { type: 'goals'; id: string; props: GoalsProps }
  | { type: 'milestones'; id: string; props: MilestonesProps }
  | { type: 'moreInitiatives'; id: string; props: MoreInitiativesProps }
  | { type: 'organizationProfile'; id: string; props: OrganizationProfileProps }
  | { type: 'representatives'; id: string; props: RepresentativesProps }
  | { type: 'richText'; id: string; props: RichTextProps }
  | { type: 'statistics'; id: string; props: StatisticsProps };
