/** Keeps the pictures that were copied with the text. Returns how many others there were. */
export function cleanPictures(root: Element): number {
  let left = 0;
  for (const picture of root.querySelectorAll('img, v\\:imagedata')) {
    const isWithin = /^data:image\/(?:png|jpe?g|gif|webp);base64,/.test(picture.getAttribute('src') ?? '');
    const isMark = picture.getAttribute('width') === '1' || picture.getAttribute('height') === '1';
    if (isWithin && !isMark) continue;
    if (!isMark) left += 1;
    picture.remove();
  }
  return left;
}
