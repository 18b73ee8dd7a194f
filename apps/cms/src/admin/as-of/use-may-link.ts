import { useAuth } from '@payloadcms/ui';

import { hasRole } from '../../access/roles';

/** Whether whoever is logged in may make links for colleagues and end them; the CMS has the last word. */
export function useMayLink(): boolean {
  const { user } = useAuth();
  return hasRole({ role: user && 'role' in user ? user.role : null }, 'editor');
}
