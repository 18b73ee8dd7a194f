export interface Size {
  width: number;
  height: number;
}

/** One decimal is enough for a pixel, and keeps the source short. */
export const round = (value: number) => Math.round(value * 10) / 10;

type Attributes = Record<string, string | number>;

/** One SVG element; attribute names are written as SVG spells them. */
export function element(name: string, attributes: Attributes, children: string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

export const rectangle = (x: number, y: number, width: number, height: number, attributes: Attributes) =>
  element('rect', { x, y, width, height, ...attributes });

export const circle = (cx: number, cy: number, r: number, attributes: Attributes) =>
  element('circle', { cx, cy, r, ...attributes });

export const path = (d: string, attributes: Attributes) => element('path', { d, ...attributes });

/** A gradient from top to bottom, to be used as `url(#id)`; stops are colours at even distances. */
export function verticalGradient(id: string, colors: readonly string[]): string {
  const stops = colors.map((color, index) =>
    element('stop', { offset: String(index / (colors.length - 1)), 'stop-color': color }),
  );
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops);
}

/** A whole picture: definitions first, then the layers from back to front. */
export function drawing({ width, height }: Size, definitions: string[], layers: string[]): string {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    element('defs', {}, definitions),
    ...layers,
  ]);
}
