import { architecture } from './tooling/eslint/architecture.mjs';
import { ignores } from './tooling/eslint/ignores.mjs';
import { language, promises, syntax } from './tooling/eslint/language.mjs';
import { modules } from './tooling/eslint/modules.mjs';
import { react } from './tooling/eslint/react.mjs';

export default [ignores, ...language, ...modules, ...promises, ...architecture, ...syntax, ...react];
