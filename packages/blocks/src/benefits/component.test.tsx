import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Benefits, type BenefitsProps } from './component';

const fixtures: Record<ExampleLanguage, BenefitsProps> = {
  bg: {
    heading: 'Какво получават градовете',
    intro: 'Програмата подкрепя всеки от 21-те града по пет начина.',
    benefits: [
      { title: 'Експертна помощ', text: 'Техническа подкрепа от специалисти за избраната услуга.' },
      { title: 'Срещи', text: 'Поредица от присъствени и виртуални срещи с водещи специалисти по дигитална промяна.' },
      { title: 'Мрежа', text: 'Общност на градските ръководители, които решават сходни задачи.' },
      { title: 'Обучение', text: 'Занимания с експерти по иновации за подобряване на най-важните услуги.' },
      {
        title: 'Нови възможности',
        text: 'Участие в проекти, кандидатстване за безвъзмездни средства и професионално развитие.',
      },
    ],
  },
  en: {
    heading: 'What the cities receive',
    intro: 'The programme supports each of the 21 cities in five ways.',
    benefits: [
      { title: 'Expert help', text: 'Technical support by specialists for the chosen service.' },
      { title: 'Meetings', text: 'A series of in-person and virtual meetings with leaders in digital transformation.' },
      { title: 'A network', text: 'A community of city leaders who solve similar problems.' },
      { title: 'Training', text: 'Lessons with innovation experts to improve critical services.' },
      { title: 'New chances', text: 'Joining projects, applying for funding grants and professional development.' },
    ],
  },
};

test('each benefit is a heading with its text', () => {
  showBlock(<Benefits {...fixtures.bg} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
    fixtures.bg.benefits.map(({ title }) => title),
  );
  expect(screen.getByText('Техническа подкрепа от специалисти за избраната услуга.')).toBeInTheDocument();
});

test('a benefit may stand on its title alone', () => {
  showBlock(<Benefits {...fixtures.bg} benefits={[{ title: 'Обучение', text: null }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Обучение$/);
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Benefits {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Benefits {...fixtures.bg} benefits={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
