import { palette } from '../palette';
import { createRandom } from '../random';
import { skyline, windows } from '../skyline';
import { circle, drawing, path, rectangle, verticalGradient } from '../svg';

const size = { width: 2400, height: 1350 };

/** The positions of the cities that the arcs join, px. */
const stops = [
  { x: 140, y: 770 },
  { x: 520, y: 850 },
  { x: 905, y: 745 },
  { x: 1250, y: 830 },
  { x: 1985, y: 800 },
  { x: 2285, y: 720 },
];

function arc(from: number, to: number, lift: number): string {
  const [start, end] = [stops[from], stops[to]];
  if (!start || !end) return '';
  const top = Math.min(start.y, end.y) - lift;
  return path(`M${start.x} ${start.y} Q${(start.x + end.x) / 2} ${top} ${end.x} ${end.y}`, {
    fill: 'none',
    stroke: palette.paper,
    'stroke-width': 3,
    opacity: '0.6',
  });
}

/** Skylines in three depths under a warm sun, with arcs from city to city: many capitals, one programme. */
export function linkedCities(): string {
  const random = createRandom(21);
  const { width, height } = size;
  const layer = { random, width };
  return drawing(
    size,
    [verticalGradient('sky', [palette.ink, palette.teal, palette.mist, '#f3d3a4'])],
    [
      rectangle(0, 0, width, height, { fill: 'url(#sky)' }),
      circle(1640, 840, 360, { fill: palette.amber, opacity: '0.22' }),
      circle(1640, 840, 250, { fill: palette.amber, opacity: '0.55' }),
      circle(1640, 840, 170, { fill: '#fbd788' }),
      skyline({ ...layer, ground: 1350, low: 430, high: 680, narrow: 46, wide: 120, color: palette.sea }),
      arc(0, 2, 520),
      arc(0, 3, 860),
      arc(1, 4, 900),
      arc(2, 3, 240),
      arc(3, 5, 640),
      arc(4, 5, 230),
      ...stops.map(({ x, y }) => circle(x, y, 26, { fill: palette.amber, opacity: '0.3' })),
      ...stops.map(({ x, y }) => circle(x, y, 12, { fill: '#ffd9a0' })),
      skyline({ ...layer, ground: 1350, low: 290, high: 600, narrow: 60, wide: 150, color: palette.teal }),
      skyline({ ...layer, ground: 1350, low: 150, high: 470, narrow: 80, wide: 190, color: palette.ink }),
      ...windows(random, 150, { width, top: 1210, bottom: 1330 }),
    ],
  );
}
