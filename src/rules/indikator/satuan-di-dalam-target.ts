import { isSpoken, satuanOf } from '../../model/indikator.ts';
import { insertedUnits } from '../../model/inserted-unit.ts';
import { nameOf, nodesOf } from '../../model/query.ts';
import { sameUnit } from '../../model/satuan.ts';
import { excerpt } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

const beda = (p: Params): boolean => p.beda === 'ya';

/** A target is one value; its unit has a key of its own. */
export const satuanDiDalamTarget: Rule = {
  id: 'satuan-di-dalam-target',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.27: satuan dan target di kolom yang berbeda',
      en: 'Permendagri 86/2017, table T-C.27: unit and target stand in different columns',
      mark: 'pasti',
    },
    {
      id: 'Temuan pada berkas daerah: target "10 Kel", "5,1 Ton", "BBNilai"',
      en: 'Found in files of regions: targets "10 Kel", "5,1 Ton", "BBNilai"',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Satuan tertulis di dalam target',
      alasan:
        'Target ditulis sebagai satu nilai, satuannya pada isian satuan. Satuan yang ikut tertulis di dalam target membuat matriks mencetaknya dua kali, dan bila bunyinya berbeda, tidak jelas mana yang benar. Nilainya tetap dibaca.',
      pesan: (p) =>
        beda(p)
          ? `target ${p.tahun} indikator "${excerpt(p.indikator)}" memuat satuan "${p.sisipan}", padahal satuannya ${p.satuan ? `"${p.satuan}"` : 'belum diisi'}`
          : `target ${p.tahun} indikator "${excerpt(p.indikator)}" mengulang satuannya, "${p.sisipan}"`,
      label: (p) => `satuan "${p.sisipan}" di dalam target`,
      saran: (p) =>
        beda(p)
          ? 'tulis nilainya saja pada target, dan pastikan satuan mana yang benar'
          : 'tulis nilainya saja pada target',
    },
    en: {
      judul: 'Unit written inside the target',
      alasan:
        'A target is one value, its unit stands under satuan. A unit inside the target is printed twice in tables, and where the two differ nobody knows which is right. The value is read all the same.',
      pesan: (p) =>
        beda(p)
          ? `target ${p.tahun} of indicator "${excerpt(p.indikator)}" has the unit "${p.sisipan}", while satuan is ${p.satuan ? `"${p.satuan}"` : 'not filled in'}`
          : `target ${p.tahun} of indicator "${excerpt(p.indikator)}" repeats its unit, "${p.sisipan}"`,
      label: (p) => `unit "${p.sisipan}" inside the target`,
      saran: (p) =>
        beda(p)
          ? 'write the value alone as the target, and make sure which unit is right'
          : 'write the value alone as the target',
    },
  },
  *check(model) {
    for (const indikator of nodesOf(model, 'indikator')) {
      if (!isSpoken(indikator)) continue;
      const found = insertedUnits(indikator);
      const satuan = satuanOf(indikator);
      const first = found.find(({ unit }) => !sameUnit(unit, satuan)) ?? found[0];
      if (!first) continue;
      const differs = !sameUnit(first.unit, satuan);
      yield {
        on: indikator,
        field: `/target/${first.year}`,
        ...(differs ? {} : { level: 'info' as const }),
        params: {
          indikator: indikator.label || nameOf(indikator),
          tahun: found.map(({ year }) => year).join(', '),
          sisipan: first.unit,
          satuan,
          beda: differs ? 'ya' : 'tidak',
        },
      };
    }
  },
};
