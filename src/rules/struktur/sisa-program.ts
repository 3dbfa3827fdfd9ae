import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import type { Params, Rule } from '../rule.ts';

/** Said in words: the trace itself reads like a fault of the tool. */
const isTemplate = (p: Params): boolean => /^[{$]/.test(p.potongan ?? '');

/** An application wrote its own "nothing" where the plan's text should stand. */
export const sisaProgram: Rule = {
  id: 'sisa-program',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Temuan pada berkas daerah: keluaran aplikasi yang gagal tersimpan sebagai target dan nama',
      en: 'Found in files of regions: output of a faulty application stored as a target or a name',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Sisa keluaran aplikasi',
      alasan:
        'Aplikasi yang tidak menemukan data sering menulis kata kosongnya sendiri, misalnya null atau nama objek dalam kurung siku, atau templat yang belum terisi. Data aslinya hilang pada saat ekspor, dan kata itu ikut tercetak di dokumen resmi.',
      pesan: (p) =>
        `${placeWords(p, 'id')} berisi ${isTemplate(p) ? 'templat aplikasi yang belum terisi' : 'kata kosong dari aplikasi'}, bukan isi rencana`,
      label: () => 'ditulis aplikasi, bukan perencana',
      saran: () => 'ambil lagi nilai aslinya dari sumber, atau hapus isian ini bila memang belum ada',
    },
    en: {
      judul: 'Left over output of an application',
      alasan:
        'An application that finds no data often writes its own word for nothing, such as null or the name of an object in square brackets, or a template that was not filled in. The data was lost in the export, and the word gets printed in an official document.',
      pesan: (p) =>
        `${placeWords(p, 'en')} holds ${isTemplate(p) ? 'an unfilled template' : 'the word for nothing'} of an application, no part of the plan`,
      label: () => 'written by an application, not by a planner',
      saran: () => 'take the value from its source again, or delete the entry if there is none',
    },
  },
  *check(model) {
    for (const { on, field, params } of damagedBy(model, ['sisa-skrip'])) yield { on, field, params };
  },
};
