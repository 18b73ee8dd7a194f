import type { Block } from 'payload';

import { announcementsBlock } from './announcements/config';
import { benefitsBlock } from './benefits/config';
import { callToActionBlock } from './call-to-action/config';
import { checklistBlock } from './checklist/config';
import { citiesMapBlock } from './cities-map/config';
import { downloadsBlock } from './downloads/config';
import { focusAreasBlock } from './focus-areas/config';
import { goalsBlock } from './goals/config';
import { milestonesBlock } from './milestones/config';
import { moreInitiativesBlock } from './more-initiatives/config';
import { organizationProfileBlock } from './organization-profile/config';
import { representativesBlock } from './representatives/config';
import { richTextBlock } from './rich-text/config';
import { statisticsBlock } from './statistics/config';
import { videoBlock } from './video/config';

/** Every block that an editor can place, in the order in which the admin offers them. */
export const blockConfigs: Block[] = [
  richTextBlock,
  videoBlock,
  downloadsBlock,
  goalsBlock,
  representativesBlock,
  benefitsBlock,
  focusAreasBlock,
  milestonesBlock,
  checklistBlock,
  announcementsBlock,
  organizationProfileBlock,
  citiesMapBlock,
  statisticsBlock,
  callToActionBlock,
  moreInitiativesBlock,
];
