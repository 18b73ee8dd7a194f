import type { Picture as PictureView } from '@civic/content/views';
import { render, screen } from '@testing-library/react';

import { Picture } from './picture';

const picture: PictureView = {
  src: '/media/team.webp',
  sources: [
    { src: '/media/team-320.webp', width: 320 },
    { src: '/media/team.webp', width: 1600 },
  ],
  width: 1600,
  height: 1000,
  alt: 'Екипът пред общината',
  credit: 'Столична община',
  caption: 'Първата среща.',
  focalPoint: { x: 20, y: 75 },
};

test('offers its renditions and keeps its focal point', () => {
  render(<Picture picture={picture} locale="bg" sizes="50vw" />);
  const image = screen.getByRole('img', { name: 'Екипът пред общината' });
  expect(image).toHaveAttribute('srcset', '/media/team-320.webp 320w, /media/team.webp 1600w');
  expect(image).toHaveAttribute('sizes', '50vw');
  expect(image).toHaveAttribute('loading', 'lazy');
  expect(image).toHaveStyle({ objectPosition: '20% 75%' });
});

test('tells caption and credit', () => {
  render(<Picture picture={picture} locale="en" sizes="50vw" />);
  expect(screen.getByRole('figure')).toHaveTextContent('Първата среща. Photo: Столична община');
});

test('a picture without either has no caption; the first one is not lazy', () => {
  const { container } = render(
    <Picture
      picture={{ ...picture, alt: '', sources: [], caption: null, credit: null }}
      locale="bg"
      sizes="50vw"
      priority
    />,
  );
  expect(container.querySelector('figcaption')).toBeNull();
  const image = screen.getByRole('presentation');
  expect(image).toHaveAttribute('loading', 'eager');
  expect(image).not.toHaveAttribute('srcset');
});
