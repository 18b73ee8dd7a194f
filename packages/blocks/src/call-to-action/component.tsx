import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import type { CallToActionBlock } from '@civic/payload-types';
import { ButtonLink } from '@civic/ui/actions/button';
import { Paving } from '@civic/ui/media/paving';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';
import styles from './call-to-action.module.css';

export interface CallToActionProps {
  heading: string | null;
  text: string | null;
  link: Link;
  locale: SiteLanguage;
}

/** A single call to action on the dark background of the palette. */
export function CallToAction({ heading, text, link, locale }: CallToActionProps) {
  return (
    <div className={`band ${styles.call}`}>
      <Paving className={styles.paving} fading />
      <div className={styles.words}>
        {heading && <h2 className={styles.heading}>{heading}</h2>}
        {text && <p className={styles.text}>{text}</p>}
      </div>
      <ButtonLink link={link} locale={locale} />
    </div>
  );
}

export async function resolveCallToAction(
  block: CallToActionBlock,
  context: BlockContext,
): Promise<CallToActionProps | null> {
  const link = await context.link(block.link);
  if (link === null) return null;
  return { heading: present(block.heading), text: present(block.text), link, locale: context.locale };
}
