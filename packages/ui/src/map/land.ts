import type { Frame } from './frame';
import type { Place } from './projection';

/**
 * The half-degree land cells of Europe and its surroundings, one bit per cell, row by row from the north-west. Generated from
 * Natural Earth's public-domain land polygons at 1:50 million.
 */
const landCells = {
  west: -30,
  north: 75,
  columns: 180,
  rows: 90,
  /** Degrees. */
  step: 0.5,
  base64: [
    '///4AAAAAAAAAAAAAAAAAAAAAAAAD////4AAAAAAAAAAAAAAAAAAAAAAAAP4///gAAAAAAAAAAAAAAAAAAAAAAAA/w//8AAAAAAAAAAAAAAAAAAA',
    'AAAAAB+A//8AAAAAAAAAAAAAAAAAAAAAAAAH8A//8AAAAAAAAAAAAAAAAAAAAAAAAH4A//8AAAAAAAAAAAAAAAAAAAAAAAAf4A//////////////',
    '/////////////////4+AAAAAAAAAAAAAAF6/AAAAAAAA/g//AAAAAAAAAAAAAAAf//wAAAAAAAAG//wAAAAAAAAAAAAAf///+AAAAAAAAB/+AAAA',
    'AAAAAAAAAD//////AAAAcAAA///////////////+AAAAAAP////8/z///////////////4AAAAAAA/8P+AwA///////////////AAAAAAAAH8fwA',
    'AA//////////////+AAAAAAAAD8/AAAA//////////////4AAAAAB4AD+AAAAA//////////////4AAAAAAf4fEAAAAA//////////////gAAPwA',
    'AH/4AAAAAA//////////////AAAf4AAH/wAAAAAAAAP//wAAAAAAAD///gf//8fP//////AAD//AAAAAAAAP///g////D///////AAA/wAAAAAAA',
    'Af//+H////////////AAAAAAAAAAAAD///wf////////////AAAAAAAAAAAAf///A/////////////AAAAAAAAAAAB///+A/////////////AAAA',
    'AAAAAAAD///+Af////////////AAAAAAAAAAAD///+Af////////////AAAAAAAAAAAD///+Af////////////AAAAAAAAAEAD////gP8D//////',
    '////AAAAAAAAAAAD////wAAP//////////AAAAAAAAAAAD////gB////////////AAAAAAAABAAB/j/+AF////////////AAAAAAACeAAA+B/8AM',
    '////////////AAAAAAAAdwAAAB/4QIf///////////AAAAAAAB/wAAAY/4ge////////////AAAAAAAA/gAAD4f4A/////////////AAAAAAAAfA',
    'AAD8fwA/////////////AAAAAAAA/wAADzuAA/////////////AAAAAAAPP4AABvgAA/////////////AAAAAAAft8AABzADj/////////////AA',
    'AAAAD/h/AAB84f//////////////AAAAAAD/A/AAF/////////////////AAAAAAB/H/gB//////////////////AAAAAAB/D/4H////////////',
    '//////AAAAAAD+H/4H//////////////////AAAAAADgP/wP//////////////////AAAAAAAAD/5///////////////////AAAAAAAAP/n/////',
    '//////////////AAAAAAAAaAH///////////////////AAAAAAAAAA////////////////////AAAAAAAAAP////////////////////AAAAAAAA',
    'DP////////////////////AAAAAAAAH/////////////////////AAAAAAAAD/////////////////////AAAAAAAAAf////////////////////',
    'AAAAAAAAAP////////////x///+D//AAAAAAAAAH//////////j+D///4D//AAAAAAAAAD//////////A8H///gD//AAAAAAAAAD////n/////A/',
    'v//+A///AAAAAAAAAH////g////+AcH//8A///AAAAAAAAAH//+/g////4AAB//8B///AAAAAAAIAH//8P4f///4AAAf/+A///AAAAAAA////hgH',
    '8H///wAAAP/+A///AAAAAAA////AAj8A///wAAAD//AH//AAAAAAA////gBh+Af//wAAAB//gH//AAAAAAA////ABg/wH//wD/AB//wE//AAAAAA',
    'A///8AAgP8H//+H/wD//wAf/AAAAAAA///wADgD/H/zj//////4D//AAAAAAA///gABwA9n7B///////8H//AAAAAAA///BgBgAYD8D///////4B',
    '//AAAAAAB///AABgAMB8D///////4B//AAAAAAB///AAAAAMA/A///////wA//AAAAAAA//+AAAAA4AfB///////wA//AAAAAAA//+AAAAfgA+A/',
    '//////wA//AAAAAAA//4AAAwHgAcAf//////+A//AAAAAAAB/gB9/8BAAMAP///////n//AAAAAAAAwAf//4AAAAABjw////////AAAAAAAAgD//',
    '/8AAAAAAAB////////AAAAAAAA/H///8AAAB8ABw////////AAAAAAAB/////8AAAAAABg////////AAAAAAAD/////wAAAAAAAB////////AAAA',
    'AAAH/////4AAAAAAAB////////AAAAAAAf/////+AAAAAAAD////////AAAAAAA///////8AA8AAAD////////AAAAAAB////////gD+AAAH////',
    '////AAAAAAB////////gD/wAAH////////AAAAAAD////////8D//w8P////////AAAAAAD/////////j/////////////AAAAAAB///////////',
    '////////////',
  ].join(''),
};

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

/** The distance between dots, in units of the frame. */
export const dotSpacing = 14;

/**
 * The land as an SVG path to be stroked in dots `dotSpacing` apart. One stroke for each run of land along a row is far shorter
 * than one mark per dot.
 */
export function landPath({ width, height, invert }: Frame): string {
  const rowHeight = dotSpacing * 0.866;
  const strokes: string[] = [];
  for (let row = 0; row * rowHeight <= height; row += 1) {
    const y = row * rowHeight;
    const offset = row % 2 === 0 ? 0 : dotSpacing / 2;
    const columns = Math.floor((width - offset) / dotSpacing) + 1;
    let start: number | null = null;
    for (let column = 0; column <= columns; column += 1) {
      const place = column < columns ? invert({ x: offset + column * dotSpacing, y }) : null;
      const land = place !== null && isLand(place);
      if (land && start === null) start = column;
      if (!land && start !== null) {
        // Slightly longer than the last dot needs, because rounding would drop it.
        strokes.push(`M${offset + start * dotSpacing} ${y.toFixed(1)}h${(column - 1 - start) * dotSpacing + 0.5}`);
        start = null;
      }
    }
  }
  return strokes.join('');
}
