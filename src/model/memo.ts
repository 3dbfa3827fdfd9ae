/** Answers that are kept: texts of plans repeat by the hundred, and a hundred rules ask the same of every indicator. */
import type { Doc, Model, Node } from './node.ts';

const MOST = 50_000;

/** The same pure function, remembering its answers; at most 50,000, so that a strange file costs no memory. */
export function remembered<T, K extends string | number = string>(answer: (text: K) => T): (text: K) => T {
  const known = new Map<K, { readonly is: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.is;
    const is = answer(text);
    if (known.size < MOST) known.set(text, { is });
    return is;
  };
}

/** Stands for the answer `undefined`, which an array cannot tell from "not asked yet". */
const NOTHING = Symbol('nothing');

/** The same pure function of a node, asked once per node. By position in the document: a hash of nodes would cost more than the answers. */
export function perNode<T>(answer: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Doc, (T | typeof NOTHING)[]>();
  // Rules go through the nodes document by document.
  let doc: Doc | undefined;
  let own: (T | typeof NOTHING)[] = [];
  return (node) => {
    if (node.doc !== doc) {
      doc = node.doc;
      own = known.get(doc) ?? [];
      known.set(doc, own);
    }
    const list = own;
    const before = list[node.nomor];
    if (before !== undefined) return before === NOTHING ? (undefined as T) : (before as T);
    const is = answer(node);
    list[node.nomor] = is === undefined ? NOTHING : is;
    return is;
  };
}

function perObject<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly is: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.is;
    const is = answer(key);
    known.set(key, { is });
    return is;
  };
}

/** The same pure function of a model or of a document, asked once for each. */
export const perModel = <T>(answer: (model: Model) => T): ((model: Model) => T) => perObject(answer);
export const perDoc = <T>(answer: (doc: Doc) => T): ((doc: Doc) => T) => perObject(answer);

const lists = perModel(() => new Map<string, readonly Node[]>());

/** A list of nodes that many rules go through, made once per model and question. */
export function listOnce(model: Model, question: string, make: () => readonly Node[]): readonly Node[] {
  const known = lists(model);
  const answer = known.get(question) ?? make();
  known.set(question, answer);
  return answer;
}
