import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture as PictureView } from '@civic/content/views';
import type { ReactNode } from 'react';

import { classNames } from '../class-names';
import { Paving } from '../media/paving';
import { Picture } from '../media/picture';
import styles from './page-header.module.css';

interface Props {
  title: string;
  locale: SiteLanguage;
  lead?: string | null;
  /** Above the title: breadcrumbs, on a page below a list. */
  breadcrumbs?: ReactNode;
  /** A line between breadcrumbs and title: a badge, a period. */
  eyebrow?: ReactNode;
  /** Below the lead: facts, buttons. */
  children?: ReactNode;
  picture?: PictureView | null;
  /** `hero` for a home page, `article` for long texts. */
  size?: 'hero' | 'page' | 'article';
}

/** The head of a page with its `h1`, on the dark background of the palette. */
export function PageHeader(props: Props) {
  const { title, locale, lead, breadcrumbs, eyebrow, children, picture, size = 'page' } = props;
  return (
    <header className={classNames('band', styles.header, styles[size], picture && styles.pictured)}>
      {!picture && <Paving className={styles.paving} fading />}
      <div className={classNames('container', styles.inner)}>
        {breadcrumbs && <div className={styles.breadcrumbs}>{breadcrumbs}</div>}
        <div className={styles.words}>
          {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children && <div className={styles.more}>{children}</div>}
        </div>
        {picture && (
          <div className={styles.picture}>
            <Picture picture={picture} locale={locale} sizes="(min-width: 62rem) 40vw, 100vw" priority />
          </div>
        )}
      </div>
    </header>
  );
}
