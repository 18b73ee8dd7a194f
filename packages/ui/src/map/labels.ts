import type { Point } from './projection';

export interface Label extends Point {
  anchor: 'start' | 'end' | 'middle';
}

/** A point to be labelled. */
export interface Dot extends Point {
  text: string;
  radius: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** In units of the frame. */
export const labelSize = 21;
/** The gap between a dot's edge and its name. */
const gap = 6;
/** The mean width of a letter relative to its size, measured on city names in both scripts. */
const letterWidth = 0.58;

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

function candidates({ x, y, radius }: Dot): Label[] {
  const down = labelSize * 0.34;
  const away = radius + gap;
  return [
    { x: x + away, y: y + down, anchor: 'start' },
    { x: x - away, y: y + down, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
    { x, y: y + away + labelSize * 0.75, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Label, text: string): Box {
  const width = text.length * labelSize * letterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - labelSize * 0.75, bottom: y + labelSize * 0.25 };
}

const around = ({ x, y, radius }: Dot): Box => ({
  left: x - radius - 3,
  right: x + radius + 3,
  top: y - radius - 3,
  bottom: y + radius + 3,
});

/** Places a name beside each point, in the given order of importance, where it overlaps dots, names and edges the least. */
export function placeLabels(points: Dot[], frame: { width: number; height: number }): Label[] {
  const taken = points.map(around);
  return points.map((point, own) => {
    const cost = (label: Label) => {
      const box = boxOf(label, point.text);
      const outside = box.left < 4 || box.right > frame.width - 4 || box.top < 4 || box.bottom > frame.height - 4;
      const covered = taken.reduce((sum, other, index) => sum + (index === own ? 0 : overlap(box, other)), 0);
      return covered + (outside ? 1e6 : 0);
    };
    const [best] = candidates(point)
      .map((label, preference) => ({ label, cost: cost(label) + preference * 0.1 }))
      .sort((one, other) => one.cost - other.cost);
    const label = best?.label ?? { ...point, anchor: 'start' as const };
    taken.push(boxOf(label, point.text));
    return label;
  });
}
