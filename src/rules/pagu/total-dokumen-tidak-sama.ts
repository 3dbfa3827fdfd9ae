import { budgetOf, placeOf, sideOf, wholeDocs } from '../../model/anggaran.ts';
import { isWholeRegion } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf, statedPagu, sumMoney } from '../../model/pagu.ts';
import { distance } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Finding, Params, Rule } from '../rule.ts';

interface Compared {
  readonly macam: 'total' | 'belanja';
  readonly tahun: number;
  readonly tertulis: bigint;
  readonly jumlah: bigint;
  readonly at: { readonly on: Node; readonly field: string };
  readonly params: Params;
}

/** Rounding of one rupiah per program. */
function* judged(found: Compared, programs: number): Generator<Finding> {
  const { macam, tahun, tertulis, jumlah, at } = found;
  const selisih = distance(tertulis, jumlah);
  if (selisih <= 100n * BigInt(programs)) return;
  const over = jumlah > tertulis;
  yield {
    ...at,
    level: over ? 'galat' : 'peringatan',
    params: {
      ...found.params,
      macam,
      tahun: String(tahun),
      tertulis: rupiahPlain(tertulis),
      jumlah: rupiahPlain(jumlah),
      selisih: rupiahPlain(selisih),
      arah: over ? 'kurang' : 'lebih',
    },
  };
}

function* totals(model: Model, doc: Doc, parts: readonly Doc[]): Generator<Finding> {
  const programs = parts.flatMap((p) => p.root.children.filter((row) => row.kind === 'program'));
  const sums = sumMoney(programs.map(paguOf));
  const params = { dokumen: documentName(model, { ...doc, unit: undefined }), berkas: String(parts.length) };
  // In a single file the stated total is compared with its own rows already.
  for (const [tahun, tertulis] of parts.length > 1 && doc.unit === undefined ? statedPagu(doc.root) : []) {
    const jumlah = sums.get(tahun);
    const at = { on: doc.root, field: `/pagu/${tahun}` };
    if (jumlah !== undefined)
      yield* judged({ macam: 'total', tahun, tertulis, jumlah, at, params }, programs.length);
  }
  const table = budgetOf(parts);
  for (const [tahun, jumlah] of sums) {
    const tertulis = sideOf(table, '5', tahun);
    const at = placeOf(table, '5', tahun);
    if (tertulis === undefined || !at) continue;
    // The rows of some offices only are no contradiction.
    if (jumlah < tertulis && !isWholeRegion(parts)) continue;
    yield* judged({ macam: 'belanja', tahun, tertulis, jumlah, at, params }, programs.length);
  }
}

const subject = (p: Params, lang: 'id' | 'en'): string =>
  lang === 'id'
    ? p.macam === 'total'
      ? `total ${p.dokumen}`
      : `belanja daerah dalam ${p.dokumen}`
    : p.macam === 'total'
      ? `the total of ${p.dokumen}`
      : `spending in ${p.dokumen}`;

/** The grand total of an annual document against all its programs, whatever file they stand in. */
export const totalDokumenTidakSama: Rule = {
  id: 'total-dokumen-tidak-sama',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Catatan reviu rancangan Renja oleh Bappeda provinsi: total yang tertulis berbeda dari jumlah bagiannya',
      en: 'Review notes of a provincial Bappeda on draft Renja: stated totals differ from the sum of their parts',
      mark: 'pasti',
    },
  ],
  identity: ['macam', 'tahun'],
  texts: {
    id: {
      judul: 'Total dokumen tidak sama dengan jumlah programnya',
      alasan:
        'Total RKPD, PPAS, atau APBD adalah jumlah program semua perangkat daerah, juga bila dokumennya terbagi dalam beberapa berkas; ringkasan belanja menurut rekening harus sama dengan jumlah itu. Bila programnya lebih besar, anggarannya tidak cukup.',
      pesan: (p) =>
        `${subject(p, 'id')} untuk ${p.tahun} tertulis ${rupiahText(p.tertulis)}, jumlah semua programnya ${rupiahText(p.jumlah)}`,
      label: (p) => `${p.arah} ${rupiahText(p.selisih)} dari jumlah program`,
      saran: (p) =>
        `cocokkan program setiap perangkat daerah (jumlah berkas: ${p.berkas}), lalu perbaiki angka ini`,
    },
    en: {
      judul: 'The total of a document is not the sum of its programs',
      alasan:
        'The total of an RKPD, PPAS or APBD is the sum of the programs of all offices, also when it stands in several files; the summary of spending by account must be the same. Programs above it have no money.',
      pesan: (p) =>
        `${subject(p, 'en')} for ${p.tahun} is stated as ${rupiahText(p.tertulis)}, all programs add up to ${rupiahText(p.jumlah)}`,
      label: (p) => `${rupiahText(p.selisih)} ${p.arah === 'lebih' ? 'more' : 'less'} than the programs`,
      saran: (p) => `compare the programs of each office (files: ${p.berkas}), then correct this figure`,
    },
  },
  *check(model) {
    for (const doc of wholeDocs(model, 'rkpd', 'ppas', 'apbd'))
      yield* totals(model, doc, model.plans.parts(doc));
  },
};
