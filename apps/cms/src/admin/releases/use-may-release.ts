import { useAuth } from '@payloadcms/ui';

import { hasRole } from '../../access/roles';

/** Whether the current user may schedule, move and cancel; the CMS decides in the end. */
export function useMayRelease(): boolean {
  const { user } = useAuth();
  return hasRole({ role: user && 'role' in user ? user.role : null }, 'publisher');
}
