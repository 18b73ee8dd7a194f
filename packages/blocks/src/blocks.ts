import { Announcements, resolveAnnouncements } from './announcements/component';
import { Benefits, resolveBenefits } from './benefits/component';
import { blockView, type BlockType, type BlockViews } from './block-view';
import { CallToAction, resolveCallToAction } from './call-to-action/component';
import { Checklist, resolveChecklist } from './checklist/component';
import { CitiesMap, resolveCitiesMap } from './cities-map/component';
import { FocusAreas, resolveFocusAreas } from './focus-areas/component';
import { Goals, resolveGoals } from './goals/component';
import { Milestones, resolveMilestones } from './milestones/component';
import { MoreInitiatives, resolveMoreInitiatives } from './more-initiatives/component';
import { OrganizationProfile, resolveOrganizationProfile } from './organization-profile/component';
import { Representatives, resolveRepresentatives } from './representatives/component';
import { resolveRichText, RichText } from './rich-text/component';
import { resolveStatistics, Statistics } from './statistics/component';
import { resolveVideo, Video } from './video/component';

/** The site's half of the map of blocks; `configs.ts` is the CMS's. A type missing on either side does not compile. */
export const blocks = {
  announcements: blockView(resolveAnnouncements, Announcements),
  benefits: blockView(resolveBenefits, Benefits),
  callToAction: blockView(resolveCallToAction, CallToAction),
  checklist: blockView(resolveChecklist, Checklist),
  citiesMap: blockView(resolveCitiesMap, CitiesMap),
  focusAreas: blockView(resolveFocusAreas, FocusAreas),
  goals: blockView(resolveGoals, Goals),
  milestones: blockView(resolveMilestones, Milestones),
  moreInitiatives: blockView(resolveMoreInitiatives, MoreInitiatives),
  organizationProfile: blockView(resolveOrganizationProfile, OrganizationProfile),
  representatives: blockView(resolveRepresentatives, Representatives),
  richText: blockView(resolveRichText, RichText),
  statistics: blockView(resolveStatistics, Statistics),
  video: blockView(resolveVideo, Video),
} satisfies BlockViews;

/** The props of the component of a type of block. */
type PropsOf<Type extends BlockType> = NonNullable<Awaited<ReturnType<(typeof blocks)[Type]['resolve']>>>;

/** A block with all resolved content, ready to be rendered by `RenderBlocks`. */
export type ResolvedBlock = { [Type in BlockType]: { type: Type; id: string; props: PropsOf<Type> } }[BlockType];
