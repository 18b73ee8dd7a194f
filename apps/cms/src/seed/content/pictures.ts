import { beforeDawn } from '../artwork/scenes/before-dawn';
import { cityBelowMountain } from '../artwork/scenes/city-below-mountain';
import { joiningLine } from '../artwork/scenes/joining-line';
import { linkedCities } from '../artwork/scenes/linked-cities';
import { markOfArcs, markOfColumns, markOfPetals, siteMark } from '../artwork/scenes/marks';
import { portraitInAmber, portraitInTeal } from '../artwork/scenes/portrait';
import { roundTable } from '../artwork/scenes/round-table';
import { streetPlan } from '../artwork/scenes/street-plan';
import { text, type Localized } from '../localized';

export interface PictureSeed {
  key: string;
  /** The SVG source that is rendered to a PNG. */
  draw: () => string;
  alt: Localized;
}

const picture = (key: string, draw: () => string, bg: string, en: string): PictureSeed => ({
  key,
  draw,
  alt: text(bg, en),
});

/** Every picture of the demo. None shows a real person, place or emblem, and the texts say so. */
export const pictures: PictureSeed[] = [
  picture(
    'linked-cities',
    linkedCities,
    'Абстрактна илюстрация: силуети на град по здрач, светещи точки над покривите са свързани с дъги, зад тях залязва слънце.',
    'Abstract illustration: a city’s silhouettes at dusk; arcs link points of light above the roofs, the sun sets behind.',
  ),
  picture(
    'city-below-mountain',
    cityBelowMountain,
    'Абстрактна илюстрация: град в подножието на планина, начертана с линии като на карта.',
    'Abstract illustration: a city at the foot of a mountain drawn with lines as on a map.',
  ),
  picture(
    'round-table',
    roundTable,
    'Абстрактна илюстрация: двадесет и един кръга около общ център, свързани помежду си; един от тях е жълт.',
    'Abstract illustration: twenty-one circles around one centre, linked to one another; one of them is yellow.',
  ),
  picture(
    'joining-line',
    joiningLine,
    'Абстрактна илюстрация: линия със спирки пресича поле от точки и стига до оранжев кръг.',
    'Abstract illustration: a line with stops crosses a field of dots and reaches an orange circle.',
  ),
  picture(
    'street-plan',
    streetPlan,
    'Абстрактна илюстрация: план на град отгоре и пунктирен път от един адрес до друг.',
    'Abstract illustration: a city plan from above with a dotted way from one address to another.',
  ),
  picture(
    'before-dawn',
    beforeDawn,
    'Абстрактна илюстрация: слънце, което се показва наполовина над вълнист хоризонт.',
    'Abstract illustration: a sun half risen over a wavy horizon.',
  ),
  picture(
    'portrait-teal',
    portraitInTeal,
    'Неутрален силует на човек на синьо-зелен фон; заместител на снимка.',
    'A neutral silhouette of a person on a teal ground, in place of a photograph.',
  ),
  picture(
    'portrait-amber',
    portraitInAmber,
    'Неутрален силует на човек на топъл жълт фон; заместител на снимка.',
    'A neutral silhouette of a person on a warm yellow ground, in place of a photograph.',
  ),
  picture(
    'mark-petals',
    markOfPetals,
    'Абстрактен знак от пет застъпващи се кръга; не е емблема на организацията.',
    'An abstract mark of five overlapping circles; not the organization’s emblem.',
  ),
  picture(
    'mark-columns',
    markOfColumns,
    'Абстрактен знак от три растящи колони; не е емблема на организацията.',
    'An abstract mark of three rising columns; not the organization’s emblem.',
  ),
  picture(
    'mark-arcs',
    markOfArcs,
    'Абстрактен знак от три дъги една в друга; не е емблема на организацията.',
    'An abstract mark of three arcs, one inside another; not the organization’s emblem.',
  ),
  picture(
    'site-mark',
    siteMark,
    'Знакът на сайта: силует на град и дъга между две точки.',
    'The site’s mark: a city’s silhouette and an arc between two points.',
  ),
];
