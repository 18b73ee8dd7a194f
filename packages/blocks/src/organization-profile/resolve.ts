import type { OrganizationProfileBlock } from '@civic/payload-types';

import type { BlockContext } from '../block-context';
import { ids } from '../ids';
import { present } from '../present';
import type { OrganizationProfileProps } from './component';

export async function resolveOrganizationProfile(
  block: OrganizationProfileBlock,
  context: BlockContext,
): Promise<OrganizationProfileProps | null> {
  const [organization] = await context.organizations(ids([block.organization]));
  if (organization === undefined) return null;
  return {
    heading: present(block.heading),
    organization,
    text: present(block.text) ?? organization.summary,
    locale: context.locale,
  };
}
