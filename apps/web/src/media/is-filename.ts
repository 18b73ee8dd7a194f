const longest = 255;

/** Whether a text is the plain name of a file: no folder, no hidden file, nothing unprintable. */
export function isFilename(name: string): boolean {
  return name.length > 0 && name.length <= longest && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name);
}
