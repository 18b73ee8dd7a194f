import type { Picture } from '@civic/content/views';

import { classNames } from '../class-names';
import styles from './picture.module.css';

interface Props {
  picture: Picture;
  sizes: string;
  priority?: boolean;
  /** Crops the picture to this shape around its focal point; without it the picture keeps its own. */
  shape?: 'wide' | 'portrait' | 'square';
}

/** The `img` of a picture, with its renditions and its focal point. */
export function PictureImage({ picture, sizes, priority = false, shape }: Props) {
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
