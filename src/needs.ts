import type { Text } from './diagnostic.ts';
import { tingkatOf } from './model/align.ts';
import type { Model } from './model/node.ts';
import { docsOf, nodesOf } from './model/query.ts';
import type { Need } from './rules/rule.ts';

const NAMES: Readonly<Record<Need, Text>> = {
  rpjmd: { id: 'RPJMD atau RPD', en: 'an RPJMD or RPD' },
  renstra: { id: 'Renstra', en: 'a Renstra' },
  renja: { id: 'Renja', en: 'a Renja' },
  rkpd: { id: 'RKPD', en: 'an RKPD' },
  ppas: { id: 'PPAS', en: 'a PPAS' },
  apbd: { id: 'APBD', en: 'an APBD' },
  realisasi: { id: 'realisasi', en: 'a realisasi' },
  'perangkat-daerah': { id: 'daftar perangkat daerah', en: 'a register of offices' },
  'prioritas-daerah': { id: 'prioritas daerah', en: 'priorities of the region' },
  'prioritas-provinsi': { id: 'prioritas provinsi', en: 'provincial priorities' },
};

/** There is such a file, but it could not be read. */
const UNREAD = Object.fromEntries(
  Object.entries(NAMES).map(([need, name]) => [
    need,
    { id: `${name.id} (berkasnya belum terbaca)`, en: `${name.en} (its file could not be read)` },
  ]),
) as Readonly<Record<Need, Text>>;

const unread = (model: Model, need: Need): boolean =>
  model.broken.some(
    (b) => b.jenis !== undefined && (b.jenis === need || (need === 'rpjmd' && b.jenis === 'rpd')),
  );

function has(model: Model, need: Need): boolean {
  switch (need) {
    case 'rpjmd':
      return docsOf(model, 'rpjmd', 'rpd').length > 0;
    case 'renstra':
    case 'renja':
    case 'rkpd':
    case 'ppas':
    case 'apbd':
    case 'realisasi':
    case 'perangkat-daerah':
      return docsOf(model, need).length > 0;
    case 'prioritas-daerah':
      return nodesOf(model, 'prioritas').some((n) => tingkatOf(n) === 'daerah');
    case 'prioritas-provinsi':
      return nodesOf(model, 'prioritas').some((n) => tingkatOf(n) === 'provinsi');
  }
}

const ANNUAL: readonly Need[] = ['rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];

export interface Missing {
  /** Everything that the rule lacks. */
  readonly needs: Text;
  /** What the summary puts it under: the first five-year document, else all annual ones that are not there. */
  readonly group: Text;
}

const join = (texts: readonly Text[], id: string, en: string): Text => ({
  id: texts.map((t) => t.id).join(id),
  en: texts.map((t) => t.en).join(en),
});

/** The documents that the repository lacks for a rule, in words; undefined when it has them all. */
export function missingNeeds(model: Model, needs: readonly Need[]): Missing | undefined {
  const name = (n: Need): Text => (unread(model, n) ? UNREAD : NAMES)[n];
  const missing = needs.filter((n) => !has(model, n));
  if (missing.length === 0) return undefined;
  const first = missing.find((n) => !ANNUAL.includes(n));
  const annual = join(ANNUAL.filter((n) => !has(model, n)).map(name), ', ', ', ');
  const group = first
    ? name(first)
    : { id: `dokumen tahunan (${annual.id})`, en: `annual documents (${annual.en})` };
  return { needs: join(missing.map(name), ' dan ', ' and '), group };
}
