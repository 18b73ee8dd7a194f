import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import type { ComponentProps } from 'react';

import { classNames } from '../class-names';
import { ExternalNote } from './external-note';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary';
}

/** A button; `type` defaults to `button`. */
export function Button({ variant = 'primary', className, type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={classNames(styles.button, styles[variant], className)} />;
}

interface ButtonLinkProps {
  link: Link;
  locale: SiteLanguage;
  variant?: 'primary' | 'secondary';
}

/** A link styled as a button, with a note if it is external. */
export function ButtonLink({ link, locale, variant = 'primary' }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, styles[variant])} href={link.href}>
      {link.label}
      {link.external && <ExternalNote locale={locale} />}
    </a>
  );
}
