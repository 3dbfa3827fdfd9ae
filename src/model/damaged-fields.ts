/** Texts with traces of spreadsheets, scripts, web pages or typing: found once, asked by one rule per kind of trace. */
import { type Garbage, type GarbageJenis, garbageIn } from './garbage.ts';
import { perModel } from './memo.ts';
import type { Model, Node } from './node.ts';
import { placeParams, type TextField, textsThat } from './text-fields.ts';

/** The reader tells of this one, in every line and not only in texts. */
const LOST = '\ufffd';
/** `PermenPANRB`, `KemenPUPR`: abbreviations that are written in one word. */
const ABBREVIATION = /^(?:Permen|Kepmen|Kemen|Dirjen|Ditjen)\p{Lu}{2,}$/u;

const isTrace = ({ jenis, potongan }: Garbage): boolean =>
  potongan !== LOST && !(jenis === 'kata-menempel' && ABBREVIATION.test(potongan));

/** What each damaged text has, found once for all rules that ask. */
const damagedFields = perModel((model) =>
  textsThat(model, (text, where) => {
    const found = garbageIn(text, where).filter(isTrace);
    return found.length > 0 ? found : undefined;
  }),
);

export interface Damage {
  readonly on: Node;
  /** Of the first of several years. */
  readonly field: string;
  readonly where: TextField['where'];
  readonly text: string;
  /** The first trace as it stands there. */
  readonly potongan: string;
  readonly jenis: GarbageJenis;
  readonly params: Readonly<Record<string, string>>;
}

/** One entry per text; the years of one series are one, since one paste damaged them all. */
export function damagedBy(model: Model, kinds: readonly GarbageJenis[]): Damage[] {
  const out: Damage[] = [];
  const series = new Map<Node, Map<string, { damage: Damage; years: string[] }>>();
  for (const { node, field, where, text, said } of damagedFields(model)) {
    const first = said.find((g) => kinds.includes(g.jenis));
    if (!first) continue;
    const { potongan, jenis } = first;
    const params = { ...placeParams({ node, field }), potongan };
    const [, key, year] = /^(\/[a-z_]+)\/(\d{4})$/.exec(field) ?? [];
    const known = key === undefined ? undefined : series.get(node)?.get(key);
    if (known && year) {
      known.years.push(year);
      Object.assign(known.damage.params, { isian: `${(key ?? '').slice(1)} ${known.years.join(', ')}` });
      continue;
    }
    const damage = {
      on: node,
      field,
      where,
      text,
      potongan,
      jenis,
      params: { ...params, letak: key ?? field },
    };
    out.push(damage);
    if (key === undefined || !year) continue;
    const own = series.get(node) ?? new Map();
    series.set(node, own.set(key, { damage, years: [year] }));
  }
  return out;
}

const FOREIGN: readonly GarbageJenis[] = ['lembar-kerja', 'sisa-skrip', 'html', 'belum-diisi', 'huruf-rusak'];

/** A name with something in it that is no name: told by the rule on that trace, and by no comparison of names. */
export const hasForeignTrace = (nama: string): boolean =>
  garbageIn(nama, 'nama').some((g) => FOREIGN.includes(g.jenis));
