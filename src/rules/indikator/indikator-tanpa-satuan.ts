import type { Acuan } from '../../acuan/acuan.ts';
import type { Data, Node } from '../../model/node.ts';
import { docsOf, indikatorOf, isPenunjang, nameOf, nodesOf, ownerOf, pemdaOf } from '../../model/query.ts';
import { gapsByDoc } from '../../model/whole.ts';
import { gapsParams, gapsText } from '../../model/whole-words.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const text = (value: Data | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** `Angka kemiskinan (%)`; an abbreviation such as (IPM) is no unit. */
function unitInName(nama: string): string {
  const inside = /\(([^()]{1,25})\)\s*$/.exec(nama)?.[1]?.trim() ?? '';
  return /^[A-Z0-9-]{2,}$/.test(inside) ? '' : inside;
}

/** What the written values say of the unit: a percent sign, or that they are grades (BB, WTP). */
function unitInTargets(indikator: Node): 'persen' | 'predikat' | undefined {
  const { target } = indikator.data;
  if (target === null || typeof target !== 'object' || Array.isArray(target)) return undefined;
  const values = Object.values(target)
    .map(text)
    .filter((v) => v !== '' && v !== '-');
  if (values.length === 0) return undefined;
  if (values.every((v) => /\d\s*%$/.test(v))) return 'persen';
  return values.every((v) => !/\d/.test(v)) ? 'predikat' : undefined;
}

/** Names begin with what they measure: `Persentase …`, `Indeks …`. */
function unitOfMeasure(nama: string): string {
  const [first = ''] = nama.trim().split(/\s+/);
  const word = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
  if (/^P(er|re|ro|ere)sen(tase|tasi)?$/.test(word)) return 'Persen';
  return ['Indeks', 'Nilai', 'Rasio', 'Skor', 'Predikat', 'Opini', 'Level', 'Peringkat'].includes(word)
    ? word
    : '';
}

/** The unit of the national list, for the only indicator of a sub kegiatan. */
function officialUnit(acuan: Acuan, owner: Node): string {
  const pemda = pemdaOf(owner.doc);
  if (owner.kind !== 'sub_kegiatan' || !owner.kode || !owner.doc.nomenklatur || !pemda) return '';
  if (indikatorOf(owner).length !== 1) return '';
  return acuan.nomenklatur(owner.doc.nomenklatur, pemda, owner.kode)?.satuan ?? '';
}

/** An office's series of a shared program has the unit of the program's own indicator. */
const isSeries = (owner: Node): boolean =>
  owner.kind === 'pelaksana' && owner.parent !== undefined && indikatorOf(owner.parent).length > 0;

function finding(acuan: Acuan, indikator: Node, owner: Node): Finding {
  const inName = unitInName(indikator.label);
  const measure = unitOfMeasure(indikator.label);
  const inTargets = unitInTargets(indikator);
  const unit = officialUnit(acuan, owner) || inName || measure || (inTargets === 'persen' ? 'Persen' : '');
  // Whoever reads the name or the targets still knows the unit.
  const mild =
    inName !== '' ||
    measure !== '' ||
    inTargets !== undefined ||
    owner.doc.jenis === 'renja' ||
    isPenunjang(owner);
  return {
    on: indikator,
    field: 'satuan' in indikator.data ? '/satuan' : '',
    level: mild ? 'peringatan' : 'galat',
    params: {
      indikator: indikator.label,
      jenis: owner.kind,
      butir: nameOf(owner) || owner.unit || '',
      ...(unit ? { satuan: unit } : {}),
      ...(inName ? { di_nama: inName } : {}),
      ...(inTargets === 'predikat' ? { predikat: 'ya' } : {}),
    },
  };
}

const gravest = (found: readonly Finding[]) =>
  found.some((f) => f.level === 'galat') ? 'galat' : 'peringatan';

const where = (p: Params, lang: 'id' | 'en'): string => {
  const row = `${kindWord(p.jenis, lang)} ${p.butir}`;
  return lang === 'id'
    ? `indikator "${excerpt(p.indikator)}" pada ${row}`
    : `indicator "${excerpt(p.indikator)}" of ${row}`;
};

/** A number that does not say what it counts. */
export const indikatorTanpaSatuan: Rule = {
  id: 'indikator-tanpa-satuan',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  identity: ['golongan'],
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: target kinerja ditulis bersama satuannya',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: targets are written with their unit',
      mark: 'pasti',
    },
    {
      id: 'Evaluasi SAKIP (PermenPANRB 88/2021): indikator memiliki satuan yang jelas',
      en: 'SAKIP evaluation (PermenPANRB 88/2021): an indicator has a clear unit',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator belum memiliki satuan',
      alasan:
        'Target 12,5 tidak berarti apa-apa tanpa satuan: persen, orang, atau hektare. Bila satuannya masih terbaca dari nama atau targetnya, temuan ini hanya peringatan. Satuan yang sama dipakai dari Renstra sampai laporan kinerja, sehingga harus ditulis pada isian satuan, bukan di dalam nama. Predikat seperti BB atau WTP pun memakai satuan, misalnya Predikat atau Opini.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'id', 'indikator', 'satuan')
          : p.di_nama
            ? `${where(p, 'id')} menulis satuan di dalam nama, isian satuan kosong`
            : `${where(p, 'id')} belum memiliki satuan`,
      label: (p) => (p.di_nama ? `satuan "${p.di_nama}" hanya ada di nama` : 'satuan belum diisi'),
      saran: (p) =>
        p.satuan
          ? `tulis satuan: ${p.satuan}`
          : p.predikat
            ? 'tulis satuan: Predikat (atau Nilai, Opini, Kategori)'
            : 'tulis satuan, misalnya Persen, Orang, Dokumen, atau Indeks',
    },
    en: {
      judul: 'Indicator without a unit',
      alasan:
        'A target of 12.5 means nothing without a unit: percent, persons, hectares. Where the name or the targets still tell it, this is only a warning. The same unit is used from the Renstra to the performance report, so it stands in satuan and not in the name. Grades such as BB or WTP have one too, for instance Predikat or Opini.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'en', 'indicators', 'a unit (satuan)')
          : p.di_nama
            ? `${where(p, 'en')} has its unit in the name, satuan is empty`
            : `${where(p, 'en')} has no unit (satuan)`,
      label: (p) => (p.di_nama ? `unit "${p.di_nama}" stands only in the name` : 'satuan is not filled in'),
      saran: (p) =>
        p.satuan
          ? `write satuan: ${p.satuan}`
          : p.predikat
            ? 'write satuan: Predikat (or Nilai, Opini, Kategori)'
            : 'write satuan, for instance Persen, Orang, Dokumen or Indeks',
    },
  },
  *check(model, { acuan }) {
    const plans = new Set(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'renja'));
    const judged = nodesOf(model, 'indikator').filter((i) => plans.has(i.doc) && !isSeries(ownerOf(i)));
    const lacks = (i: Node) => ['', '-'].includes(text(i.data.satuan));
    for (const gaps of gapsByDoc(judged, lacks, (i) => ownerOf(i).kind)) {
      const found = gaps.items.map((indikator) => finding(acuan, indikator, ownerOf(indikator)));
      if (!gaps.once) yield* found;
      else yield { on: gaps.doc.root, level: gravest(found), params: gapsParams(gaps) };
    }
  },
};
