import type { Initiative } from '@civic/payload-types';
import type { ReactNode } from 'react';

import { Announcements, resolveAnnouncements } from './announcements/component';
import { Benefits, resolveBenefits } from './benefits/component';
import type { BlockContext } from './block-context';
import { CallToAction, resolveCallToAction } from './call-to-action/component';
import { Checklist, resolveChecklist } from './checklist/component';
import { CitiesMap, resolveCitiesMap } from './cities-map/component';
import { Downloads, resolveDownloads } from './downloads/component';
import { FocusAreas, resolveFocusAreas } from './focus-areas/component';
import { Goals, resolveGoals } from './goals/component';
import { Milestones, resolveMilestones } from './milestones/component';
import { MoreInitiatives, resolveMoreInitiatives } from './more-initiatives/component';
import { OrganizationProfile, resolveOrganizationProfile } from './organization-profile/component';
import { Representatives, resolveRepresentatives } from './representatives/component';
import { resolveRichText, RichText } from './rich-text/component';
import { resolveStatistics, Statistics } from './statistics/component';
import { resolveVideo, Video } from './video/component';

/** A block as the CMS stores it. */
export type RawBlock = NonNullable<Initiative['layout']>[number];

/** Every type of block in the CMS's generated types, so the list follows `configs.ts`. */
type BlockType = RawBlock['blockType'];

/** The rendering of a type of block: a resolver from the editor's input to props, and the component that takes them. */
export interface BlockView<Raw, Props> {
  /** Null when a visitor would see nothing. */
  resolve: (block: Raw, context: BlockContext) => Promise<Props | null> | Props | null;
  Component: (props: Props) => ReactNode;
}

/** A complete map: one view per type of block. `blockView` checks for each entry that the props fit the component. */
type BlockViews = {
  [Type in BlockType]: {
    resolve: (block: Extract<RawBlock, { blockType: Type }>, context: BlockContext) => unknown;
    Component: (props: never) => ReactNode;
  };
};

/** Pairs a resolver with the component that takes its result. */
const blockView = <Raw, Props>(
  resolve: BlockView<Raw, Props>['resolve'],
  Component: BlockView<Raw, Props>['Component'],
): BlockView<Raw, Props> => ({ resolve, Component });

/** The site's half of the map of blocks; `configs.ts` is the CMS's. A type missing on either side does not compile. */
export const blocks = {
  announcements: blockView(resolveAnnouncements, Announcements),
  benefits: blockView(resolveBenefits, Benefits),
  callToAction: blockView(resolveCallToAction, CallToAction),
  checklist: blockView(resolveChecklist, Checklist),
  citiesMap: blockView(resolveCitiesMap, CitiesMap),
  downloads: blockView(resolveDownloads, Downloads),
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
