import { toPicture, toSiteFile } from './pictures';

jest.mock('../documents/documents', () => ({ readDocuments: jest.fn() }));
jest.mock('../documents/page-marks', () => ({ markShown: jest.fn() }));

const media = {
  id: 'm1',
  alt: 'Площад в София',
  filename: 'площад.png',
  width: 2000,
  height: 1000,
  focalX: 30,
  sizes: {
    w640: { filename: 'площад-640x320.webp', width: 640, height: 320 },
    w320: { filename: 'площад-320x160.webp', width: 320, height: 160 },
    w1600: { filename: null, width: null, height: null },
  },
  updatedAt: '2027-01-01T00:00:00.000Z',
  createdAt: '2027-01-01T00:00:00.000Z',
};

it('shows the largest rendition there is and offers all, the narrowest first', () => {
  expect(toPicture(media)).toMatchObject({
    src: '/media/%D0%BF%D0%BB%D0%BE%D1%89%D0%B0%D0%B4-640x320.webp',
    width: 640,
    height: 320,
    sources: [{ width: 320 }, { width: 640 }],
    alt: 'Площад в София',
    focalPoint: { x: 30, y: 50 },
  });
});

it('shows the original when it is too small for any rendition', () => {
  expect(toPicture({ ...media, sizes: {} })).toMatchObject({ width: 2000, sources: [] });
});

it('says nothing in place of a decorative picture', () => {
  expect(toPicture({ ...media, decorative: true })?.alt).toBe('');
});

it('is none without a file', () => {
  expect(toPicture({ ...media, filename: null })).toBeNull();
});

it.each(['video/mp4', 'text/vtt'])('a file of type %s is no picture, and is offered as it is', (mimeType) => {
  const film = { ...media, filename: 'среща.mp4', mimeType };
  expect(toPicture(film)).toBeNull();
  expect(toSiteFile(film)).toEqual({ src: '/media/%D1%81%D1%80%D0%B5%D1%89%D0%B0.mp4', type: mimeType });
});

it('a picture is no file', () => {
  expect(toSiteFile({ ...media, mimeType: 'image/png' })).toBeNull();
});
