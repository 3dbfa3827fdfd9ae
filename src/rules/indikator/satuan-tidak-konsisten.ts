import type { Level } from '../../diagnostic.ts';
import { documentName } from '../../model/document-names.ts';
import {
  akhirOf,
  capaianOf,
  FIVE_YEAR,
  indicatorsIn,
  isNeutralUnit,
  isSpoken,
  satuanOf,
  seriesOf,
  unitsClash,
} from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { normalName } from '../../model/names.ts';
import type { Model, Node } from '../../model/node.ts';
import { linksFrom, ownerOf } from '../../model/query.ts';
import { sameIndicator } from '../../model/same-indicator.ts';
import type { Target } from '../../model/target.ts';
import type { Finding, Rule } from '../rule.ts';

interface Cell {
  readonly field: string;
  readonly target: Target;
}

/** A unit written into a target is reported by satuan-di-dalam-target already; a percent sign is part of the value. */
function unitInCell({ field, target }: Cell): string {
  if ('persen' in target && target.persen) return '%';
  return field.startsWith('/target') ? '' : (target.sisipan ?? '');
}

const cellsOf = (indikator: Node): Cell[] => [
  ...seriesOf(indikator),
  { field: '/akhir', target: akhirOf(indikator) },
  ...capaianOf(indikator),
];

/** `73%` under satuan Orang; without a satuan the first cell decides. */
function inCells(indikator: Node): Finding | undefined {
  if (!isSpoken(indikator)) return undefined;
  const cells = cellsOf(indikator).filter((cell) => unitInCell(cell) !== '');
  const [first] = cells;
  if (!first) return undefined;
  const satuan = satuanOf(indikator) || unitInCell(first);
  const wrong = cells.find((cell) => unitsClash(satuan, unitInCell(cell)));
  if (!wrong) return undefined;
  const annual = indikator.doc.tahun !== undefined;
  const level: Level = annual || isNeutralUnit(satuan) ? 'peringatan' : 'galat';
  const params = { ...indikatorParams(indikator), letak: 'sel', satuan, lain: unitInCell(wrong) };
  return { on: indikator, field: wrong.field, level, params: { ...params, nilai: wrong.target.mentah } };
}

function against(model: Model, indikator: Node, other: Node): Finding | undefined {
  const [satuan, lain] = [satuanOf(indikator), satuanOf(other)];
  if (!unitsClash(satuan, lain)) return undefined;
  // Twice in one document: the other one is told by its name, not by the document.
  const own = other.doc === indikator.doc;
  const dokumen = own ? 'dokumen ini' : documentName(model, other.doc);
  return {
    on: indikator,
    field: '/satuan',
    level: 'peringatan',
    related: [{ on: other, field: '/satuan' }],
    params: {
      ...indikatorParams(indikator),
      letak: other.doc.id,
      satuan,
      lain,
      dokumen,
      ...(own ? { sendiri: 'ya' } : {}),
    },
  };
}

/** The same indicator of the row that an annual row comes from. */
function sourceOf(model: Model, indikator: Node): Node | undefined {
  if (indikator.doc.tahun === undefined) return undefined;
  for (const { to } of linksFrom(model, ownerOf(indikator), 'sebaris')) {
    const same = sameIndicator(to, indikator);
    if (same) return same;
  }
  return undefined;
}

/** Goals and objectives of all plans by name; the first one that has a unit stands for it. */
function byName(model: Model): ReadonlyMap<string, Node> {
  const first = new Map<string, Node>();
  const rank = (n: Node): number => (n.doc.jenis === 'renstra' ? 1 : 0);
  const all = indicatorsIn(model, FIVE_YEAR).filter(isOfGoal);
  for (const indikator of [...all].sort((a, b) => rank(a) - rank(b))) {
    const key = nameKey(indikator);
    if (!first.has(key) && satuanOf(indikator) !== '') first.set(key, indikator);
  }
  return first;
}

const isOfGoal = (i: Node): boolean => ['tujuan', 'sasaran', 'dokumen'].includes(ownerOf(i).kind);
const nameKey = (i: Node): string => `${i.doc.wilayah}/${normalName(i.label)}`;
/** A written claim of being the same is judged by indikator-renstra-beda-rpjmd. */
const isClaimed = (model: Model, a: Node, b: Node): boolean =>
  linksFrom(model, a, 'sama_dengan')[0]?.to === b;

