import type { Locale } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { Section } from '@civic/ui/layout/section';

import { shellTexts } from '../../i18n/shell';
import { statusTexts } from '../../i18n/status';
import { sectionLinks } from '../shell/menu-links';
import styles from './onward-links.module.css';

/** The ways on from a page that has nothing to show: home and the sections. */
export function OnwardLinks({ locale }: { locale: Locale }) {
  const links = [{ href: homePath(locale), label: shellTexts[locale].home }, ...sectionLinks(locale)];
  return (
    <Section heading={statusTexts[locale].notFoundNext} numbered={false}>
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
