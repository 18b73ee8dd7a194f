/** What Next gives to a page below a language. */
export interface LocaleProps {
  params: Promise<{ locale: string }>;
}

/** What Next gives to the page of one document. */
export interface DocumentProps {
  params: Promise<{ locale: string; slug: string }>;
}
