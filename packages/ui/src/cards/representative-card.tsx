import type { RepresentativeCard as RepresentativeCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { Monogram } from '../media/monogram';
import { PictureImage } from '../media/picture';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './representative-card.module.css';

interface Props {
  representative: RepresentativeCardView;
  level?: HeadingLevel;
}

/** A person: portrait, name, position, role in the initiative and city. */
export function RepresentativeCard({ representative, level = 3 }: Props) {
  const { name, path, position, role, city, photo } = representative;
  return (
    <article className={classNames(card.card, styles.person)}>
      <div className={styles.portrait}>
        {photo ? <PictureImage picture={photo} sizes="11rem" shape="portrait" /> : <Monogram name={name} />}
      </div>
      <div className={styles.words}>
        <CardTitle level={level} title={name} path={path} className={styles.name} />
        <p className={styles.position}>{position}</p>
        {role && <p className={card.quiet}>{role}</p>}
        {city && (
          <p className={classNames(card.quiet, card.above)}>
            <a href={city.path}>{city.name}</a>
          </p>
        )}
      </div>
    </article>
  );
}
