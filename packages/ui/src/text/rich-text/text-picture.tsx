import type { Picture } from '@civic/content/views';
import type { ReactNode } from 'react';

import { PictureImage } from '../../media/picture-image';
import styles from '../../media/picture.module.css';
import type { RichTextNode } from './node';

/** The site replaces the id by the picture; a picture that visitors may not see is left out. */
const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && 'src' in value && 'sources' in value;

/** A picture within a text. Caption and credit have no label, so they fit every language. */
export function TextPicture({ node: { value } }: { node: RichTextNode }): ReactNode {
  if (!isPicture(value)) return null;
  const remarks = [value.caption, value.credit].filter(Boolean);
  return (
    <figure className={styles.figure}>
      <PictureImage picture={value} sizes="(min-width: 62rem) 40rem, 100vw" />
      {remarks.length > 0 && <figcaption className={styles.caption}>{remarks.join(' / ')}</figcaption>}
    </figure>
  );
}
