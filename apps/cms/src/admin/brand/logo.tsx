import { toAdminLanguage } from '@civic/content/admin-languages';
import type { ServerProps } from 'payload';

import { Mark } from './mark';

const names = {
  bg: ['Граждански', 'инициативи'],
  en: ['Civic', 'Initiatives'],
} as const;

/** On the pages before the login: the sign and the product's name. */
export const Logo = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const [first, second] = names[toAdminLanguage(i18n.language)];
  return (
    <span className="civic-logo">
      <Mark size={52} />
      <span className="civic-logo__name">
        <span>{first}</span> <span>{second}</span>
      </span>
    </span>
  );
};
