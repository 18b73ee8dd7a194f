import { path, round } from './svg';

interface Wave {
  /** Height of the wave, px. */
  amplitude: number;
  /** Whole waves over the width. */
  count: number;
  /** Its start, in turns. */
  phase: number;
}

/** A soft line from edge to edge: the sum of its waves around `y`, drawn in steps of 24 px past the right edge. */
function ridge(width: number, y: number, waves: readonly Wave[]): string {
  const points: string[] = [];
  for (let x = 0; x < width + 24; x += 24) {
    const height = waves.reduce(
      (sum, { amplitude, count, phase }) => sum + amplitude * Math.sin(2 * Math.PI * ((x / width) * count + phase)),
      0,
    );
    points.push(`${points.length === 0 ? 'M' : 'L'}${x} ${round(y + height)}`);
  }
  return points.join(' ');
}

/** The ridge filled down to the bottom of the picture. */
export const hill = (width: number, height: number, y: number, waves: readonly Wave[], color: string) =>
  path(`${ridge(width, y, waves)} L${width + 24} ${height} L0 ${height} Z`, { fill: color });

/** Lines that follow one another as on a map, each slightly calmer than the one above. */
export function contourLines(
  width: number,
  from: number,
  to: number,
  count: number,
  waves: readonly Wave[],
  stroke: string,
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const share = index / Math.max(count - 1, 1);
    const calmer = waves.map((wave) => ({
      ...wave,
      amplitude: wave.amplitude * (1 - share * 0.75),
      phase: wave.phase + share * 0.12,
    }));
    return path(ridge(width, from + (to - from) * share, calmer), {
      fill: 'none',
      stroke,
      'stroke-width': '2.2',
      opacity: String(round(0.9 - share * 0.5)),
    });
  });
}
