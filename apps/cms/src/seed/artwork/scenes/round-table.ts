import { palette } from '../palette';
import { circle, drawing, path, rectangle, verticalGradient } from '../svg';

const size = { width: 1600, height: 900 };
const center = { x: 800, y: 450 };

/** Places around the table, in equal angles. */
function places(count: number, radius: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
  });
}

/** Twenty-one circles around one table, each joined to those across. */
export function roundTable(): string {
  const seats = places(21, 310);
  const threads = seats.flatMap((from, index) =>
    [8, 10].map((step) => {
      const to = seats[(index + step) % seats.length] ?? from;
      return path(
        `M${from.x.toFixed(1)} ${from.y.toFixed(1)} Q${center.x} ${center.y} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
        { fill: 'none', stroke: palette.mist, 'stroke-width': '1.6', opacity: '0.5' },
      );
    }),
  );
  const rings = [820, 680, 545, 425].map((radius) =>
    circle(center.x, center.y, radius, { fill: palette.mist, opacity: '0.07' }),
  );
  return drawing(
    size,
    [verticalGradient('ground', [palette.ink, palette.deep, palette.teal])],
    [
      rectangle(0, 0, size.width, size.height, { fill: 'url(#ground)' }),
      ...rings,
      ...threads,
      circle(center.x, center.y, 92, { fill: palette.paper, opacity: '0.1' }),
      circle(center.x, center.y, 58, { fill: palette.paper, opacity: '0.16' }),
      ...seats.map(({ x, y }, index) =>
        circle(x, y, index === 0 ? 30 : 21, { fill: index === 0 ? palette.amber : palette.haze }),
      ),
    ],
  );
}
