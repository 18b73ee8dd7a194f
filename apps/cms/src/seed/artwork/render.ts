import sharp from 'sharp';

/** The PNG of a drawing: opaque, the same bytes every time for one version of sharp. */
export async function renderPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
}
