/** What the rules about two annual documents side by side say of one difference: its place, values and words. */
import { documentName } from './document-names.ts';
import type { Model, Node } from './node.ts';
import { percentText, permilOf } from './percent.ts';
import { paguPlace } from './rincian.ts';
import { rupiahPlain } from './rupiah.ts';
import type { Selisih } from './selisih.ts';
import { excerpt } from './words.ts';

type Params = Readonly<Record<string, string>>;
type Place = ReturnType<typeof paguPlace>;

interface SelisihFinding extends Place {
  readonly on: Node;
  readonly params: Record<string, string>;
  readonly related?: readonly Place[];
}

/** Marks the amount of the year where both state one, else the row; amounts in rupiah, the change in per mille. */
export function selisihFinding(
  model: Model,
  { sebab, row, guide, acuan, pagu }: Selisih,
  year: number,
): SelisihFinding {
  return {
    ...(sebab === 'beda' ? paguPlace(row, year) : { on: row }),
    params: {
      sebab,
      kode: row.kode ?? '',
      nama: row.label,
      tahun: String(year),
      dokumen: documentName(model, row.doc),
      acuan: rupiahPlain(acuan),
      pagu: rupiahPlain(pagu),
      permil: permilOf(pagu - acuan, acuan),
    },
    ...(guide ? { related: [paguPlace(guide, year)] } : {}),
  };
}

export const programWords = (p: Params): string => `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''}`;

/** The change in brackets; nothing where the guide has no amount. */
export const changeWords = (p: Params, lang: 'id' | 'en'): string =>
  p.acuan === '0' ? '' : ` (${percentText(p.permil, lang)})`;
