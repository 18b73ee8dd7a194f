'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the admin holds the page in a frame or window, next to the document being edited. */
const isHeld = () => window.parent !== window || window.opener !== null;

/** Refreshes the page whenever the admin, whose origin is `cms`, reports a save. */
export function FollowSaves({ cms }: { cms: string }) {
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  const isInAdmin = useSyncExternalStore(never, isHeld, () => false);
  return isInAdmin ? <RefreshRouteOnSave serverURL={cms} refresh={refresh} /> : null;
}
