/** The languages of the example content, independent of the site's languages. */
export type ExampleLanguage = 'bg' | 'en';
