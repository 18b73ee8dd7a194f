import { frameAround } from './frame';
import { placeLabels } from './labels';
import { isLand, landPath } from './land';
import { equalArea } from './projection';

const sofia = { latitude: 42.7, longitude: 23.32 };
const reykjavik = { latitude: 64.15, longitude: -21.94 };
const nicosia = { latitude: 35.17, longitude: 33.36 };

test('a projected place comes back', () => {
  const { project, invert } = equalArea({ latitude: 52, longitude: 10 });
  const back = invert(project(sofia));
  expect(back?.latitude).toBeCloseTo(sofia.latitude, 6);
  expect(back?.longitude).toBeCloseTo(sofia.longitude, 6);
  expect(invert({ x: 3, y: 0 })).toBeNull();
});

test('the frame holds every place, north above south and west left of east', () => {
  const frame = frameAround([sofia, reykjavik, nicosia]);
  const points = [sofia, reykjavik, nicosia].map(frame.project);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(frame.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(frame.height);
  }
  expect(points[1]!.y).toBeLessThan(points[0]!.y);
  expect(points[1]!.x).toBeLessThan(points[2]!.x);
});

test('one place stands in the middle', () => {
  const frame = frameAround([sofia]);
  expect(frame.project(sofia)).toEqual({ x: 500, y: frame.height / 2 });
});

test('knows land from sea', () => {
  expect(isLand(sofia)).toBe(true);
  expect(isLand({ latitude: 43.5, longitude: 34 })).toBe(false);
  expect(isLand({ latitude: -33, longitude: 18.5 })).toBe(false);
});

test('land is drawn inside the frame in strokes along rows', () => {
  const path = landPath(frameAround([sofia, reykjavik, nicosia]));
  expect(path).toMatch(/^(?:M[\d.]+ [\d.]+h[\d.]+)+$/);
  expect(path.length).toBeLessThan(8000);
});

test('a name gives way to one that is placed already', () => {
  const points = [
    { x: 500, y: 300, text: 'Братислава', radius: 7 },
    { x: 540, y: 302, text: 'Будапеща', radius: 7 },
  ];
  const [first, second] = placeLabels(points, { width: 1000, height: 600 });
  expect(first?.anchor).not.toBe('start');
  expect(second?.anchor).toBe('start');
});

test('a name never leaves the frame', () => {
  const [label] = placeLabels([{ x: 980, y: 300, text: 'Nicosia', radius: 7 }], { width: 1000, height: 600 });
  expect(label?.anchor).toBe('end');
});
