import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationCard as OrganizationCardView } from '@civic/content/views';

import { ExternalNote } from '../actions/external-note';
import { classNames } from '../class-names';
import { PictureImage } from '../media/picture';
import { messages } from '../messages/messages';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './organization-card.module.css';

interface Props {
  organization: OrganizationCardView;
  locale: SiteLanguage;
  level?: HeadingLevel;
}

/** An organization: logo, role in the initiative, summary and website. */
export function OrganizationCard({ organization, locale, level = 3 }: Props) {
  const { name, role, summary, website, logo } = organization;
  const words = messages(locale);
  return (
    <article className={classNames(card.card, card.ruled)}>
      {logo && (
        <div className={styles.logo}>
          <PictureImage picture={logo} sizes="12rem" />
        </div>
      )}
      {role && <p className={card.quiet}>{words.organizationRoles[role]}</p>}
      <CardTitle level={level} title={name} path={null} />
      {summary && <p className={card.text}>{summary}</p>}
      {website && (
        <p className={card.above}>
          <a href={website} className={styles.website}>
            {words.website}
            <span className="visually-hidden">: {name}</span>
            <ExternalNote locale={locale} />
          </a>
        </p>
      )}
    </article>
  );
}
