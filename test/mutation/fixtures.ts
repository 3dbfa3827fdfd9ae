/** What the mutation run bundles and asks: each rule once. */
import { RULES } from '../../src/rules/index.ts';
import { brokenFixture } from '../rule-fixture.ts';

export const ids = RULES.map((rule) => rule.id);

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export function broken(id: string): string | undefined {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return brokenFixture(rule);
}
