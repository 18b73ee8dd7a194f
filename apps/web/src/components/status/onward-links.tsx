import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import { sectionLinks } from '../shell/menu-links';
import styles from './onward-links.module.css';

/** Links from a page without content: home and the sections. */
export function OnwardLinks({ locale }: { locale: SiteLanguage }) {
  const links = [{ href: homePath(locale), label: messages(locale).shell.home }, ...sectionLinks(locale)];
  return (
    <Section heading={messages(locale).status.notFoundNext} numbered={false}>
      <ul role="list" className={styles.links}>
        {links.map((link) => (
          <li key={link.href}>
            <ArrowLink href={link.href} label={link.label} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
