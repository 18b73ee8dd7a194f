import { text } from '../../localized';
import { paragraph, richText, subheading } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { accessibilityPage } from './accessibility';
import { privacyPage } from './privacy';

const content = {
  bg: richText(
    paragraph(
      'Тук градът показва инициативите, в които участва: кой работи по тях, какво е направено и какво предстои. От всяка инициатива се стига до градовете, хората и новините, които са свързани с нея.',
    ),
    subheading('Откъде идва съдържанието'),
    paragraph(
      'Описаната инициатива е действителна. Сведенията са от публикации на bloomberg.org и innovativesofia.bg, а текстовете са написани специално за този сайт. Каквото не е обявено публично, е пропуснато.',
    ),
    subheading('Демонстрационно издание'),
    paragraph(
      'Сайтът показва възможностите на продукта Civic Initiatives и не е официално издание на града, на организациите или на хората, за които пише. Изображенията са абстрактни илюстрации: на тях няма действителни лица, сгради и емблеми.',
    ),
  ),
  en: richText(
    paragraph(
      'Here the city shows the initiatives it takes part in: who works on them, what has been done, and what comes next. From every initiative you can reach the cities, people and news that belong to it.',
    ),
    subheading('Where the content comes from'),
    paragraph(
      'The initiative described here is real. The facts come from publications on bloomberg.org and innovativesofia.bg, and the texts were written for this site. What has not been made public is left out.',
    ),
    subheading('A demonstration'),
    paragraph(
      'The site shows what the product Civic Initiatives can do. It is not an official publication of the city, the organizations or the people it writes about. Its pictures are abstract illustrations: they show no real faces, buildings or emblems.',
    ),
  ),
};

const aboutPage: DocumentSeed<'pages'> = {
  key: 'about',
  data: {
    title: text('За сайта', 'About this site'),
    summary: text(
      'Какво ще намерите тук, откъде идва съдържанието и защо това е демонстрационно издание.',
      'What you will find here, where the content comes from, and why this is a demonstration.',
    ),
    layout: [{ blockType: 'richText', content }],
  },
};

/** The pages required of every public site. */
export const pages = [aboutPage, accessibilityPage, privacyPage];
