import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationCard } from '@civic/content/views';
import type { OrganizationProfileBlock } from '@civic/payload-types';
import { ButtonLink } from '@civic/ui/actions/button';
import { Figures } from '@civic/ui/layout/figures';
import { Section } from '@civic/ui/layout/section';
import { PictureImage } from '@civic/ui/media/picture';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids, present } from '../stored-values';
import styles from './organization-profile.module.css';

/** The organization's areas of work. */
function Areas({ areas, heading }: { areas: string[]; heading: string }) {
  if (areas.length === 0) return null;
  return (
    <div>
      <h3 className={styles.areasHeading}>{heading}</h3>
      <ul role="list" className={styles.areas}>
        {areas.map((area) => (
          <li key={area} className={styles.area}>
            {area}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface OrganizationProfileProps {
  /** Null: the organization's name is the heading. */
  heading: string | null;
  organization: OrganizationCard;
  text: string | null;
  locale: SiteLanguage;
}

/** The profile of an organization: logo, role, text, figures and areas of work. */
export function OrganizationProfile({ heading, organization, text, locale }: OrganizationProfileProps) {
  const { name, role, logo, website, figures, areas } = organization;
  const words = messages(locale);
  return (
    <Section heading={heading ?? name}>
      <div className={styles.profile}>
        {logo && (
          <div className={styles.logo}>
            <PictureImage picture={logo} sizes="14rem" />
          </div>
        )}
        <div className={styles.words}>
          {heading && <h3 className={styles.name}>{name}</h3>}
          {role && <p className={styles.role}>{words.organizationRoles[role]}</p>}
          {text && <p className={styles.text}>{text}</p>}
        </div>
        <Figures figures={figures} />
        <Areas areas={areas} heading={words.areas} />
        {website && (
          <p>
            <ButtonLink
              link={{ label: `${words.website}: ${name}`, href: website, external: true }}
              locale={locale}
              variant="secondary"
            />
          </p>
        )}
      </div>
    </Section>
  );
}

export async function resolveOrganizationProfile(
  block: OrganizationProfileBlock,
  context: BlockContext,
): Promise<OrganizationProfileProps | null> {
  const [organization] = await context.organizations(ids([block.organization]));
  if (organization === undefined) return null;
  return {
    heading: present(block.heading),
    organization,
    text: present(block.text) ?? organization.summary,
    locale: context.locale,
  };
}
