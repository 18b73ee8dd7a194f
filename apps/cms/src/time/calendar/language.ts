import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

/** The language in which the user of a request reads the admin. */
export const languageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>): AdminLanguage => toAdminLanguage(i18n.language);
