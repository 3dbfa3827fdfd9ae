import { documentName } from '../../model/document-names.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { exampleOf, programsWithout } from '../../model/unaligned.ts';
import { excerpt } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

/** Tenths of a percent as a percentage; '' where nothing is to be said. */
const percent = (p: Params, point: string): string =>
  p.permil === undefined ? '' : `${Math.trunc(Number(p.permil) / 10)}${point}${Number(p.permil) % 10}%`;

/** A program that has nothing to do with what the province wants. */
export const programTanpaPrioritasProvinsi: Rule = {
  id: 'program-tanpa-prioritas-provinsi',
  level: 'info',
  kelompok: 'D',
  logika: 'semua',
  needs: ['prioritas-provinsi'],
  // Share of the office's money from which a program is too big to stand apart.
  options: { porsi_besar: 0.25 },
  basis: [
    {
      id: 'Permendagri 86/2017: RPJMD dan Renstra kabupaten/kota memperhatikan RPJMD provinsi',
      en: 'Permendagri 86/2017: RPJMD and Renstra of a regency heed the RPJMD of the province',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Program belum terkait prioritas provinsi',
      alasan:
        'Gubernur mengevaluasi RPJMD kabupaten/kota, dan bantuan keuangan provinsi mengikuti prioritas provinsi. Tidak setiap program harus terkait, tetapi program yang menyerap bagian besar anggaran perangkat daerah semestinya terkait atau dijelaskan. Program penunjang dikecualikan.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di ${p.dokumen} belum terkait prioritas provinsi`,
      label: (p) =>
        p.permil ? `${percent(p, ',')} dari pagu perangkat daerah` : 'tidak sampai ke prioritas provinsi',
      saran: (p) =>
        `tambahkan prioritas provinsi yang didukung, ditulis seperti mendukung: [${p.contoh}]; bila memang tidak terkait, tulis justifikasi`,
    },
    en: {
      judul: 'Program without a provincial priority',
      alasan:
        'The governor evaluates the RPJMD of a regency, and provincial grants follow provincial priorities. Not every program must have a tie, but one that takes a large part of the money of its office should have it, or explain. Support programs are excused.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} in ${p.dokumen} has no tie to a provincial priority`,
      label: (p) =>
        p.permil ? `${percent(p, '.')} of the money of the office` : 'reaches no provincial priority',
      saran: (p) =>
        `add the provincial priority that it serves, written like mendukung: [${p.contoh}]; if there is none, write a justifikasi`,
    },
  },
  *check(model, { alignments, options }) {
    const contoh = exampleOf(model, 'provinsi');
    const limit = Math.round(Number(options.porsi_besar) * 1000);
    for (const program of programsWithout(model, alignments, 'provinsi')) {
      const { kode, id, label, doc } = program;
      const params = { kode: kode ?? id ?? '', nama: label, dokumen: documentName(model, doc), contoh };
      const all = totalMoney(paguOf(doc.root));
      const permil = all > 0n ? Number((totalMoney(paguOf(program)) * 1000n) / all) : 0;
      if (permil > 0 && permil >= limit)
        yield { on: program, level: 'peringatan', params: { ...params, permil: String(permil) } };
      else yield { on: program, params };
    }
  },
};
