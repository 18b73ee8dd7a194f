import sharp from 'sharp';

import { pictures } from '../content/pictures';
import { siteMark } from './scenes/marks';
import { portraitInTeal } from './scenes/portrait';
import { renderPng } from './render';

// Drawing and compressing the large ones takes a busy machine a few seconds.
jest.setTimeout(60_000);

it.each(pictures)('draws $key alike every time, as an opaque PNG with something to see', async ({ draw }) => {
  expect(draw()).toBe(draw());
  expect(draw()).not.toMatch(/NaN|undefined|Infinity|<text|<image/);
  const picture = sharp(await renderPng(draw()));
  const { format, hasAlpha, width, height } = await picture.metadata();
  expect({ format, hasAlpha }).toEqual({ format: 'png', hasAlpha: false });
  expect(draw()).toContain(`viewBox="0 0 ${width} ${height}"`);
  const { entropy } = await picture.resize({ width: 320 }).stats();
  expect(entropy).toBeGreaterThan(0.3);
});

it.each([portraitInTeal, siteMark])('gives %p the same bytes every time', async (draw) => {
  expect(Buffer.compare(await renderPng(draw()), await renderPng(draw()))).toBe(0);
});

it('is large enough where it leads a page', () => {
  const hero = pictures.find(({ key }) => key === 'linked-cities');
  expect(hero?.draw()).toContain('viewBox="0 0 2400 1350"');
});
