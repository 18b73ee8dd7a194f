import { useAuth } from '@payloadcms/ui';

import { hasRole } from '../../access/roles';

/** Whether whoever is logged in may schedule, move and call off; the CMS has the last word. */
export function useMayRelease(): boolean {
  const { user } = useAuth();
  return hasRole({ role: user && 'role' in user ? user.role : null }, 'publisher');
}
