import type { ExampleLanguage } from '../examples/example-language';
import { exampleOrganization } from '../examples/organization';
import type { OrganizationProfileProps } from './component';

export const fixtures: Record<ExampleLanguage, OrganizationProfileProps> = {
  bg: {
    heading: 'Кой финансира програмата',
    organization: exampleOrganization('bg'),
    text: 'Организацията обяви програмата през 2018 г. и финансира участието на градовете.',
    locale: 'bg',
  },
  en: {
    heading: 'Who funds the programme',
    organization: exampleOrganization('en'),
    text: 'The organization announced the programme in 2018 and funds the cities’ part in it.',
    locale: 'en',
  },
};
