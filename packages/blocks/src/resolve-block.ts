import type { Initiative } from '@civic/payload-types';

import { resolveAnnouncements } from './announcements/resolve';
import { resolveBenefits } from './benefits/resolve';
import type { BlockContext } from './block-context';
import { resolveCallToAction } from './call-to-action/resolve';
import { resolveChecklist } from './checklist/resolve';
import { resolveCitiesMap } from './cities-map/resolve';
import { resolveFocusAreas } from './focus-areas/resolve';
import { resolveGoals } from './goals/resolve';
import { resolveMilestones } from './milestones/resolve';
import { resolveMoreInitiatives } from './more-initiatives/resolve';
import { resolveOrganizationProfile } from './organization-profile/resolve';
import { resolveRepresentatives } from './representatives/resolve';
import { resolveRichText } from './rich-text/resolve';
import { resolveStatistics } from './statistics/resolve';
import type { ResolvedBlock } from './resolved-block';

/** A block as the CMS stores it. */
export type RawBlock = NonNullable<Initiative['layout']>[number];

/** What an editor filled in, turned into what its component shows; null when there is nothing to show. */
export async function resolveBlock(block: RawBlock, id: string, context: BlockContext): Promise<ResolvedBlock | null> {
  const tagged = <Type extends RawBlock['blockType'], Props>(type: Type, props: Props | null) =>
    props && { type, id, props };

  switch (block.blockType) {
    case 'announcements':
      return tagged(block.blockType, await resolveAnnouncements(block, context));
    case 'benefits':
      return tagged(block.blockType, await resolveBenefits(block, context));
    case 'callToAction':
      return tagged(block.blockType, await resolveCallToAction(block, context));
    case 'checklist':
      return tagged(block.blockType, await resolveChecklist(block, context));
    case 'citiesMap':
      return tagged(block.blockType, await resolveCitiesMap(block, context));
    case 'focusAreas':
      return tagged(block.blockType, await resolveFocusAreas(block, context));
    case 'goals':
      return tagged(block.blockType, await resolveGoals(block, context));
    case 'milestones':
      return tagged(block.blockType, await resolveMilestones(block, context));
    case 'moreInitiatives':
      return tagged(block.blockType, await resolveMoreInitiatives(block, context));
    case 'organizationProfile':
      return tagged(block.blockType, await resolveOrganizationProfile(block, context));
    case 'representatives':
      return tagged(block.blockType, await resolveRepresentatives(block, context));
    case 'richText':
      return tagged(block.blockType, await resolveRichText(block, context));
    case 'statistics':
      return tagged(block.blockType, await resolveStatistics(block, context));
    default:
      return unknownBlock(block);
  }
}

/** The compiler sees to it that none is forgotten; a newer CMS may still send one, and a page must not fail over it. */
const unknownBlock = (_block: never) => null;
