import sharp from 'sharp';

import { stripPicture } from './strip-picture';

/** A picture, wider than high, red on the left and blue on the right. */
const picture = () => {
  const half = (background: string) => ({ create: { width: 30, height: 40, channels: 3 as const, background } });
  return sharp({ create: { width: 60, height: 40, channels: 3, background: 'blue' } }).composite([
    { input: half('red'), left: 0, top: 0 },
  ]);
};

const exif = {
  IFD0: { Artist: 'Иван Иванов', Make: 'Камера' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '23/1 19/1 0/1' },
};

/** Which of red, green and blue a point has. */
const colourAt = async (data: Buffer, left: number, top: number) => {
  const point = await sharp(data).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...point.subarray(0, 3)].map((value) => (value > 128 ? 1 : 0));
};

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('a picture as %s', (format) => {
  it('loses place, camera and author', async () => {
    const original = await picture().withExif(exif).toFormat(format).toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const stripped = await stripPicture(original);
    const { exif: left, format: kept, height, iptc, width, xmp } = await sharp(stripped).metadata();
    expect({ left, iptc, xmp }).toEqual({ left: undefined, iptc: undefined, xmp: undefined });
    expect(stripped.includes('Иван')).toBe(false);
    expect([kept, width, height]).toEqual([format === 'avif' ? 'heif' : format, 60, 40]);
    expect(await colourAt(stripped, 5, 20)).toEqual([1, 0, 0]);
  });

  it('stays as it is, byte for byte, if it tells nothing', async () => {
    const original = await picture().toFormat(format).toBuffer();
    expect(await stripPicture(original)).toBe(original);
  });
});

it('stands upright', async () => {
  const turned = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const stripped = await stripPicture(turned);
  const { height, orientation, width } = await sharp(stripped).metadata();
  expect([width, height, orientation]).toEqual([40, 60, undefined]);
  // What was left is on top.
  expect(await colourAt(stripped, 20, 5)).toEqual([1, 0, 0]);
});

it('keeps the profile of its colours', async () => {
  const original = await picture().withIccProfile('p3').withExifMerge(exif).jpeg().toBuffer();
  const before = await sharp(original).metadata();
  const stripped = await sharp(await stripPicture(original)).metadata();
  expect(before.icc).toBeDefined();
  expect(stripped.icc).toEqual(before.icc);
  expect(stripped.exif).toBeUndefined();
});

it('is converted from the colours of a printer', async () => {
  const original = await picture().toColourspace('cmyk').withExif(exif).jpeg().toBuffer();
  expect((await sharp(original).metadata()).space).toBe('cmyk');
  const stripped = await stripPicture(original);
  expect((await sharp(stripped).metadata()).space).toBe('srgb');
  expect(await colourAt(stripped, 5, 20)).toEqual([1, 0, 0]);
});

it('keeps moving', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 10, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const moving = sharp([await frame('red'), await frame('blue')], { join: { animated: true } });
  const original = await moving
    .withExif(exif)
    .webp({ delay: [100, 200] })
    .toBuffer();
  expect((await sharp(original, { animated: true }).metadata()).pages).toBe(2);
  const { delay, exif: left, pages } = await sharp(await stripPicture(original), { animated: true }).metadata();
  expect([left, pages, delay]).toEqual([undefined, 2, [100, 200]]);
});

it('is refused if it is cut off', async () => {
  const noise = {
    create: {
      width: 300,
      height: 300,
      channels: 3 as const,
      noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
    },
  };
  const original = await sharp({ ...noise, create: { ...noise.create, background: 'white' } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
  await expect(stripPicture(original.subarray(0, original.length / 2))).rejects.toThrow();
});

it('leaves alone what is no picture', async () => {
  const text = Buffer.from('не е картина');
  expect(await stripPicture(text)).toBe(text);
});
