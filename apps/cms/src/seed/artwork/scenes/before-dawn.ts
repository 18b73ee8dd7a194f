import { contourLines, hill } from '../contours';
import { palette } from '../palette';
import { circle, drawing, rectangle, verticalGradient } from '../svg';

const size = { width: 1600, height: 900 };

const waves = [
  { amplitude: 46, count: 1, phase: 0.3 },
  { amplitude: 14, count: 3, phase: 0.1 },
];

/** A sun that is only half over the horizon: something is on its way. */
export function beforeDawn(): string {
  const { width, height } = size;
  const halo = [430, 345, 270, 205].map((radius, index) =>
    circle(800, 560, radius, { fill: palette.amber, opacity: String(0.1 + index * 0.07) }),
  );
  return drawing(
    size,
    [verticalGradient('sky', [palette.ink, palette.teal, palette.sea, '#e9b778'])],
    [
      rectangle(0, 0, width, height, { fill: 'url(#sky)' }),
      ...halo,
      circle(800, 560, 140, { fill: '#fbd788' }),
      hill(width, height, 570, waves, palette.teal),
      ...contourLines(width, 600, 880, 12, waves, palette.mist),
      hill(width, height, 800, [{ amplitude: 30, count: 1.4, phase: 0.7 }], palette.ink),
    ],
  );
}
