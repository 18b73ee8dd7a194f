import { between, type Random } from './random';
import { path, rectangle, round } from './svg';

interface Skyline {
  random: Random;
  width: number;
  /** The baseline of the houses, px from the top. */
  ground: number;
  /** Heights of houses, px. */
  low: number;
  high: number;
  /** Widths of houses, px. */
  narrow: number;
  wide: number;
  color: string;
}

/** The top edge of one house, from its left wall to its right: flat, gabled, stepped, domed or with a spire. */
function roof(random: Random, x: number, y: number, width: number): string {
  const kind = random();
  const middle = x + width / 2;
  const right = x + width;
  if (kind < 0.4) return `L${round(x)} ${round(y)} L${round(right)} ${round(y)}`;
  if (kind < 0.6) {
    return `L${round(x)} ${round(y)} L${round(middle)} ${round(y - width * 0.42)} L${round(right)} ${round(y)}`;
  }
  if (kind < 0.78) {
    const step = y - width * 0.3;
    const inset = width * 0.24;
    return [
      `L${round(x)} ${round(y)} L${round(x + inset)} ${round(y)} L${round(x + inset)} ${round(step)}`,
      `L${round(right - inset)} ${round(step)} L${round(right - inset)} ${round(y)} L${round(right)} ${round(y)}`,
    ].join(' ');
  }
  if (kind < 0.9) {
    const radius = width / 2;
    return `L${round(x)} ${round(y)} A${round(radius)} ${round(radius)} 0 0 1 ${round(right)} ${round(y)}`;
  }
  const needle = width * 0.1;
  return [
    `L${round(x)} ${round(y)} L${round(middle - needle)} ${round(y - width * 0.25)}`,
    `L${round(middle)} ${round(y - width * 1.35)} L${round(middle + needle)} ${round(y - width * 0.25)}`,
    `L${round(right)} ${round(y)}`,
  ].join(' ');
}

/** A row of houses as one shape, from edge to edge. */
export function skyline({ random, width, ground, low, high, narrow, wide, color }: Skyline): string {
  const steps: string[] = [`M-20 ${ground}`];
  for (let x = -20; x < width + 20;) {
    const house = between(random, narrow, wide);
    // Two draws make tall houses rare.
    const height = low + (high - low) * random() * random();
    steps.push(roof(random, x, ground - height, house));
    x += house;
  }
  return path(`${steps.join(' ')} L${width + 60} ${ground} Z`, { fill: color });
}

/** Lit windows scattered over a strip of the picture. */
export function windows(random: Random, count: number, area: { width: number; top: number; bottom: number }): string[] {
  return Array.from({ length: count }, () =>
    rectangle(
      Math.round(between(random, 0, area.width) / 16) * 16,
      Math.round(between(random, area.top, area.bottom) / 20) * 20,
      6,
      9,
      { fill: '#f6c98a', opacity: String(round(between(random, 0.35, 0.95))) },
    ),
  );
}
