import { damagedBy } from '../../model/damaged-fields.ts';
import type { Kind, Node } from '../../model/node.ts';
import { placeParams, placeWords, textsThat } from '../../model/text-fields.ts';
import { isFilled } from '../../model/written.ts';
import type { Params, Rule } from '../rule.ts';

/** Items that are nothing without their sentence; a coded row has its name from the list. */
const STATEMENTS: ReadonlySet<Kind> = new Set<Kind>([
  'pokok',
  'misi',
  'prioritas',
  'program_unggulan',
  'tujuan',
  'sasaran',
  'strategi',
  'arah_kebijakan',
  'outcome',
  'output',
]);

/** A lone dash; as a unit it is a missing unit, which a rule of its own tells. */
const dashIn = (text: string, where: string): string | undefined =>
  where !== 'satuan' && /^[-–—.?*]{1,2}$/.test(text.trim()) ? text.trim() : undefined;

/** Free remarks, formulas and reasons may well hold three dots. */
const MUST_STAND = /^\/(?:nama|uraian|judul|satuan|penanggung_jawab)$|\/(?:tema|uraian)$/;

const isEmpty = (node: Node): boolean => STATEMENTS.has(node.kind) && !isFilled(node.data.uraian);

const kosong = (p: Params): boolean => p.potongan === '';

/** A place that somebody meant to fill in later. */
export const teksKosongAtauPenampung: Rule = {
  id: 'teks-kosong-atau-penampung',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Panduan RKPD 2026: formulir berisi titik-titik dan "dst" sebagai tempat isian',
      en: 'Guide for RKPD 2026: forms with dots and "dst" as places to be filled in',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Teks belum diisi',
      alasan:
        'Titik-titik, "dst", "xxx", "TBD", atau tanda hubung adalah tempat isian dari formulir, bukan isi. Bila terbawa sampai penetapan, dokumen memuat tujuan atau nama tanpa arti. Tujuan, sasaran, misi, dan butir lain tanpa uraian juga dihitung.',
      pesan: (p) =>
        kosong(p)
          ? `${placeWords(p, 'id')} belum diisi`
          : `${placeWords(p, 'id')} masih berisi "${p.potongan}"`,
      label: (p) => (kosong(p) ? 'uraian belum diisi' : 'tempat isian, belum diganti'),
      saran: (p) =>
        kosong(p)
          ? 'tulis uraiannya, atau hapus butir ini bila tidak jadi dipakai'
          : 'ganti dengan isi yang dimaksud, atau hapus bila tidak jadi dipakai',
    },
    en: {
      judul: 'Text not filled in',
      alasan:
        'Dots, "dst", "xxx", "TBD" or a lone dash are places of a form to be filled in, no content. Left in until the plan is adopted, they give goals or names without a meaning. Goals, objectives, missions and other items without a text count as well.',
      pesan: (p) =>
        kosong(p)
          ? `${placeWords(p, 'en')} is not filled in`
          : `${placeWords(p, 'en')} still holds "${p.potongan}"`,
      label: (p) => (kosong(p) ? 'no text yet' : 'placeholder, not replaced yet'),
      saran: (p) =>
        kosong(p)
          ? 'write the text, or delete the item if it is not used'
          : 'replace it by what is meant, or delete it if it is not used',
    },
  },
  *check(model) {
    for (const node of model.nodes) {
      if (!isEmpty(node)) continue;
      const field = 'uraian' in node.data ? '/uraian' : '';
      const params = { ...placeParams({ node, field: '/uraian' }), potongan: '' };
      yield { on: node, field, params };
    }
    for (const { on, field, params } of damagedBy(model, ['belum-diisi']))
      if (MUST_STAND.test(field)) yield { on, field, params };
    for (const { node, field, said } of textsThat(model, dashIn)) {
      if (!MUST_STAND.test(field)) continue;
      yield { on: node, field, params: { ...placeParams({ node, field }), potongan: said } };
    }
  },
};
