import type { FocusAreaCard as FocusAreaCardView, FocusAreaIcon } from '@civic/content/views';

import { classNames } from '../class-names';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './focus-area-card.module.css';

/** Line drawings on a field of 48 by 48, one stroke wide. */
const focusAreaPaths: Record<FocusAreaIcon, string> = {
  housing: 'M6 22 24 7l18 15M11 18v23h26V18M19 41V28h10v13M32 13V7h4v9',
  mobility: 'M10 8h22a6 6 0 0 1 6 6v22H10zM10 24h28M24 8v16M15 30h4M29 30h4M14 36v5M34 36v5M4 16v8M44 16v8',
  health: 'M24 41C12 33 5 26 5 17a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 9-7 16-19 24ZM10 23h8l3-6 5 12 3-6h9',
  education: 'M24 10 3 19l21 9 21-9zM11 23v12c4 4 8 5 13 5s9-1 13-5V23M45 19v14',
  jobs: 'M5 15h38v25H5zM17 15V8h14v7M5 26h38M21 23h6v6h-6z',
  environment: 'M24 43V20M24 30c-10 0-16-6-16-16 10 0 16 6 16 16ZM24 24c0-10 6-17 17-18 0 12-6 18-17 18ZM12 43h24',
  culture: 'M5 18 24 6l19 12zM9 18v20M19 18v20M29 18v20M39 18v20M5 38h38M3 43h42',
  safety: 'M24 5 8 11v12c0 10 6 16 16 20 10-4 16-10 16-20V11zM16 24l6 6 11-12',
  economy: 'M5 42h38M9 42V30h6v12M21 42V22h6v20M33 42V14h6v28M7 22 18 12l7 5L40 4M32 4h8v8',
  digital: 'M6 9h36v25H6zM3 41h42M19 34v7M29 34v7M19 17l-5 5 5 5M29 17l5 5-5 5M26 15l-4 14',
};

/** The drawing of a focus area, hidden from screen readers because the name is always next to it. */
function FocusAreaSymbol({ icon }: { icon: FocusAreaIcon }) {
  return (
    <svg className={styles.symbol} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={focusAreaPaths[icon]} />
    </svg>
  );
}

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

interface FocusAreaListProps {
  focusAreas: FocusAreaCardView[];
  level?: HeadingLevel;
}

/** Focus areas side by side, five on a desktop. On a phone each is a row with its drawing beside the text. */
export function FocusAreaList({ focusAreas, level = 3 }: FocusAreaListProps) {
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
