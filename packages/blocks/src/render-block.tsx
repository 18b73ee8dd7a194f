import { Announcements } from './announcements/component';
import { Benefits } from './benefits/component';
import { CallToAction } from './call-to-action/component';
import { Checklist } from './checklist/component';
import { CitiesMap } from './cities-map/component';
import { FocusAreas } from './focus-areas/component';
import { Goals } from './goals/component';
import { Milestones } from './milestones/component';
import { MoreInitiatives } from './more-initiatives/component';
import { OrganizationProfile } from './organization-profile/component';
import { Representatives } from './representatives/component';
import { RichText } from './rich-text/component';
import { Statistics } from './statistics/component';
import type { ResolvedBlock } from './resolved-block';

/** The component of a block; forgetting one does not compile. */
export function RenderBlock({ block }: { block: ResolvedBlock }) {
  switch (block.type) {
    case 'announcements':
      return <Announcements {...block.props} />;
    case 'benefits':
      return <Benefits {...block.props} />;
    case 'callToAction':
      return <CallToAction {...block.props} />;
    case 'checklist':
      return <Checklist {...block.props} />;
    case 'citiesMap':
      return <CitiesMap {...block.props} />;
    case 'focusAreas':
      return <FocusAreas {...block.props} />;
    case 'goals':
      return <Goals {...block.props} />;
    case 'milestones':
      return <Milestones {...block.props} />;
    case 'moreInitiatives':
      return <MoreInitiatives {...block.props} />;
    case 'organizationProfile':
      return <OrganizationProfile {...block.props} />;
    case 'representatives':
      return <Representatives {...block.props} />;
    case 'richText':
      return <RichText {...block.props} />;
    case 'statistics':
      return <Statistics {...block.props} />;
    default:
      return unknownBlock(block);
  }
}

const unknownBlock = (_block: never) => null;
