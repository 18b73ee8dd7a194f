import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import type { AppLayers } from './layers.mjs';

/** A source file that is linted to list the rules that it breaks. */
export interface LintCase {
  name: string;
  file: string;
  /** Omitted to lint the file on the disk. */
  code?: string;
  /** The rule that the file breaks; `null` when it breaks none. */
  rule: string | null;
  /** A rule that the file does not break, regardless of others. */
  keeps?: string;
}

const root = path.resolve(__dirname, '../..');

/** A module that imports another by its value. */
export const use = (specifier: string) => `import { thing } from '${specifier}';\nexport const used = thing;\n`;

const useType = (specifier: string) => `import type { Thing } from '${specifier}';\nexport type Used = Thing;\n`;

/** The path of a module in an entry of a list, other than a module that reads the environment, which has a separate boundary. */
function moduleIn(source: string, entry: string, { environment }: AppLayers): string {
  if (statSync(path.join(source, entry)).isFile()) return path.join(source, entry);
  const files = readdirSync(path.join(source, entry), { recursive: true, encoding: 'utf8' }).sort();
  const modules = files.map((name) => path.join(entry, name)).filter((name) => /(?<!\.d)\.tsx?$/.test(name));
  const module = modules.find((name) => !environment.files.includes(name));
  if (module === undefined) throw new Error(`${entry} holds no module`);
  return path.join(source, module);
}

/** A file of one entry, with an import of a module of another. */
function importBetween(app: string, layers: AppLayers, from: string, to: string) {
  const source = path.join(root, 'apps', app, 'src');
  const place = path.join(source, from);
  const file = statSync(place).isFile() ? place : path.join(place, 'probe.ts');
  const relative = path.relative(path.dirname(file), moduleIn(source, to, layers)).replace(/\.tsx?$/, '');
  return { file: path.relative(root, file), specifier: relative.startsWith('.') ? relative : `./${relative}` };
}

const borders = 'import-x/no-restricted-paths';

/** Each layer against the next: imports upwards and sideways are forbidden, downwards they are allowed. */
export function layerCases(app: string, layers: AppLayers): LintCase[] {
  const rows = layers.order.map((entry) => [entry].flat());
  return rows.flatMap((row, rank) => {
    const [below] = rows[rank + 1] ?? [];
    const [first, second] = row;
    const cases: LintCase[] = [];
    if (first !== undefined && below !== undefined) {
      const up = importBetween(app, layers, below, first);
      const down = importBetween(app, layers, first, below);
      cases.push(
        { name: `${app}: ${below} imports ${first}`, file: up.file, code: use(up.specifier), rule: borders },
        {
          name: `${app}: ${below} imports a type of ${first}`,
          file: up.file,
          code: useType(up.specifier),
          rule: borders,
        },
        {
          name: `${app}: ${first} imports ${below}`,
          file: down.file,
          code: use(down.specifier),
          rule: null,
          keeps: borders,
        },
      );
    }
    if (first !== undefined && second !== undefined) {
      const aside = importBetween(app, layers, first, second);
      cases.push({
        name: `${app}: ${first} imports ${second}`,
        file: aside.file,
        code: use(aside.specifier),
        rule: borders,
      });
    }
    return cases;
  });
}
