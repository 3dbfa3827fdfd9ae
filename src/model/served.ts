/** What rows serve, over every link on the way up. */
import type { Model, Node } from './node.ts';
import { stepsUp } from './reach.ts';
import { planKey } from './written.ts';

/** Everything that rows reach, by plan key, each with the first row that reaches it. */
export function servedBy(model: Model, rows: Iterable<Node>): ReadonlyMap<string, Node> {
  const out = new Map<string, Node>();
  const seen = new Set<Node>();
  for (const row of rows) {
    const queue = [row];
    for (const node of queue) {
      if (seen.has(node)) continue;
      seen.add(node);
      const key = planKey(node);
      if (!out.has(key)) out.set(key, row);
      for (const step of stepsUp(model, node)) queue.push(step.node);
    }
  }
  return out;
}
