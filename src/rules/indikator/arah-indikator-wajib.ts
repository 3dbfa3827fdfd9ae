import { FIVE_YEAR, fieldText, indicatorsIn, isResult, targetsOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Doc, Node } from '../../model/node.ts';
import type { Finding, Rule } from '../rule.ts';

/** From this many on, a document that states no direction at all is one finding. */
const WHOLE = 4;

const isNumeric = (indikator: Node): boolean =>
  targetsOf(indikator).some(({ target }) => ['angka', 'rentang', 'batas', 'rasio'].includes(target.jenis));

/** Figures whether a rise is good or bad; outputs of kegiatan and sub kegiatan only ever count upwards. */
export const arahIndikatorWajib: Rule = {
  id: 'arah-indikator-wajib',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Kartu indikator pada aplikasi perencanaan daerah: indikator positif atau negatif dinyatakan, tidak disimpulkan',
      en: 'Indicator cards of planning systems in use: whether an indicator is positive or negative is stated, not inferred',
      mark: 'pasti',
    },
    {
      id: 'Permendagri 86/2017: capaian dihitung menurut sifat indikatornya',
      en: 'Permendagri 86/2017: achievement is computed by the nature of the indicator',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Arah indikator belum dinyatakan',
      alasan:
        'Kemiskinan, stunting, dan pengangguran membaik bila angkanya turun. Arah itu tidak dapat disimpulkan dari deret target, sebab justru deretnya yang diperiksa. Tanpa arah, target yang salah bergerak tidak ketahuan dan capaian dapat dihitung terbalik. Indikator kegiatan dan sub kegiatan tidak memerlukannya.',
      pesan: (p) =>
        p.seluruh
          ? `tidak satu pun dari ${p.seluruh} indikator tujuan, sasaran, dan program di ${p.dokumen} menyatakan arah`
          : `${indikatorText(p, 'id')} belum menyatakan arah`,
      label: (p) => (p.seluruh ? 'seluruh arah kosong' : 'arah belum diisi'),
      saran: (p) => `isi arah: naik, turun, atau tetap${p.seluruh ? ' pada setiap indikator' : ''}`,
    },
    en: {
      judul: 'Direction of an indicator is not stated',
      alasan:
        'Poverty, stunting and unemployment get better when the figure falls. The direction cannot be inferred from the series, for it is the series that is checked. Without it a target that moves the wrong way goes unnoticed and achievement may be computed upside down. Indicators of activities and sub-activities need none.',
      pesan: (p) =>
        p.seluruh
          ? `none of the ${p.seluruh} indicators of goals, objectives and programs in ${p.dokumen} states its direction (arah)`
          : `${indikatorText(p, 'en')} does not state its direction (arah)`,
      label: (p) => (p.seluruh ? 'arah is empty everywhere' : 'arah is not filled in'),
      saran: (p) => `fill in arah: naik, turun or tetap${p.seluruh ? ' for every indicator' : ''}`,
    },
  },
  *check(model): Generator<Finding> {
    const byDoc = new Map<Doc, Node[]>();
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      if (!isResult(indikator) || !isNumeric(indikator)) continue;
      const list = byDoc.get(indikator.doc);
      if (list) list.push(indikator);
      else byDoc.set(indikator.doc, [indikator]);
    }
    for (const [doc, all] of byDoc) {
      const missing = all.filter((i) => fieldText(i, 'arah') === '');
      if (missing.length === all.length && all.length >= WHOLE) {
        yield { on: doc.root, params: { seluruh: String(all.length), dokumen: doc.id || doc.file } };
        continue;
      }
      for (const indikator of missing) yield { on: indikator, params: indikatorParams(indikator) };
    }
  },
};
