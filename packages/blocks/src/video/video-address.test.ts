import { hostedVideo } from './video-address';

const youtube = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['http://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ&t=42s', youtube],
  [' https://youtu.be/dQw4w9WgXcQ?si=tracking ', youtube],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
  ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', youtube],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youtube],
  ['www.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['m.youtube.com/watch?v=dQw4w9WgXcQ', youtube],
  ['youtu.be/dQw4w9WgXcQ', youtube],
  ['vimeo.com/123456789', 'https://vimeo.com/123456789'],
  ['https://vimeo.com/123456789', 'https://vimeo.com/123456789'],
  ['https://vimeo.com/123456789/abcdef1234', 'https://vimeo.com/123456789/abcdef1234'],
  ['https://player.vimeo.com/video/123456789?h=abcdef1234&title=0', 'https://vimeo.com/123456789/abcdef1234'],
  ['https://vimeo.com/channels/staffpicks/123456789', 'https://vimeo.com/123456789'],
])('%s is stored as %s, which stays as it is', (copied, stored) => {
  expect(hostedVideo(copied)?.address).toBe(stored);
  expect(hostedVideo(stored)?.address).toBe(stored);
});

test.each([
  'https://www.youtube.com/',
  'https://www.youtube.com/@sofia',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v=dQw4w9WgXc"',
  'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://user@www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'https://vimeo.com/sofia',
  'https://vimeo.com/123456789/settings',
  'https://example.org/video.mp4',
  'user@www.youtube.com/watch?v=dQw4w9WgXcQ',
  'www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'example.org/watch?v=dQw4w9WgXcQ',
  'dQw4w9WgXcQ',
  '',
  null,
])('%s is not a video', (address) => expect(hostedVideo(address)).toBeNull());

test('players are the ones without tracking cookies', () => {
  expect(hostedVideo(youtube)?.player).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/);
  const vimeo = hostedVideo('https://vimeo.com/123456789/abcdef1234')?.player;
  expect(vimeo).toBe('https://player.vimeo.com/video/123456789?h=abcdef1234&dnt=1&autoplay=1');
});
