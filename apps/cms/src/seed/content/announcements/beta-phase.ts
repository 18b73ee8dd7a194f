import { text } from '../../localized';
import { reference } from '../../reference';
import { bulletList, paragraph, richText, subheading } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { city, type CityReference } from '../cities';

const present: CityReference[] = [
  city('sofia'),
  city('tallinn'),
  city('vilnius'),
  city('helsinki'),
  city('dublin'),
  city('prague'),
  city('bratislava'),
];

const body = {
  bg: richText(
    paragraph(
      'София навлезе в бета фазата на програмата. Екипът работи с експерти от FutureGov (Обединеното кралство) по административни услуги, подредени около събития от живота на хората. Първото от тях е преместването – в София или на друг адрес в града.',
    ),
    paragraph('В срещата участваха и екипите на Талин, Вилнюс, Хелзинки, Дъблин, Прага и Братислава.'),
    subheading('По какво работят другите столици'),
    bulletList([
      'Братислава: данъци и такси – случаят, който е най-близък до софийския',
      'Талин: услуги в градоустройството',
      'Хелзинки: услуги в областта на заетостта',
      'Прага: събиране на отпадъците',
    ]),
  ),
  en: richText(
    paragraph(
      'Sofia has entered the programme’s beta phase. Its team works with experts from FutureGov (United Kingdom) on administrative services arranged around events in people’s lives. The first of these is moving: to Sofia, or to another address within it.',
    ),
    paragraph('Teams from Tallinn, Vilnius, Helsinki, Dublin, Prague and Bratislava joined the meeting.'),
    subheading('What the other capitals work on'),
    bulletList([
      'Bratislava: taxes and fees, the case that is closest to Sofia’s',
      'Tallinn: urban-planning services',
      'Helsinki: employment services',
      'Prague: waste collection',
    ]),
  ),
};

export const betaPhase: DocumentSeed<'announcements'> = {
  key: 'beta-phase',
  data: {
    title: text('София навлезе в бета фазата', 'Sofia enters the beta phase'),
    teaser: text(
      'Съвместно с експерти от FutureGov екипът работи по услуги, свързани с житейски събития, и най-напред по преместването.',
      'With experts from FutureGov, the team works on services based on life events, first of all moving.',
    ),
    body,
    image: reference('media', 'street-plan'),
    initiative: reference('initiatives', 'digital-innovation'),
    cities: present,
    // 09:00 in Sofia.
    publishAt: '2021-03-08T07:00:00.000Z',
    comingSoon: false,
  },
};
