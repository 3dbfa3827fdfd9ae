/** Texts of plans repeat by the hundred, and many rules ask the same of them: the answer is kept. */
const MOST = 50_000;

/** The same pure function, remembering its answers; at most 50,000, so that a strange file costs no memory. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.is;
    const is = answer(text);
    if (known.size < MOST) known.set(text, { is });
    return is;
  };
}
