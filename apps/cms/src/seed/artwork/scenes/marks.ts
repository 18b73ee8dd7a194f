import { palette } from '../palette';
import { circle, drawing, path, rectangle } from '../svg';

const size = { width: 720, height: 450 };

/** A mark on white, so that it reads on a dark page too. */
const onWhite = (shapes: string[]) =>
  drawing(size, [], [rectangle(0, 0, size.width, size.height, { fill: '#ffffff' }), ...shapes]);

/** Five petals around a middle: one for each area that the funder works in. */
export function markOfPetals(): string {
  const colors = [palette.teal, palette.sea, palette.amber, palette.ember, palette.ink];
  const petals = colors.map((fill, index) => {
    const angle = (2 * Math.PI * index) / colors.length - Math.PI / 2;
    return circle(360 + 104 * Math.cos(angle), 230 + 104 * Math.sin(angle), 78, { fill, opacity: '0.92' });
  });
  return onWhite([...petals, circle(360, 230, 46, { fill: '#ffffff' })]);
}

/** Three rising columns on one base. */
export function markOfColumns(): string {
  const columns = [
    { x: 225, top: 225, fill: palette.sea },
    { x: 320, top: 145, fill: palette.teal },
    { x: 415, top: 65, fill: palette.ink },
  ].map(({ x, top, fill }) => rectangle(x, top, 80, 345 - top, { fill, rx: 6 }));
  return onWhite([...columns, rectangle(200, 362, 320, 24, { fill: palette.amber, rx: 12 })]);
}

/** Arcs over one another like the seats of a lecture hall. */
export function markOfArcs(): string {
  const arcs = [
    { radius: 190, stroke: palette.ink },
    { radius: 130, stroke: palette.sea },
    { radius: 70, stroke: palette.ember },
  ].map(({ radius, stroke }) =>
    path(`M${360 - radius} 315 A${radius} ${radius} 0 0 1 ${360 + radius} 315`, {
      fill: 'none',
      stroke,
      'stroke-width': 34,
      'stroke-linecap': 'round',
    }),
  );
  return onWhite(arcs);
}

/** The site's own mark: a city, and the line that joins it to others. */
export function siteMark(): string {
  return drawing(
    { width: 640, height: 640 },
    [],
    [
      rectangle(0, 0, 640, 640, { fill: palette.deep }),
      path('M110 500 V330 H210 V230 H310 V150 L360 100 L410 150 V290 H530 V500 Z', { fill: palette.haze }),
      path('M110 470 Q320 300 530 470', { fill: 'none', stroke: palette.ember, 'stroke-width': 34 }),
      circle(110, 470, 40, { fill: palette.amber }),
      circle(530, 470, 40, { fill: palette.amber }),
    ],
  );
}
