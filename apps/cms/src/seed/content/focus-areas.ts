import type { FocusAreaIcon } from '@civic/content/views';

import { text, type Localized } from '../localized';
import { reference } from '../reference';
import type { DocumentSeed } from '../seedable';

const area = (icon: FocusAreaIcon, name: Localized, summary: Localized) => ({
  key: icon,
  data: { icon, name, summary },
});

/** The five areas in which the cities transform a service. */
export const focusAreas: DocumentSeed<'focus-areas'>[] = [
  area(
    'housing',
    text('Жилища', 'Housing'),
    text('Услуги, свързани с дома и настаняването.', 'Services that concern homes and finding one.'),
  ),
  area(
    'mobility',
    text('Мобилност', 'Mobility'),
    text('Услуги, свързани с придвижването в града.', 'Services that concern getting around the city.'),
  ),
  area(
    'health',
    text('Здраве', 'Health'),
    text('Услуги, свързани със здравето на жителите.', 'Services that concern residents’ health.'),
  ),
  area(
    'education',
    text('Образование', 'Education'),
    text('Услуги, свързани с ученето и училището.', 'Services that concern learning and school.'),
  ),
  area(
    'jobs',
    text('Работа', 'Jobs'),
    text('Услуги, свързани с намирането на работа.', 'Services that concern finding work.'),
  ),
];

export const allFocusAreas = focusAreas.map(({ key }) => reference('focus-areas', key));
