import { isOfficialText } from '../../acuan/baku.ts';
import { misspelt } from '../../model/ejaan.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Common slips of spelling; the national list keeps its own. */
export const presentaseSalahEja: Rule = {
  id: 'presentase-salah-eja',
  level: 'info',
  kelompok: 'E',
  logika: 'semua',
  identity: ['tulis'],
  basis: [
    {
      id: 'Ejaan Bahasa Indonesia yang Disempurnakan dan KBBI; tata naskah dinas memakai bahasa baku',
      en: 'Spelling of Bahasa Indonesia (EYD) and KBBI; official documents use the standard language',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Salah eja yang umum',
      alasan:
        '"Presentase" bukan "persentase": yang pertama berarti penyajian. Salah eja membuat indikator yang sama tampak berbeda di dokumen lain dan terbawa sampai laporan kinerja. Yang diperiksa hanya daftar pendek kata yang sering keliru; teks yang persis mengikuti daftar nasional dibiarkan.',
      pesan: (p) => `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" menulis "${p.tulis}"`,
      label: (p) => `seharusnya "${p.baku}"`,
      saran: (p) => `ganti "${p.tulis}" dengan "${p.baku}"`,
    },
    en: {
      judul: 'Common misspelling',
      alasan:
        '"Presentase" is not "persentase": the first means a presentation. Misspellings make one indicator look like another one elsewhere and travel on to the performance report. Only a short list of frequent slips is checked; texts that follow the national list to the letter are left alone.',
      pesan: (p) => `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" has "${p.tulis}"`,
      label: (p) => `should be "${p.baku}"`,
      saran: (p) => `write "${p.baku}" instead of "${p.tulis}"`,
    },
  },
  *check(model, { acuan }) {
    for (const on of statementsOf(model)) {
      const found = misspelt(on.label);
      if (found.length === 0 || isOfficialText(acuan, on)) continue;
      for (const { tulis, baku } of found)
        yield { on, field: textField(on), params: { ...statementParams(on), tulis, baku } };
    }
  },
};
