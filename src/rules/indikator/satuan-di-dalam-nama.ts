import { documentName } from '../../model/document-names.ts';
import { indicatorsIn, satuanOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { sameUnit, unitInName } from '../../model/satuan.ts';
import { manyByDoc } from '../../model/whole.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** The unit written twice; with an empty `satuan` it is indikator-tanpa-satuan. */
export const satuanDiDalamNama: Rule = {
  id: 'satuan-di-dalam-nama',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: satuan ditulis bersama target, bukan di dalam nama indikator',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: the unit stands with the target, not in the name',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Satuan ditulis di dalam nama indikator',
      alasan:
        'RPJMD sering mencetak satuan dalam kurung di belakang nama, misalnya Tingkat Kemiskinan (Persen). Dengan isian satuan, tulisan itu berulang: namanya tidak lagi sama antara RPJMD dan Renstra, dan keduanya dapat berselisih. Satuan yang berbeda adalah peringatan: salah satunya keliru; yang sekadar berulang adalah info, dan banyak sekaligus dilaporkan satu kali.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} indikator di ${p.dokumen} menulis satuan dua kali, di namanya dan pada isian satuan, misalnya "${excerpt(p.indikator)}"`
          : p.beda
            ? `${indikatorText(p, 'id')} menyebut satuan ${p.di_nama} di namanya, tetapi ${p.satuan} pada isian satuan`
            : `${indikatorText(p, 'id')} menulis satuan dua kali: di namanya dan pada isian satuan`,
      label: (p) => (p.jumlah ? `${p.jumlah} indikator` : `(${p.di_nama}) di dalam nama`),
      saran: (p) =>
        p.beda
          ? `tentukan satuan yang benar, tulis pada isian satuan, lalu hapus (${p.di_nama}) dari nama`
          : p.jumlah
            ? `hapus satuan dari nama, misalnya (${p.di_nama}); isian satuan sudah cukup`
            : `hapus (${p.di_nama}) dari nama; cukup satuan: ${p.satuan}`,
    },
    en: {
      judul: 'Unit written inside the name of an indicator',
      alasan:
        'An RPJMD often prints the unit in brackets behind the name, as in Tingkat Kemiskinan (Persen). Beside the field satuan this says it twice: the name is no longer the same in RPJMD and Renstra, and the two may contradict each other. Where they differ one is wrong, which is a warning; a mere repetition is an info, and many of them are told once.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} indicators in ${p.dokumen} have their unit twice, in the name and in satuan, such as "${excerpt(p.indikator)}"`
          : p.beda
            ? `${indikatorText(p, 'en')} says ${p.di_nama} in its name but ${p.satuan} in satuan`
            : `${indikatorText(p, 'en')} has its unit twice: in the name and in satuan`,
      label: (p) => (p.jumlah ? `${p.jumlah} indicators` : `(${p.di_nama}) inside the name`),
      saran: (p) =>
        p.beda
          ? `decide on the unit, write it in satuan and remove (${p.di_nama}) from the name`
          : p.jumlah
            ? `remove the units from the names, such as (${p.di_nama}); the field satuan is enough`
            : `remove (${p.di_nama}) from the name; satuan: ${p.satuan} is enough`,
    },
  },
  *check(model) {
    const repeated: Finding[] = [];
    for (const indikator of indicatorsIn(model)) {
      const satuan = satuanOf(indikator);
      const inName = unitInName(indikator.label);
      if (satuan === '' || inName === undefined) continue;
      const params = { ...indikatorParams(indikator), satuan, di_nama: inName };
      const found = { on: indikator, field: '/nama' };
      if (sameUnit(satuan, inName)) repeated.push({ ...found, level: 'info', params });
      else yield { ...found, params: { ...params, beda: 'ya' } };
    }
    for (const { doc, found, many } of manyByDoc(repeated)) {
      if (!many) yield* found;
      else {
        const params = { jumlah: String(found.length), dokumen: documentName(model, doc) };
        yield { on: doc.root, level: 'info', params: { ...found[0]?.params, ...params } };
      }
    }
  },
};
