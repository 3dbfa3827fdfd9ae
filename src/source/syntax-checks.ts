/** Everything that reading a file may find, for `renstra explain` and `renstra rules`. */
import { PREFLIGHT_CHECKS } from './preflight-checks.ts';
import type { SyntaxCheck } from './yaml-check.ts';
import { YAML_CHECKS } from './yaml-checks.ts';
import { REFUSED_CHECKS } from './yaml-refused-checks.ts';

export const SYNTAX_CHECKS: readonly SyntaxCheck[] = [...PREFLIGHT_CHECKS, ...YAML_CHECKS, ...REFUSED_CHECKS];
