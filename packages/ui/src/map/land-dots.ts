import type { Frame } from './frame';
import { isLand } from './land';

/** The distance between dots, in units of the frame. */
export const dotSpacing = 14;

/**
 * The land as an SVG path to be stroked in dots `dotSpacing` apart. One stroke for each run of land along a row is far shorter
 * than one mark per dot.
 */
export function landPath({ width, height, invert }: Frame): string {
  const rowHeight = dotSpacing * 0.866;
  const strokes: string[] = [];
  for (let row = 0; row * rowHeight <= height; row += 1) {
    const y = row * rowHeight;
    const offset = row % 2 === 0 ? 0 : dotSpacing / 2;
    const columns = Math.floor((width - offset) / dotSpacing) + 1;
    let start: number | null = null;
    for (let column = 0; column <= columns; column += 1) {
      const place = column < columns ? invert({ x: offset + column * dotSpacing, y }) : null;
      const land = place !== null && isLand(place);
      if (land && start === null) start = column;
      if (!land && start !== null) {
        // Slightly longer than the last dot needs, because rounding would drop it.
        strokes.push(`M${offset + start * dotSpacing} ${y.toFixed(1)}h${(column - 1 - start) * dotSpacing + 0.5}`);
        start = null;
      }
    }
  }
  return strokes.join('');
}
