import type { AdminLanguage } from '@civic/content/admin-languages';

import { useTexts } from '../translations/use-texts';

/** The language in which the current user reads the admin. */
export const useAdminLanguage = (): AdminLanguage => useTexts().language;
