import { palette } from '../palette';
import { createRandom } from '../random';
import { circle, drawing, path, rectangle } from '../svg';

const size = { width: 1600, height: 900 };
const step = 100;

/** A field of points that a warm line crosses and joins. */
export function joiningLine(): string {
  const random = createRandom(401);
  const points: string[] = [];
  for (let y = step / 2; y < size.height; y += step) {
    for (let x = step / 2; x < size.width; x += step) {
      const large = random() > 0.82;
      points.push(
        circle(x, y, large ? 22 : 9, { fill: large ? palette.sea : palette.mist, opacity: large ? '0.95' : '0.75' }),
      );
    }
  }
  const line = 'M-40 750 H250 Q350 750 350 650 V450 Q350 350 450 350 H750 Q850 350 850 450 V550 Q850 650 950 650 H1150';
  const rest = ' Q1250 650 1250 550 V250 Q1250 150 1350 150 H1640';
  return drawing(
    size,
    [],
    [
      rectangle(0, 0, size.width, size.height, { fill: palette.paper }),
      rectangle(1000, 0, 600, size.height, { fill: palette.sand, opacity: '0.6' }),
      ...points,
      path(line + rest, { fill: 'none', stroke: palette.teal, 'stroke-width': 16, 'stroke-linecap': 'round' }),
      ...[
        [350, 550],
        [650, 350],
        [1050, 650],
        [1250, 350],
      ].map(([x = 0, y = 0]) => circle(x, y, 20, { fill: palette.paper, stroke: palette.teal, 'stroke-width': 12 })),
      circle(1350, 150, 66, { fill: palette.amber, opacity: '0.35' }),
      circle(1350, 150, 38, { fill: palette.ember }),
    ],
  );
}
