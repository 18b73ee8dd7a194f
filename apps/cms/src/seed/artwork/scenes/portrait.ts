import { palette } from '../palette';
import { circle, drawing, element, path, rectangle } from '../svg';

const size = { width: 1200, height: 1200 };

interface Portrait {
  ground: string;
  ring: string;
  figure: string;
  /** The centre of the rings, px. */
  center: { x: number; y: number };
}

/** A substitute for a photograph: head and shoulders without features before quiet rings. */
function portrait({ ground, ring, figure, center }: Portrait): string {
  const rings = [900, 740, 590, 450, 320].map((radius, index) =>
    circle(center.x, center.y, radius, { fill: ring, opacity: String(0.12 + index * 0.06) }),
  );
  return drawing(
    size,
    [],
    [
      rectangle(0, 0, size.width, size.height, { fill: ground }),
      ...rings,
      path('M150 1240 C150 900 350 770 600 770 S1050 900 1050 1240 Z', { fill: figure }),
      path('M500 620 h200 v190 q-100 80 -200 0 Z', { fill: figure }),
      element('ellipse', { cx: 600, cy: 478, rx: 178, ry: 212, fill: figure }),
    ],
  );
}

export const portraitInTeal = () =>
  portrait({ ground: palette.haze, ring: palette.sea, figure: palette.deep, center: { x: 300, y: 260 } });

export const portraitInAmber = () =>
  portrait({ ground: palette.sand, ring: palette.amber, figure: palette.teal, center: { x: 900, y: 300 } });
