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
