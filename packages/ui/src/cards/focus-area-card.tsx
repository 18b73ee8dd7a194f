import type { FocusAreaCard as FocusAreaCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { FocusAreaSymbol } from '../icons/focus-area-symbol';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './focus-area-card.module.css';

interface Props {
  focusArea: FocusAreaCardView;
  level?: HeadingLevel;
}

/** A focus area with its drawing, name and summary. */
export function FocusAreaCard({ focusArea, level = 3 }: Props) {
  return (
    <article className={classNames(card.card, styles.area)}>
      <FocusAreaSymbol icon={focusArea.icon} />
      <div className={styles.words}>
        <CardTitle level={level} title={focusArea.name} path={null} />
        {focusArea.summary && <p className={card.quiet}>{focusArea.summary}</p>}
      </div>
    </article>
  );
}
