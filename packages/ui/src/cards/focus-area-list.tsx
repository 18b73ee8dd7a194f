import type { FocusAreaCard as FocusAreaCardView } from '@civic/content/views';

import type { HeadingLevel } from '../text/heading';
import { FocusAreaCard } from './focus-area-card';
import styles from './focus-area-list.module.css';

interface Props {
  focusAreas: FocusAreaCardView[];
  level?: HeadingLevel;
}

/** Focus areas side by side, five on a desktop. On a phone each is a row with its drawing beside the text. */
export function FocusAreaList({ focusAreas, level = 3 }: Props) {
  return (
    <ul role="list" className={styles.list}>
      {focusAreas.map((focusArea) => (
        <li key={focusArea.id}>
          <FocusAreaCard focusArea={focusArea} level={level} />
        </li>
      ))}
    </ul>
  );
}
