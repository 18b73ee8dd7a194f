import type { Dictionary } from './dictionary';

/** What stands around every page: header, menu, language switch, footer. */
interface ShellTexts {
  skipToContent: string;
  home: string;
  mainNavigation: string;
  openMenu: string;
  closeMenu: string;
  language: string;
  /** The name of the language in the language itself. */
  languageName: string;
  /** Of a page that exists in this language alone. */
  onlyInThisLanguage: string;
  /** Leads to the site's home page in this language. */
  siteInThisLanguage: string;
  contact: string;
  sections: string;
}

export const shellTexts: Dictionary<ShellTexts> = {
  bg: {
    skipToContent: 'Към съдържанието',
    home: 'Начало',
    mainNavigation: 'Основна навигация',
    openMenu: 'Меню',
    closeMenu: 'Затваряне на менюто',
    language: 'Език',
    languageName: 'Български',
    onlyInThisLanguage: 'Само на български',
    siteInThisLanguage: 'Сайтът на български',
    contact: 'Връзка с нас',
    sections: 'Раздели',
  },
  en: {
    skipToContent: 'Skip to content',
    home: 'Home',
    mainNavigation: 'Main navigation',
    openMenu: 'Menu',
    closeMenu: 'Close the menu',
    language: 'Language',
    languageName: 'English',
    onlyInThisLanguage: 'In English only',
    siteInThisLanguage: 'The site in English',
    contact: 'Contact us',
    sections: 'Sections',
  },
};
