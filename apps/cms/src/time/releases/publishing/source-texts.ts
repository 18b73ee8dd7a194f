import { z } from 'zod';

export const sourceTextsSchema = z.object({
  texts: z.array(
    z.object({
      /** As in `Leaves`, without the language. */
      path: z.string(),
      /** The value, as the field holds it. */
      value: z.unknown(),
      /** The value as a reader sees it, without formatting. */
      text: z.string(),
      /** What it said when the translation was written; `null` where it says the same still, or where there is no translation. */
      before: z.string().nullable(),
    }),
  ),
});

/** The texts of a document in one language, for whoever translates them. */
export type SourceTexts = z.infer<typeof sourceTextsSchema>;

/** The path of a field of a form as `Leaves` name it; `idOf` gives the id of the row at a path of the form. */
export function pathByIds(path: string, idOf: (rowPath: string) => string | undefined): string | null {
  let result = '';
  let sofar = '';
  for (const part of path.split('.')) {
    sofar = sofar ? `${sofar}.${part}` : part;
    if (!/^\d+$/.test(part)) {
      result = result ? `${result}.${part}` : part;
      continue;
    }
    const id = idOf(sofar);
    if (id === undefined) return null;
    result += `#${id}`;
  }
  return result;
}
