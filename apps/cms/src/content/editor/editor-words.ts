import type { AdminLanguage } from '@civic/content/admin-languages';

type EditorWords = Readonly<Record<string, Record<string, string>>>;

const lexical: Record<AdminLanguage, EditorWords> = {
  bg: {
    blockquote: { label: 'Цитат' },
    general: {
      placeholder: 'Започнете да пишете или натиснете „/“ за команди…',
      slashMenuBasicGroupLabel: 'Текст',
      slashMenuListGroupLabel: 'Списъци',
      toolbarItemsActive: 'Включени: {{count}}',
    },
    heading: { label: 'Заглавие {{headingLevel}}' },
    horizontalRule: { label: 'Хоризонтална линия' },
    indent: { decreaseLabel: 'По-малък отстъп', increaseLabel: 'По-голям отстъп' },
    link: { label: 'Връзка', loadingWithEllipsis: 'Зарежда се…' },
    orderedList: { label: 'Номериран списък' },
    paragraph: { label: 'Абзац', label2: 'Обикновен текст' },
    unorderedList: { label: 'Списък с точки' },
    upload: { label: 'Изображение' },
  },
  en: {
    blockquote: { label: 'Quotation' },
    general: {
      placeholder: 'Start typing, or press “/” for commands…',
      slashMenuBasicGroupLabel: 'Text',
      slashMenuListGroupLabel: 'Lists',
      toolbarItemsActive: '{{count}} on',
    },
    heading: { label: 'Heading {{headingLevel}}' },
    horizontalRule: { label: 'Horizontal rule' },
    indent: { decreaseLabel: 'Decrease indent', increaseLabel: 'Increase indent' },
    link: { label: 'Link', loadingWithEllipsis: 'Loading…' },
    orderedList: { label: 'Numbered list' },
    paragraph: { label: 'Paragraph', label2: 'Normal text' },
    unorderedList: { label: 'Bulleted list' },
    upload: { label: 'Image' },
  },
};

/** The words of the rich-text editor. Its own Bulgarian calls a list "untidy", and two things by the name of "link". */
export const editorWords = { bg: { lexical: lexical.bg }, en: { lexical: lexical.en } };
