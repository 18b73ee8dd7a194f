import { axeViolations } from '@civic/ui/testing/axe-violations';
import { fireEvent, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { ExampleLanguage } from '../examples/initiative';
import { exampleFiles, examplePicture } from '../examples/media';
import { exampleRichText } from '../examples/rich-text';
import { showBlock } from '../testing/show-block';
import { Video, type VideoProps } from './component';
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
const fixtures: Record<ExampleLanguage, VideoProps> = { bg: inLocale('bg', own), en: inLocale('en', own) };

/** A video on another platform. */
const hostedFixtures: Record<ExampleLanguage, VideoProps> = {
  bg: inLocale('bg', hosted),
  en: inLocale('en', hosted),
};

describe('a video of the site', () => {
  test('has controls, a name, captions in the language and its poster', () => {
    showBlock(<Video {...fixtures.bg} />);
    const video = screen.getByLabelText('Първата среща на градовете');
    expect(video).toHaveAttribute('controls');
    expect(video).toHaveAttribute('poster', '/media/round-table-1024x640.webp');
    expect(video.querySelector('source')).toHaveAttribute('type', 'video/mp4');
    expect(video.querySelector('track')).toMatchObject({ kind: 'captions', srclang: 'bg', label: 'Български' });
  });
});

describe('a video on another platform', () => {
  test('loads nothing from outside until the visitor asks for it', () => {
    const { container } = showBlock(<Video {...hostedFixtures.en} />);
    expect(container.querySelector('iframe, video, script, link, [src^="http"], [srcset*="http"]')).toBeNull();
    const button = screen.getByRole('button', { name: 'Play the video “The first meeting of the cities”' });
    expect(button).toHaveAccessibleDescription(/connects the browser to YouTube/);
  });

  test('the button gives way to the player without tracking cookies, which gets the focus', () => {
    showBlock(<Video {...hostedFixtures.en} />);
    fireEvent.click(screen.getByRole('button'));
    const player = screen.getByTitle('The first meeting of the cities');
    expect(player.tagName).toBe('IFRAME');
    expect(player.getAttribute('src')).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\//);
    expect(player).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('without JavaScript there is a link to the platform and no button', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(createElement(Video, hostedFixtures.bg));
    expect(within(page).queryByRole('button')).toBeNull();
    expect(within(page).getByRole('link', { name: 'Гледане в YouTube (външен сайт)' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    );
  });
});

test('the transcript can be unfolded, and stands below the heading', () => {
  showBlock(<Video {...fixtures.en} />);
  const transcript = screen.getByText('Transcript of the video').closest('details');
  expect(transcript).not.toHaveAttribute('open');
  expect(transcript).toHaveTextContent('brings together leaders in urban policy');
});

test('the duration is readable for machines too, and hours count', () => {
  const { unmount } = showBlock(<Video {...fixtures.en} />);
  expect(screen.getByText('4:05')).toHaveAttribute('datetime', 'PT4M5S');
  unmount();
  showBlock(<Video {...fixtures.en} duration="1:02:30" />);
  expect(screen.getByText('1:02:30')).toHaveAttribute('datetime', 'PT1H2M30S');
});

test('without a heading the title is the heading and is not repeated', () => {
  showBlock(<Video {...fixtures.bg} heading={null} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Първата среща на градовете' })).toBeInTheDocument();
  expect(screen.getAllByText('Първата среща на градовете')).toHaveLength(1);
});

test.each([
  ['own', 'bg', fixtures.bg],
  ['own', 'en', fixtures.en],
  ['hosted', 'bg', hostedFixtures.bg],
  ['hosted', 'en', hostedFixtures.en],
] as const)('axe finds nothing: %s, %s', async (_kind, _locale, props) => {
  const { container } = showBlock(<Video {...props} />);
  expect(await axeViolations(container)).toEqual([]);
});
