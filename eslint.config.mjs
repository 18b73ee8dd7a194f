import { architecture } from './tooling/eslint/architecture.mjs';
import { ignores } from './tooling/eslint/ignores.mjs';
import { language } from './tooling/eslint/language.mjs';
import { modules } from './tooling/eslint/modules.mjs';
import { promises } from './tooling/eslint/promises.mjs';
import { react } from './tooling/eslint/react.mjs';
import { syntax } from './tooling/eslint/syntax.mjs';

export default [ignores, ...language, ...modules, ...promises, ...architecture, ...syntax, ...react];
