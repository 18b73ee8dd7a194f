import { spawnSync } from 'node:child_process';

/** `npm run bench [name] [rounds]`; the benchmarks need the production builds that `npm start` or `npm test` makes. */
const [name = 'publish-to-visible', ...rest] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
