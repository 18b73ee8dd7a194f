import { contourLines, hill } from '../contours';
import { palette } from '../palette';
import { createRandom } from '../random';
import { skyline, windows } from '../skyline';
import { circle, drawing, rectangle, verticalGradient } from '../svg';

const size = { width: 2400, height: 1350 };

const far = [
  { amplitude: 120, count: 1, phase: 0.62 },
  { amplitude: 34, count: 3, phase: 0.2 },
];
const near = [
  { amplitude: 90, count: 1, phase: 0.1 },
  { amplitude: 26, count: 4, phase: 0.4 },
];

/** A city at the foot of a mountain that is drawn as contour lines. */
export function cityBelowMountain(): string {
  const random = createRandom(1350);
  const { width, height } = size;
  return drawing(
    size,
    [verticalGradient('sky', ['#fbf3e4', palette.sand, '#f2cf9d'])],
    [
      rectangle(0, 0, width, height, { fill: 'url(#sky)' }),
      circle(640, 430, 150, { fill: palette.ember, opacity: '0.9' }),
      hill(width, height, 520, far, palette.mist),
      ...contourLines(width, 560, 900, 9, far, palette.haze),
      hill(width, height, 720, near, palette.sea),
      ...contourLines(width, 750, 1080, 10, near, palette.mist),
      skyline({ random, width, ground: 1350, low: 230, high: 420, narrow: 50, wide: 130, color: palette.teal }),
      skyline({ random, width, ground: 1350, low: 110, high: 330, narrow: 70, wide: 170, color: palette.ink }),
      ...windows(random, 110, { width, top: 1250, bottom: 1335 }),
    ],
  );
}
