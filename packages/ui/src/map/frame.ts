import { equalArea, type Place, type Point, type Projection } from './projection';

/** The frame of a map, 1000 units wide and containing all places, with the projection and its inverse. */
export interface Frame extends Projection {
  width: number;
  height: number;
}

const width = 1000;
/** Margin for dots and names, in units. */
const margin = 90;
/** Keeps a single city from filling the map: 0.1 earth radii are 640 km. */
const smallest = 0.1;

const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const extent = (values: number[]) => Math.max(...values) - Math.min(...values);

/** The frame around at least one place; its height is 0.6 to 1.1 times its width. */
export function frameAround(places: Place[]): Frame {
  const projection = equalArea({
    latitude: middle(places.map(({ latitude }) => latitude)),
    longitude: middle(places.map(({ longitude }) => longitude)),
  });
  const points = places.map(projection.project);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [spanX, spanY] = [Math.max(extent(xs), smallest), Math.max(extent(ys), smallest)];
  const scale = Math.min((width - 2 * margin) / spanX, (width * 1.1 - 2 * margin) / spanY);
  const height = Math.round(Math.max(spanY * scale + 2 * margin, width * 0.6));
  const centre: Point = { x: middle(xs), y: middle(ys) };

  return {
    width,
    height,
    project(place) {
      const { x, y } = projection.project(place);
      return { x: width / 2 + (x - centre.x) * scale, y: height / 2 + (y - centre.y) * scale };
    },
    invert: ({ x, y }) =>
      projection.invert({ x: (x - width / 2) / scale + centre.x, y: (y - height / 2) / scale + centre.y }),
  };
}

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
