import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture as PictureView } from '@civic/content/views';

import { messages } from '../messages/messages';
import { PictureImage } from './picture-image';
import styles from './picture.module.css';

interface Props {
  picture: PictureView;
  locale: SiteLanguage;
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string;
  /** True for the picture that is visible first on a page. */
  priority?: boolean;
}

/** A picture with its caption and credit. */
export function Picture({ picture, locale, sizes, priority = false }: Props) {
  const { caption, credit } = picture;
  return (
    <figure className={styles.figure}>
      <PictureImage picture={picture} sizes={sizes} priority={priority} />
      {(caption !== null || credit !== null) && (
        <figcaption className={styles.caption}>
          {caption}
          {caption !== null && credit !== null && ' '}
          {credit !== null && <span className={styles.credit}>{messages(locale).photo(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
