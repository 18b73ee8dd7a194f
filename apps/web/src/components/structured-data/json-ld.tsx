/** A statement in schema.org's vocabulary. */
export interface Statement {
  '@type': string;
  [property: string]: unknown;
}

/** Structured data about the page for search engines; invisible to readers. */
export function JsonLd({ data }: { data: Statement }) {
  // Escaped, because an editor's text must not be able to close the script element.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
