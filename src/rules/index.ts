import * as list from './list.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. A new one is a line in `list.ts`. */
export const RULES: readonly Rule[] = Object.values<Rule>(list).sort((a, b) => (a.id < b.id ? -1 : 1));
