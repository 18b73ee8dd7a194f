import { useAuth } from '@payloadcms/ui';

import { hasRole } from '../../access/roles';

/** Whether the current user may create and end links for colleagues; the CMS decides in the end. */
export function useMayLink(): boolean {
  const { user } = useAuth();
  return hasRole({ role: user && 'role' in user ? user.role : null }, 'editor');
}
