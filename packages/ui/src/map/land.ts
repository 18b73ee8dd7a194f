import { landCells } from './land-cells';
import type { Place } from './projection';

const { west, north, columns, rows, step } = landCells;
const bits = Uint8Array.from(atob(landCells.base64), (character) => character.charCodeAt(0));

/** Whether there is land at a place; false outside the covered area (Europe and its surroundings). */
export function isLand({ latitude, longitude }: Place): boolean {
  const column = Math.floor((longitude - west) / step);
  const row = Math.floor((north - latitude) / step);
  if (column < 0 || column >= columns || row < 0 || row >= rows) return false;
  const cell = row * columns + column;
  return ((bits[cell >> 3] ?? 0) & (0x80 >> (cell & 7))) !== 0;
}
