import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ModuleInfo } from 'eslint-plugin-import-x/core/index';
import { moduleVisitor } from 'eslint-plugin-import-x/utils';

/** @typedef {Readonly<import('@typescript-eslint/utils').TSESLint.RuleContext<'cycle', []>>} Context */

/**
 * The files whose types a comment of JSDoc imports; packages are left out, because none leads back.
 * @param {string} comment
 * @param {string} file that holds it
 */
const typesIn = (comment, file) =>
  [...comment.matchAll(/\bimport\('(\.[^']*)'\)/g)]
    .map(([, specifier]) => path.resolve(path.dirname(file), specifier))
    .filter((imported) => existsSync(imported));

/** The types that each JavaScript file imports, read once. @type {Map<string, string[]>} */
const known = new Map();

/** @param {string} file */
function typesOf(file) {
  const found = known.get(file);
  if (found || !/\.[cm]?js$/.test(file)) return found ?? [];
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[^]*?\*\//g) ?? [];
  const types = comments.flatMap((comment) => typesIn(comment, file));
  known.set(file, types);
  return types;
}

/**
 * The modules between `module` and `end`, both included; `null` if no import leads there. `seen` collects the others.
 * @param {ModuleInfo} module
 * @param {string} end
 * @param {Set<string>} seen
 * @param {Context} context
 * @returns {string[] | null}
 */
function routeTo(module, end, seen, context) {
  if (module.path === end) return [module.path];
  seen.add(module.path);
  const types = typesOf(module.path).map((file) => [file, () => ModuleInfo.get(file, context)]);
  const imports = [...module.getImports()].map(([file, { resolve }]) => [file, resolve]);
  for (const [file, resolve] of /** @type {[string, () => ModuleInfo | null | undefined][]} */ ([
    ...imports,
    ...types,
  ])) {
    if (seen.has(file) || file.includes('/node_modules/')) continue;
    const next = resolve();
    const route = next && routeTo(next, end, seen, context);
    if (route) return [module.path, ...route];
  }
  return null;
}

/**
 * Like `import-x/no-cycle`, but types count too, in an `import type` and in a comment of JSDoc: modules that need each other's
 * types are still one thing in several files. Reads the modules through the plugin, which has parsed them for its own rules.
 * @type {import('@typescript-eslint/utils').TSESLint.RuleModule<'cycle'>}
 */
export const noCycle = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: { cycle: 'This import leads back to its own file: {{route}}.' },
  },
  create(context) {
    const file = context.physicalFilename;
    /** @type {Set<string>} */
    const seen = new Set();
    /**
     * @param {string} specifier
     * @param {import('@typescript-eslint/utils').TSESTree.Node | import('@typescript-eslint/utils').TSESTree.Comment} place
     */
    const check = (specifier, place) => {
      const imported = ModuleInfo.get(specifier, context);
      if (!imported || imported.path.includes('/node_modules/')) return;
      const route = seen.has(imported.path) ? null : routeTo(imported, file, seen, context);
      if (!route) return;
      const names = route.map((one) => path.basename(one));
      context.report({ loc: place.loc, messageId: 'cycle', data: { route: names.join(' → ') } });
    };
    return {
      ...moduleVisitor((source, node) => check(source.value, node)),
      Program() {
        if (!/\.[cm]?js$/.test(file)) return;
        for (const comment of context.sourceCode.getAllComments()) {
          const isJsdoc = comment.type === 'Block' && comment.value.startsWith('*');
          for (const type of isJsdoc ? typesIn(comment.value, file) : []) check(type, comment);
        }
      },
    };
  },
};
