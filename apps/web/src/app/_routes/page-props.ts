/** The props from Next of a page below a language. */
export interface LocaleProps {
  params: Promise<{ locale: string }>;
}

/** The props from Next of the page of one document. */
export interface DocumentProps {
  params: Promise<{ locale: string; slug: string }>;
}
