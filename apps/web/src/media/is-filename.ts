const longest = 255;

/** Whether a text is a plain file name: no folder, no hidden file, no unprintable characters. */
export function isFilename(name: string): boolean {
  return name.length > 0 && name.length <= longest && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name);
}
