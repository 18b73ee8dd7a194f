import path from 'node:path';
import ts from 'typescript';

import { root } from '../lib/paths.mjs';
import { planBlock } from './block.mjs';
import { planCheck } from './check.mjs';
import { planField } from './field.mjs';
import type { Scaffold } from './scaffold.mjs';
import { planType } from './type.mjs';

const types = 'packages/payload-types/src/payload-types.ts';

/** The interface that Payload generates from the configuration in the template of a block. */
const generatedBlock = `
export interface OpeningHoursBlock {
  heading?: string | null;
  text: string;
  id?: string | null;
  blockName?: string | null;
  blockType: 'openingHours';
}
`;

/** The same for the template of a type. */
const generatedType = `
export interface MeetingRoom extends Pick<City, 'id' | 'name' | 'summary' | 'body' | 'slug' | 'createdBy' | 'updatedBy'> {
  updatedAt: string;
  createdAt: string;
  _status?: ('draft' | 'published') | null;
}
`;

/** What Payload would have generated. */
function withGenerated(source: string): string {
  const start = '  collections: {\n';
  if (!source.includes(start)) throw new Error('The generated types have no collections.');
  return `${source.replace(start, `${start}    'meeting-rooms': MeetingRoom;\n`)}${generatedBlock}${generatedType}`;
}

/** Files of the disk that earlier programs have read, by the options that decide how they are read. */
const known = new Map<string, Map<string, ts.SourceFile | undefined>>();
const registry = ts.createDocumentRegistry();

/** Reads each file of the disk once for all programs: most of the work for a small template is reading what it imports. */
function readOnce(host: ts.CompilerHost, options: ts.CompilerOptions, isOverlaid: (file: string) => boolean): void {
  // What a path stands for decides which files are read, not how.
  const key = registry.getKeyForCompilationSettings({ ...options, paths: undefined, pathsBasePath: undefined });
  const files = known.get(key) ?? new Map<string, ts.SourceFile | undefined>();
  known.set(key, files);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    if (isOverlaid(file)) return getSourceFile(file, ...rest);
    if (!files.has(file)) files.set(file, getSourceFile(file, ...rest));
    return files.get(file);
  };
}

/** Complaints of the compiler about files that are not on the disk. */
function complaints(workspace: string, files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(path.join(root, workspace, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, path.join(root, workspace));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, directoryExists } = host;
  const overlaid: [string, string] = [types, withGenerated(ts.sys.readFile(path.join(root, types)) ?? '')];
  const virtual = new Map([...files, overlaid].map(([file, text]) => [path.join(root, file), text]));
  host.fileExists = (file) => virtual.has(file) || fileExists(file);
  host.readFile = (file) => virtual.get(file) ?? readFile(file);
  const folders = [...virtual.keys()].map((file) => path.dirname(file));
  host.directoryExists = (folder) =>
    folders.some((existing) => existing === folder || existing.startsWith(`${folder}/`)) ||
    directoryExists?.(folder) === true;
  readOnce(host, options, (file) => virtual.has(file));
  const isCode = (file: string) => /\.tsx?$/.test(file);
  const code = [...files.keys()].filter((file) => isCode(file) && file.startsWith(workspace));
  const names = [...code, 'packages/ui/src/css-modules.d.ts'].map((file) => path.join(root, file));
  const program = ts.createProgram(names, options, host);
  return [...files.keys()].filter(isCode).flatMap((file) => {
    const source = program.getSourceFile(path.join(root, file));
    if (!source) return code.includes(file) ? [`${file} was not read`] : [];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

const filesOf = ({ created, changed }: Scaffold) => new Map([...created, ...changed]);

test('a block compiles as it is', async () => {
  expect(complaints('packages/blocks', (await planBlock(root, 'opening-hours')).created)).toEqual([]);
}, 240_000);

test('a check compiles as it is', async () => {
  expect(complaints('apps/cms', (await planCheck(root, 'opening-hours')).created)).toEqual([]);
}, 240_000);

// With everything that lists it, so that no table lacks it.
test.each(['packages/content', 'packages/ui', 'apps/cms', 'apps/web'])(
  'a type compiles as it is in %s',
  async (workspace) => {
    expect(complaints(workspace, filesOf(await planType(root, 'meeting-rooms')))).toEqual([]);
  },
  240_000,
);

test('a field compiles as it is', async () => {
  expect(complaints('apps/cms', filesOf(await planField(root, 'events.opening-hours')))).toEqual([]);
}, 240_000);
