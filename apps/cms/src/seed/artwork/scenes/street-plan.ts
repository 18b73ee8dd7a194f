import { palette } from '../palette';
import { between, createRandom } from '../random';
import { circle, drawing, element, path, rectangle } from '../svg';

const size = { width: 1600, height: 900 };
const colors = [palette.deep, palette.teal, palette.teal, palette.sea, palette.mist];

/** Blocks of houses between streets, a little irregular as in a real town. */
function cityBlocks(): string[] {
  const random = createRandom(83);
  const blocks: string[] = [];
  for (let y = -300; y < 1300;) {
    const height = between(random, 90, 170);
    for (let x = -300; x < 1900;) {
      const width = between(random, 90, 240);
      const color = colors[Math.floor(random() * colors.length)] ?? palette.teal;
      blocks.push(rectangle(x, y, width, height, { fill: color, rx: 10 }));
      x += width + 20;
    }
    y += height + 20;
  }
  return blocks;
}

/** A town seen from above, with a way from one address to another. */
export function streetPlan(): string {
  const way = 'M430 700 C430 520 700 640 760 480 S1000 420 1180 240';
  return drawing(
    size,
    [],
    [
      rectangle(0, 0, size.width, size.height, { fill: palette.ink }),
      element('g', { transform: 'rotate(-12 800 450)' }, cityBlocks()),
      path('M-40 300 C360 180 620 900 1000 760 S1500 640 1660 700', {
        fill: 'none',
        stroke: palette.haze,
        'stroke-width': 54,
        opacity: '0.9',
      }),
      path(way, { fill: 'none', stroke: palette.ink, 'stroke-width': 26, 'stroke-linecap': 'round' }),
      path(way, {
        fill: 'none',
        stroke: palette.amber,
        'stroke-width': 10,
        'stroke-linecap': 'round',
        'stroke-dasharray': '2 24',
      }),
      circle(430, 700, 40, { fill: palette.ink }),
      circle(430, 700, 26, { fill: palette.paper }),
      circle(1180, 240, 58, { fill: palette.ink }),
      circle(1180, 240, 42, { fill: palette.ember }),
      circle(1180, 240, 15, { fill: palette.paper }),
    ],
  );
}
