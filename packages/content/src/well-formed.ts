function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The URL of a request; a percent sign without valid encoding is taken literally. */
export function wellFormed(url: string): string {
  const [path = '', ...query] = url.split('?');
  const decodable = path.replace(/(?:%[\da-f]{2})+|%/gi, (part) =>
    isDecodable(part) ? part : part.replaceAll('%', '%25'),
  );
  return [decodable, ...query].join('?');
}
