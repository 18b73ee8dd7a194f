import { useConfig, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

/** Goes to the page of a release. */
export function useOpenReleasePage(): (id: string) => void {
  const { config } = useConfig();
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  return (id) => startRouteTransition(() => router.push(`${config.routes.admin}/collections/releases/${id}`));
}
