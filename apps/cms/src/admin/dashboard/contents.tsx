import { getTranslation } from '@payloadcms/translations';
import Link from 'next/link';
import type { groupNavItems } from '@payloadcms/ui/shared';
import type { I18nClient } from '@payloadcms/translations';

interface Props {
  adminRoute: string;
  groups: ReturnType<typeof groupNavItems>;
  i18n: I18nClient;
}

/** All lists of the admin, in their groups. */
export const Contents = ({ adminRoute, groups, i18n }: Props) => (
  <div className="civic-contents">
    {groups.map(({ label, entities }) => (
      <div key={label}>
        <h3>{label}</h3>
        <ul>
          {entities.map((entity) => (
            <li key={entity.slug}>
              <Link href={`${adminRoute}/${entity.type}/${entity.slug}`} prefetch={false}>
                {getTranslation(entity.label, i18n)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </div>
);
