import type { Frame } from './frame';
import type { Place } from './projection';

/** Degrees between the lines. */
const step = 10;

const range = (from: number, to: number, by: number) =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

function line(frame: Frame, places: Place[]): string {
  return places
    .map(frame.project)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(0)} ${y.toFixed(0)}`)
    .join('');
}

/** Meridians and parallels around the middle of the frame as an SVG path, ten degrees apart. */
export function graticulePath(frame: Frame): string {
  const middle = frame.invert({ x: frame.width / 2, y: frame.height / 2 }) ?? { latitude: 0, longitude: 0 };
  const south = Math.max(Math.floor(middle.latitude / step) * step - 3 * step, -80);
  const north = Math.min(south + 7 * step, 80);
  const west = Math.floor(middle.longitude / step) * step - 6 * step;
  const east = west + 13 * step;
  const meridians = range(west, east, step).map((longitude) =>
    range(south, north, 5).map((latitude) => ({ latitude, longitude })),
  );
  const parallels = range(south, north, step).map((latitude) =>
    range(west, east, 5).map((longitude) => ({ latitude, longitude })),
  );
  return [...meridians, ...parallels].map((places) => line(frame, places)).join('');
}
