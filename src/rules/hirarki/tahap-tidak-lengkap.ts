import { documentName } from '../../model/document-names.ts';
import type { Doc, Model } from '../../model/node.ts';
import { currentDocs } from '../../model/query.ts';
import { stageYears } from '../../model/stages.ts';
import { byRegion, isFinal } from '../../model/versions.ts';
import type { Params, Rule } from '../rule.ts';

const yearsOf = ({ periode }: Doc): readonly number[] =>
  periode ? [...periode.target, ...periode.lanjutan] : [];

const paramsOf = (model: Model, doc: Doc): Params => ({
  dokumen: documentName(model, doc),
  tahun: yearsOf(doc).join(', '),
});

function faultsOf(years: readonly number[], expected: readonly number[]): Params {
  const list = (found: readonly number[]) => [...new Set(found)].join(', ');
  return {
    kurang: list(expected.filter((year) => !years.includes(year))),
    ganda: list(years.filter((year, i) => years.indexOf(year) !== i)),
    lebih: list(years.filter((year) => !expected.includes(year))),
  };
}

function said(p: Params, lang: 'id' | 'en'): string {
  const words =
    lang === 'id'
      ? { kurang: 'belum ada', ganda: 'ganda', lebih: 'di luar periode' }
      : { kurang: 'missing', ganda: 'double', lebih: 'outside the period' };
  return (['kurang', 'ganda', 'lebih'] as const)
    .filter((key) => p[key])
    .map((key) => `${words[key]} ${p[key]}`)
    .join('; ');
}

const rank = (doc: Doc): number => (doc.jenis === 'renstra' ? 1 : 0);

const none = (p: Params): boolean => p.ada === 'tidak';

/** One theme per year, from the first year of money to the year after the period. */
export const tahapTidakLengkap: Rule = {
  id: 'tahap-tidak-lengkap',
  level: 'peringatan',
  kelompok: 'C',
  logika: '2025',
  basis: [
    {
      id: 'Inmendagri 2/2025: penahapan pembangunan tahun 2026 sampai 2030, satu tema setiap tahun',
      en: 'Inmendagri 2/2025: stages of development 2026 to 2030, one theme for each year',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Penahapan tahunan belum lengkap',
      alasan:
        'Logika 2025 membagi periode menjadi tahap tahunan dengan tema masing-masing; Renja dan RKPD tiap tahun mengikuti tahapnya. Setiap tahun target dan tahun lanjutan punya satu tahap. Dokumen final tanpa penahapan sama sekali hanya diberi tahu, satu kali bila semuanya di daerah itu begitu; rancangan tidak dihitung.',
      pesan: (p) =>
        none(p)
          ? p.jumlah
            ? `belum ada satu pun dari ${p.jumlah} dokumen final yang memuat penahapan tahunan`
            : `${p.dokumen} belum memuat penahapan tahunan`
          : `penahapan ${p.dokumen} belum sesuai periode: ${said(p, 'id')}`,
      label: (p) => (none(p) ? 'belum ada tahapan' : said(p, 'id')),
      saran: (p) => `tulis tahapan dengan satu tema untuk setiap tahun: ${p.tahun}`,
    },
    en: {
      judul: 'Yearly stages are incomplete',
      alasan:
        'The 2025 logic divides the period into yearly stages with a theme each; Renja and RKPD follow the stage of their year. Every target year and the continuation year have one stage. A final document without any stage is only told, once where all of a region are like that; drafts do not count.',
      pesan: (p) =>
        none(p)
          ? p.jumlah
            ? `not one of ${p.jumlah} final documents has yearly stages (tahapan)`
            : `${p.dokumen} has no yearly stages (tahapan)`
          : `the stages (tahapan) of ${p.dokumen} do not fit the period: ${said(p, 'en')}`,
      label: (p) => (none(p) ? 'no stages' : said(p, 'en')),
      saran: (p) => `write tahapan with one theme for each year: ${p.tahun}`,
    },
  },
  *check(model) {
    const docs = currentDocs(model, 'rpjmd', 'rpd', 'renstra').filter(
      (d) => d.logika === '2025' && d.periode,
    );
    for (const region of byRegion(docs)) {
      const final = region.filter((doc) => isFinal(doc) && !stageYears(doc));
      // Where nobody in the region writes them, it is told once: at the RPJMD, whose stages the others follow.
      const leading = [...final].sort((a, b) => rank(a) - rank(b)).slice(0, 1);
      const told = region.some(stageYears) ? final : leading;
      for (const doc of told) {
        const jumlah = told.length === final.length ? '' : String(final.length);
        yield { on: doc.root, level: 'info', params: { ...paramsOf(model, doc), ada: 'tidak', jumlah } };
      }
      for (const doc of region) {
        const years = stageYears(doc);
        const faults = years ? faultsOf(years, yearsOf(doc)) : {};
        if (faults.kurang || faults.ganda || faults.lebih)
          yield {
            on: doc.root,
            field: '/tahapan',
            part: 'key',
            params: { ...paramsOf(model, doc), ...faults },
          };
      }
    }
  },
};
