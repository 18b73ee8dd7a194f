/** A statement in schema.org's vocabulary. */
export interface Statement {
  '@type': string;
  [property: string]: unknown;
}

/** A statement about the page for search engines; invisible to readers. */
export function JsonLd({ data }: { data: Statement }) {
  // An editor's text must not be able to close the element that carries it.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
