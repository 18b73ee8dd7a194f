'use client';

import { PublishButton as PayloadPublishButton } from '@payloadcms/ui';

import { HoldUnfinished } from './site-time/hold-unfinished';

/**
 * Payload's own button without its menu: publishing one language would publish the shared fields of the latest draft
 * with it, and the server refuses that.
 */
export const PublishButton = () => (
  <HoldUnfinished className="civic-publish">
    <PayloadPublishButton />
  </HoldUnfinished>
);
