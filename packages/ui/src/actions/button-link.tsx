import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';

import { classNames } from '../class-names';
import { ExternalNote } from './external-note';
import styles from './button.module.css';

interface Props {
  link: Link;
  locale: SiteLanguage;
  variant?: 'primary' | 'secondary';
}

/** A link styled as a button, with a note if it is external. */
export function ButtonLink({ link, locale, variant = 'primary' }: Props) {
  return (
    <a className={classNames(styles.button, styles[variant])} href={link.href}>
      {link.label}
      {link.external && <ExternalNote locale={locale} />}
    </a>
  );
}
