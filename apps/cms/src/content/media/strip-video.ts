/** The boxes that hold others on the way to those that tell something (ISO/IEC 14496-12). */
const containers = new Set(['moov', 'trak', 'mdia', 'minf']);

/** The boxes that say where, with what and by whom a video was taken: user data, metadata, and others' own, such as XMP. */
const telling = new Set(['udta', 'meta', 'uuid']);

const header = 8;

/** Turns all telling boxes between two positions into free space of the same size, so that nothing else moves. */
function strip(data: Buffer, from: number, to: number): void {
  for (let at = from; at + header <= to;) {
    const short = data.readUInt32BE(at);
    // 1 says that the size follows in 64 bits, 0 that the box goes on to the end.
    const isLong = short === 1 && at + 16 <= to;
    const size = isLong ? Number(data.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    const end = at + size;
    const start = at + (isLong ? 16 : header);
    if (end < start || end > to) return;
    const type = data.toString('latin1', at + 4, at + header);
    if (telling.has(type)) {
      data.write('free', at + 4, 'latin1');
      data.fill(0, start, end);
    } else if (containers.has(type)) strip(data, start, end);
    at = end;
  }
}

/** A copy of an MP4 video without the place, camera and author that its file may name; pictures and sound stay as they are. */
export function stripVideo(data: Buffer): Buffer {
  const stripped = Buffer.from(data);
  strip(stripped, 0, stripped.length);
  return stripped;
}
