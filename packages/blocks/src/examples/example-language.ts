/** The languages in which the example content is written, whichever languages the site has. */
export type ExampleLanguage = 'bg' | 'en';
