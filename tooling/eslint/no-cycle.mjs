import { ModuleInfo } from 'eslint-plugin-import-x/core/index';
import { moduleVisitor } from 'eslint-plugin-import-x/utils';

/**
 * The modules between `module` and `end`, both included; `null` if no import leads there. `seen` collects the others.
 * @param {ModuleInfo} module
 * @param {string} end
 * @param {Set<string>} seen
 * @returns {string[] | null}
 */
function routeTo(module, end, seen) {
  if (module.path === end) return [module.path];
  seen.add(module.path);
  for (const [path, { resolve }] of module.getImports()) {
    if (seen.has(path) || path.includes('/node_modules/')) continue;
    const next = resolve();
    const route = next && routeTo(next, end, seen);
    if (route) return [module.path, ...route];
  }
  return null;
}

/**
 * Like `import-x/no-cycle`, but an `import type` counts too: modules that need each other's types are still one thing in
 * several files. Reads the modules through the plugin, which has parsed them for its own rules.
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
    return moduleVisitor((source, node) => {
      const imported = ModuleInfo.get(source.value, context);
      if (!imported || imported.path.includes('/node_modules/')) return;
      const route = seen.has(imported.path) ? null : routeTo(imported, file, seen);
      if (route) {
        const names = route.map((path) => path.slice(path.lastIndexOf('/') + 1));
        context.report({ node, messageId: 'cycle', data: { route: names.join(' → ') } });
      }
    });
  },
};
