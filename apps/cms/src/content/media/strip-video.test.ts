import { stripVideo } from './strip-video';

const box = (type: string, content: Buffer, isLong = false) => {
  const size = Buffer.alloc(isLong ? 16 : 8);
  size.write(type, 4, 'latin1');
  if (isLong) {
    size.writeUInt32BE(1);
    size.writeBigUInt64BE(BigInt(content.length + 16), 8);
  } else size.writeUInt32BE(content.length + 8);
  return Buffer.concat([size, content]);
};
const place = Buffer.from('+42.6977+023.3219/');
const sound = Buffer.from('udta meta картина и звук');

const video = (isLong = false) =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom')),
    box(
      'moov',
      Buffer.concat([
        box('mvhd', Buffer.from('времетраене')),
        box('trak', Buffer.concat([box('tkhd', Buffer.from('1')), box('udta', place)]), isLong),
        box('udta', Buffer.concat([box('\u00A9xyz', place), box('meta', Buffer.from('Камера'))])),
        box('meta', Buffer.from('com.apple.quicktime.author Иван')),
      ]),
    ),
    box('uuid', Buffer.from('XMP на Иван')),
    box('mdat', sound, isLong),
  ]);

test.each([false, true])('takes place, camera and author out, and moves nothing (long sizes: %s)', (isLong) => {
  const original = video(isLong);
  const stripped = stripVideo(original);
  for (const told of ['+42.6977', 'Камера', 'Иван', 'udta\u0000', '\u00A9xyz'])
    expect(stripped.includes(told)).toBe(false);
  expect(stripped).toHaveLength(original.length);
  expect(stripped.indexOf('mdat')).toBe(original.indexOf('mdat'));
  expect(stripped.subarray(stripped.indexOf('mdat') - 4)).toEqual(original.subarray(original.indexOf('mdat') - 4));
  expect(stripped.includes('времетраене')).toBe(true);
  expect(stripVideo(stripped)).toEqual(stripped);
});

test('leaves its argument alone, and ends with whatever it is given', () => {
  const original = video();
  const copy = Buffer.from(original);
  stripVideo(original);
  expect(original).toEqual(copy);
  for (let length = 0; length < original.length; length += 1) {
    expect(stripVideo(original.subarray(0, length))).toHaveLength(length);
  }
  const endless = Buffer.concat([box('moov', Buffer.alloc(0)), Buffer.from([0, 0, 0, 0]), Buffer.from('udta'), place]);
  expect(stripVideo(endless).includes('+42')).toBe(false);
});
