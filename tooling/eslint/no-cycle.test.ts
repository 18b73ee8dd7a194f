import { execFileSync } from 'node:child_process';

/** Runs in a separate process, because ESLint's plugins load in a way that Jest does not support. */
const script = `
  import { ModuleInfo } from 'eslint-plugin-import-x/core/index';
  import { moduleVisitor } from 'eslint-plugin-import-x/utils';
  console.log(JSON.stringify([typeof ModuleInfo.get, typeof ModuleInfo.prototype.getImports, typeof moduleVisitor]));
`;

test('the plugin for imports gives the modules that it has parsed', () => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: __dirname,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual(['function', 'function', 'function']);
});