/** One indicator, two units: its figures can be neither compared nor added. */
export const satuanTidakKonsisten: Rule = {
  id: 'satuan-tidak-konsisten',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017 dan pedoman RKPD 2026 (FORM 1): indikator yang sama disandingkan dengan target dan satuan yang sama',
      en: 'Permendagri 86/2017 and the RKPD 2026 guide (FORM 1): one indicator is compared with the same unit in all documents',
      mark: 'turunan',
    },
  ],
  identity: ['letak'],
  texts: {
    id: {
      judul: 'Satuan satu indikator tidak sama',
      alasan:
        'Kondisi awal, target, dan capaian satu indikator dihitung dalam satu satuan, dan satuan itu sama dari RPJMD sampai Renja. Bila satu sel menyebut satuan lain, kemajuannya tidak dapat dihitung. Beda antardokumen, dan beda dengan satuan umum seperti nilai, hanya peringatan; ejaan yang sama artinya (%, persen) tidak dilaporkan.',
      pesan: (p) =>
        p.sendiri
          ? `${indikatorText(p, 'id')} memakai satuan ${p.satuan}, padahal indikator bernama sama di dokumen ini memakai ${p.lain}`
          : p.dokumen
            ? `${indikatorText(p, 'id')} memakai satuan ${p.satuan}, di ${p.dokumen} ${p.lain}`
            : `${indikatorText(p, 'id')} bersatuan ${p.satuan}, tetapi nilainya ditulis "${p.nilai}"`,
      label: (p) => (p.dokumen ? `di ${p.dokumen}: ${p.lain}` : `${p.lain}, bukan ${p.satuan}`),
      terkait: (p) => `indikator yang sama, satuan ${p.lain}`,
      saran: (p) =>
        p.sendiri
          ? 'samakan satuannya beserta angkanya, atau beri keduanya nama yang berbeda'
          : p.dokumen
            ? 'samakan satuannya di kedua dokumen, beserta angkanya'
            : `tulis angkanya saja dalam ${p.satuan}, atau perbaiki isian satuan`,
    },
    en: {
      judul: 'One indicator with two units',
      alasan:
        'Baseline, targets and results of an indicator are counted in one unit, the same from RPJMD to Renja. Where a cell names another one, progress cannot be computed. Differences between documents, and from general units such as nilai, are warnings only; spellings of one unit (%, persen) are not reported.',
      pesan: (p) =>
        p.sendiri
          ? `${indikatorText(p, 'en')} is in ${p.satuan}, another of the same name in this document in ${p.lain}`
          : p.dokumen
            ? `${indikatorText(p, 'en')} is in ${p.satuan}, in ${p.dokumen} in ${p.lain}`
            : `${indikatorText(p, 'en')} is in ${p.satuan}, but a value reads "${p.nilai}"`,
      label: (p) =>
        p.sendiri
          ? `elsewhere in this document: ${p.lain}`
          : p.dokumen
            ? `in ${p.dokumen}: ${p.lain}`
            : `${p.lain}, not ${p.satuan}`,
      terkait: (p) => `the same indicator, unit ${p.lain}`,
      saran: (p) =>
        p.sendiri
          ? 'use one unit for both, for the figures too, or give them different names'
          : p.dokumen
            ? 'use one unit in both documents, for the figures too'
            : `write only the figure, in ${p.satuan}, or correct satuan`,
    },
  },
  *check(model) {
    const named = byName(model);
    for (const indikator of indicatorsIn(model)) {
      const cell = inCells(indikator);
      if (cell) yield cell;
      const source = sourceOf(model, indikator);
      const annual = source && against(model, indikator, source);
      if (annual) yield annual;
      if (!FIVE_YEAR.includes(indikator.doc.jenis) || !isOfGoal(indikator)) continue;
      const twin = named.get(nameKey(indikator));
      if (!twin || isClaimed(model, indikator, twin)) continue;
      const found = against(model, indikator, twin);
      if (found) yield found;
    }
  },
};
