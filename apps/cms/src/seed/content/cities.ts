import { text, type Localized } from '../localized';
import { reference, type Reference } from '../reference';
import { paragraphs } from '../rich-text';
import type { DocumentSeed } from '../seedable';
import { places, type PlaceKey } from './places';

const sofiaBody = paragraphs(
  [
    'София се включи в инициативата редом с още 20 европейски столици. Градът се представя от Владимир Данаилов, заместник-кмет по дигитализация, иновации и икономическо развитие, и от Елица Панайотова, координатор на проекти в „Зелена София“.',
    'От март 2021 г. екипът е в бета фазата на програмата. Заедно с експерти от FutureGov (Обединеното кралство) той работи по административни услуги, подредени около събития от живота на хората. Първото такова събитие е преместването – в София или на друг адрес в града.',
  ],
  [
    'Sofia joined the initiative alongside 20 other European capitals. The city is represented by Vladimir Danailov, Deputy Mayor for Digitalization, Innovation and Economic Development, and Elitsa Panayotova, Project Coordinator at Green Sofia.',
    'The team entered the programme’s beta phase in March 2021. Together with experts from FutureGov (United Kingdom) it works on administrative services arranged around events in people’s lives. The first of these is moving: to Sofia, or to another address within it.',
  ],
);

/** One sentence per city, limited to public knowledge about its part in the programme. */
const citySummaries: Record<PlaceKey, Localized> = {
  amsterdam: text(
    'Столицата на Нидерландия участва в инициативата редом с още 20 европейски столици.',
    'The capital of the Netherlands takes part alongside 20 other European capitals.',
  ),
  athens: text(
    'Гръцката столица е една от 21-те, които се включиха в двугодишната програма.',
    'The Greek capital is one of the 21 that joined the two-year programme.',
  ),
  berlin: text(
    'Германската столица е сред градовете, всеки от които преобразува по една услуга за жителите си.',
    'The German capital is among the cities that each transform one service for their residents.',
  ),
  bratislava: text(
    'Словашката столица работи по данъците и таксите; нейният случай е най-близък до софийския.',
    'The Slovak capital works on taxes and fees; its case is the closest to Sofia’s.',
  ),
  brussels: text(
    'Столицата на Белгия е един от 21-те града, които програмата свързва в обща мрежа.',
    'The capital of Belgium is one of the 21 cities that the programme brings together in a network.',
  ),
  budapest: text(
    'Унгарската столица е сред 21-те града, които получават експертна помощ по програмата.',
    'The Hungarian capital is among the 21 cities that receive expert support from the programme.',
  ),
  copenhagen: text(
    'Датската столица участва в международното обучение за управление на дигиталната трансформация.',
    'The Danish capital takes part in the international training in managing digital transformation.',
  ),
  dublin: text(
    'Екипът на ирландската столица се включи в срещата, с която София навлезе в бета фазата през март 2021 г.',
    'The Irish capital’s team joined the meeting at which Sofia entered the beta phase in March 2021.',
  ),
  helsinki: text(
    'Финландската столица работи по услугите в областта на заетостта.',
    'The Finnish capital works on employment services.',
  ),
  ljubljana: text(
    'Столицата на Словения е сред 21-те европейски столици в инициативата.',
    'The capital of Slovenia is among the 21 European capitals in the initiative.',
  ),
  london: text(
    'В британската столица на 10 януари 2020 г. се проведе първата среща на всички градски екипи.',
    'The first meeting of all the city teams was held in the British capital on 10 January 2020.',
  ),
  madrid: text(
    'Испанската столица участва в програмата заедно с още 20 европейски столици.',
    'The Spanish capital takes part in the programme together with 20 other European capitals.',
  ),
  nicosia: text(
    'Столицата на Кипър е част от мрежата на градските ръководители в програмата.',
    'The capital of Cyprus belongs to the programme’s network of city leaders.',
  ),
  prague: text(
    'Чешката столица работи по услугите за събиране на отпадъците.',
    'The Czech capital works on waste collection.',
  ),
  reykjavik: text(
    'Столицата на Исландия участва в инициативата наред с още 20 европейски столици.',
    'The capital of Iceland takes part in the initiative along with 20 other European capitals.',
  ),
  riga: text(
    'Латвийската столица е един от 21-те града в програмата за дигитални иновации.',
    'The Latvian capital is one of the 21 cities in the digital innovation programme.',
  ),
  sofia: text(
    'София работи по административните услуги, свързани с житейски събития, и най-напред по преместването на нов адрес.',
    'Sofia works on administrative services based on life events, first of all moving to a new address.',
  ),
  stockholm: text(
    'Шведската столица е сред градовете, чиито ръководители се обучават от преподаватели на Харвард.',
    'The Swedish capital is among the cities whose leaders are taught by Harvard faculty.',
  ),
  tallinn: text(
    'Естонската столица работи по услугите в градоустройството.',
    'The Estonian capital works on urban-planning services.',
  ),
  vilnius: text(
    'Екипът на литовската столица участва в срещата за бета фазата на София през март 2021 г.',
    'The Lithuanian capital’s team took part in the meeting on Sofia’s beta phase in March 2021.',
  ),
  warsaw: text(
    'Полската столица е една от 21-те европейски столици, които участват в програмата.',
    'The Polish capital is one of the 21 European capitals that take part in the programme.',
  ),
};

/** The 21 capitals of the programme. */
export const cities: DocumentSeed<'cities'>[] = places.map(({ key, country, at: [latitude, longitude], bg, en }) => ({
  key,
  data: {
    name: text(bg, en),
    country,
    coordinates: { latitude, longitude },
    summary: citySummaries[key],
    ...(key === 'sofia' ? { body: sofiaBody } : {}),
  },
}));

export type CityReference = Reference<'cities'>;

export const city = (key: PlaceKey): CityReference => reference('cities', key);

export const allCities = places.map(({ key }) => city(key));
