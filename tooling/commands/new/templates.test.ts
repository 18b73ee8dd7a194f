import path from 'node:path';
import ts from 'typescript';

import { root } from '../lib/paths.mjs';
import { kinds } from './kinds.mjs';
import { parseName } from './names.mjs';

/** The interface that Payload generates from the configuration in the template. */
const generated = `
export interface OpeningHoursBlock {
  heading?: string | null;
  text: string;
  id?: string | null;
  blockName?: string | null;
  blockType: 'openingHours';
}
`;

/** Compiler errors about files that are not on the disk. */
function complaints(files: ReadonlyMap<string, string>, overlaid: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(path.join(root, 'packages/blocks/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, path.join(root, 'packages/blocks'));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists } = host;
  const virtual = new Map([...files, ...overlaid].map(([file, text]) => [path.join(root, file), text]));
  host.fileExists = (file) => virtual.has(file) || fileExists(file);
  host.readFile = (file) => virtual.get(file) ?? readFile(file);
  const folders = new Set([...virtual.keys()].map((file) => path.dirname(file)));
  host.directoryExists = (folder) => folders.has(folder) || directoryExists?.(folder) === true;
  const names = [...files.keys(), 'packages/ui/src/css-modules.d.ts'].map((file) => path.join(root, file));
  const program = ts.createProgram(names, options, host);
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(path.join(root, file));
    if (!source) return [`${file} was not read`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

test('what is scaffolded compiles as it is', async () => {
  const created = new Map<string, string>();
  for (const [kind, { plan }] of Object.entries(kinds)) {
    const scaffold = await plan(root, parseName('opening-hours', kind));
    for (const [file, text] of scaffold.created) created.set(file, text);
  }
  const types = 'packages/payload-types/src/payload-types.ts';
  const overlaid = new Map([[types, `${ts.sys.readFile(path.join(root, types))}${generated}`]]);
  expect(complaints(created, overlaid)).toEqual([]);
}, 240_000);
