import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  license?: string;
  version: string;
}

interface Task {
  taskId: string;
  task: string;
  package: string;
  directory: string;
  command: string;
}

const root = path.resolve(__dirname, '../..');
const program = (name: string) => path.join(root, 'node_modules', '.bin', name);
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));

/** The workspaces in Turbo's view: its tasks and their folders. */
function plannedTasks(): Task[] {
  const args = ['run', 'lint', 'test', 'typecheck', '--dry=json'];
  const plan = execFileSync(program('turbo'), args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(plan).tasks;
}

const tasks = plannedTasks().filter(({ task }) => task !== 'transit');
const folders = ['apps', 'packages'].flatMap((group) =>
  readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
);
const cases = tasks.map((task): [string, Task] => [task.taskId, task]);

test('Turbo knows lint, test and typecheck of every workspace', () => {
  const expected = folders.flatMap((folder) => ['lint', 'test', 'typecheck'].map((task) => `${folder} ${task}`));
  expect(tasks.map(({ directory, task }) => `${directory} ${task}`).sort()).toEqual(expected.sort());
});

test.each(cases)('%s names a program and files that exist', (_, { directory, command }) => {
  const [name = '', ...args] = command.split(' ');
  expect(name === 'node' || existsSync(program(name))).toBe(true);
  for (const file of args.filter((argument) => argument.startsWith('../'))) {
    expect([file, existsSync(path.join(root, directory, file))]).toEqual([file, true]);
  }
});

const jestCases = tasks
  .filter(({ command }) => command.startsWith('jest '))
  .map(({ directory, command }): [string, string] => [directory, command]);

test.each(jestCases)('Jest in %s runs the unit and component tests of that folder', (directory, command) => {
  expect(command).toMatch(/ --selectProjects node jsdom /);
  expect(command).toContain(` --roots ${directory} `);
  const files = readdirSync(path.join(root, directory, 'src'), { recursive: true, encoding: 'utf8' });
  expect(files.some((file) => /\.test\.tsx?$/.test(file))).toBe(true);
  // Patterns of test files come last, because an option with a list before them would consume them.
  expect(command).toMatch(/ --config \S+$/);
});

test('a workspace runs one of its tests by npm', () => {
  const args = ['test', '--workspace', '@civic/content', '--', 'slugs', '--listTests'];
  const output = execFileSync('npm', args, { cwd: root, encoding: 'utf8' });
  expect(output.split('\n').filter((line) => line.endsWith('.test.ts'))).toEqual([
    path.join(root, 'packages/content/src/slugs.test.ts'),
  ]);
});

test.each(folders)('%s has the licence and the version of the whole', (folder) => {
  const { license, version } = manifest('.');
  expect(license).toBe('MIT');
  expect(manifest(folder)).toMatchObject({ license, version });
});
