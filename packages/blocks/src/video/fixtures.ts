import type { ExampleLanguage } from '../examples/example-language';
import { exampleFiles, examplePicture } from '../examples/media';
import { exampleRichText } from '../examples/rich-text';
import type { VideoProps } from './component';
import { hostedVideo } from './video-address';

const [file, captions] = exampleFiles;
const video = hostedVideo('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
if (!file || !captions || !video) throw new Error('The example files are incomplete');

const own: VideoProps['source'] = { kind: 'file', file, captions };
const hosted: VideoProps['source'] = { kind: 'hosted', video };

const titles: Record<ExampleLanguage, string> = {
  bg: 'Първата среща на градовете',
  en: 'The first meeting of the cities',
};
const headings: Record<ExampleLanguage, string> = { bg: 'Видео от срещата', en: 'Video of the meeting' };

const inLocale = (locale: ExampleLanguage, source: VideoProps['source']): VideoProps => ({
  heading: headings[locale],
  title: titles[locale],
  source,
  address: source.kind === 'file' ? `https://example.org${source.file.src}` : source.video.address,
  poster: examplePicture(locale),
  duration: '4:05',
  transcript: exampleRichText(locale),
  locale,
});

/** A video hosted by the site. */
export const fixtures: Record<ExampleLanguage, VideoProps> = { bg: inLocale('bg', own), en: inLocale('en', own) };

/** A video on another platform. */
export const hostedFixtures: Record<ExampleLanguage, VideoProps> = {
  bg: inLocale('bg', hosted),
  en: inLocale('en', hosted),
};
