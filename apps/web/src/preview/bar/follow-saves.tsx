'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the admin holds the page in a window of its own, beside the document that is being written. */
const isHeld = () => window.parent !== window || window.opener !== null;

/** Shows the page anew whenever the admin, whose origin is `cms`, says that it has saved. */
export function FollowSaves({ cms }: { cms: string }) {
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  const isInAdmin = useSyncExternalStore(never, isHeld, () => false);
  return isInAdmin ? <RefreshRouteOnSave serverURL={cms} refresh={refresh} /> : null;
}
