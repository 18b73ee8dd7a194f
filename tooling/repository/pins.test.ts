import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Rule {
  matchPackageNames: string[];
  allowedVersions?: string;
}

test('Renovate keeps Payload at the version in use', () => {
  const rules: Rule[] = JSON.parse(read('.github/renovate.json')).packageRules;
  const payload = rules.filter(({ matchPackageNames }) => matchPackageNames.includes('payload'));
  const inUse = JSON.parse(read('apps/cms/package.json')).dependencies.payload;
  expect(payload.map(({ allowedVersions }) => allowedVersions)).toEqual([`<=${inUse}`]);
});

test('the workflow tests the oldest supported Node.js and the one of .nvmrc, which the images use', () => {
  const oldest = /\d+\.\d+/.exec(JSON.parse(read('package.json')).engines.node)?.[0];
  const newest = read('.nvmrc').trim();
  expect(read('.github/workflows/test.yml')).toContain(`node: ['${oldest}', '${newest}']`);
  for (const app of ['cms', 'web']) expect(read(`deploy/${app}.Dockerfile`)).toContain(`NODE_IMAGE=node:${newest}-`);
});

test('the workflow and docker compose use one version of MongoDB', () => {
  const image = /image: (mongo:\S+)/.exec(read('docker-compose.yml'))?.[1];
  expect(image).toBeDefined();
  expect(read('.github/workflows/test.yml')).toContain(` ${image} --replSet `);
});
