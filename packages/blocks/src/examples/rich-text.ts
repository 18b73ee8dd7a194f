import type { RichText } from '@civic/content/views';

import type { ExampleLanguage } from './initiative';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const heading = (tag: 'h2' | 'h3', value: string) => ({ type: 'heading', tag, children: [text(value)] });
const link = (url: string, value: string) => ({ type: 'link', fields: { url }, children: [text(value)] });
const list = (listType: 'bullet' | 'number', items: string[]) => ({
  type: 'list',
  listType,
  children: items.map((item) => ({ type: 'listitem', children: [text(item)] })),
});

const bold = 1;

const documents: Record<ExampleLanguage, unknown[]> = {
  bg: [
    paragraph(
      text('Програмата', bold),
      text(' събира ръководители на градската политика, които искат да преобразят услугите за гражданите. '),
      link('/bg/cities/sofia', 'София'),
      text(' участва наред с още двадесет европейски столици.'),
    ),
    heading('h2', 'За кого е'),
    list('bullet', ['за хората, които управляват града', 'за хората, които определят политиката за дигитализация']),
  ],
  en: [
    paragraph(
      text('The programme', bold),
      text(' brings together leaders in urban policy who want to transform the services for residents. '),
      link('/en/cities/sofia', 'Sofia'),
      text(' takes part beside twenty other European capitals.'),
    ),
    heading('h2', 'Who it is for'),
    list('bullet', ['people who govern the city', 'people who make policy for its digitalization']),
  ],
};

/** A text about the example initiative, in Lexical's format. */
export const exampleRichText = (locale: ExampleLanguage): RichText => ({ root: { children: documents[locale] } });
