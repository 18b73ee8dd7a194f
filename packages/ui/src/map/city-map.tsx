import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard } from '@civic/content/views';

import { classNames } from '../class-names';
import { messages } from '../messages/messages';
import { frameAround, graticulePath } from './frame';
import { labelSize, placeLabels } from './labels';
import { dotSpacing, landPath } from './land';
import styles from './city-map.module.css';

type LocatedCity = CityCard & { coordinates: NonNullable<CityCard['coordinates']> };

interface Props {
  cities: CityCard[];
  locale: SiteLanguage;
  /** The id of the highlighted city. */
  highlighted: string | null;
}

const isLocated = (city: CityCard): city is LocatedCity => city.coordinates !== null;

/**
 * A map of the cities. To a screen reader it is one picture: the names and links of the cities belong in a list next to it.
 * Renders nothing if no city has coordinates.
 */
export function CityMap({ cities, locale, highlighted }: Props) {
  const located = cities
    .filter(isLocated)
    .sort((one, other) => +(other.id === highlighted) - +(one.id === highlighted));
  if (located.length === 0) return null;
  const frame = frameAround(located.map(({ coordinates }) => coordinates));
  const points = located.map(({ id, name, coordinates }) => ({
    ...frame.project(coordinates),
    text: name,
    radius: id === highlighted ? 12 : 7,
  }));
  const labels = placeLabels(points, frame);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={messages(locale).cityMap(located.length)}
    >
      <path className={styles.graticule} d={graticulePath(frame)} />
      <path className={styles.land} d={landPath(frame)} strokeDasharray={`0 ${dotSpacing}`} />
      {points.map(({ x, y, text, radius }, index) => {
        const chosen = located[index]?.id === highlighted;
        return (
          <g key={located[index]?.id} className={classNames(styles.city, chosen && styles.chosen)}>
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={radius} />
            <text
              x={labels[index]?.x.toFixed(1)}
              y={labels[index]?.y.toFixed(1)}
              textAnchor={labels[index]?.anchor}
              fontSize={labelSize}
            >
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
