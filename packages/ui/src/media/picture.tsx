import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture as PictureView } from '@civic/content/views';

import { classNames } from '../class-names';
import { messages } from '../messages/messages';
import styles from './picture.module.css';

interface PictureImageProps {
  picture: PictureView;
  sizes: string;
  priority?: boolean;
  /** Crops the picture to this shape around its focal point; without it the picture keeps its own. */
  shape?: 'wide' | 'portrait' | 'square';
}

/** The `img` of a picture, with its renditions and its focal point. */
export function PictureImage({ picture, sizes, priority = false, shape }: PictureImageProps) {
  const { src, sources, width, height, alt, focalPoint } = picture;
  return (
    <img
      className={classNames(styles.image, shape && styles[shape])}
      src={src}
      srcSet={sources.length > 0 ? sources.map((source) => `${source.src} ${source.width}w`).join(', ') : undefined}
      sizes={sources.length > 0 ? sizes : undefined}
      width={width}
      height={height}
      alt={alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
      style={{ objectPosition: `${focalPoint.x}% ${focalPoint.y}%` }}
    />
  );
}

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
