import { isLeftToList } from '../../acuan/official.ts';
import { placeParams, placeWords, textsThat } from '../../model/text-fields.ts';
import type { Params, Rule } from '../rule.ts';

/** Looks like a space and is none: searching and sorting outside this tool do not find the text. */
const SPECIAL = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const DOUBLE = /\S[ \t]{2,}(?=\S)/;
const EDGE = /^[ \t]|[ \t]$/;

/** Long remarks may be laid out as the planner likes. */
const SHORT_TEXTS = new Set(['nama', 'satuan', 'target']);

function faultOf(text: string, where: string): string | undefined {
  if (SPECIAL.test(text)) return 'khusus';
  if (DOUBLE.test(text)) return 'ganda';
  if (EDGE.test(text)) return 'tepi';
  return SHORT_TEXTS.has(where) && /\n/.test(text.trim()) ? 'baris' : undefined;
}

const SAID: Readonly<Record<string, { id: string; en: string }>> = {
  khusus: { id: 'spasi tak terputus atau spasi khusus', en: 'a non-breaking or other special space' },
  ganda: { id: 'spasi ganda', en: 'a double space' },
  tepi: { id: 'spasi di awal atau akhir', en: 'a space at its start or end' },
  baris: { id: 'ganti baris', en: 'a line break' },
};
const said = (p: Params, lang: 'id' | 'en'): string => SAID[p.macam ?? '']?.[lang] ?? '';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Spaces that nobody sees; comparisons here ignore them, other programs do not. */
export const spasiGandaAtauTakTerputus: Rule = {
  id: 'spasi-ganda-atau-tak-terputus',
  level: 'info',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Temuan pada berkas daerah: spasi ganda, spasi tak terputus, dan ganti baris di dalam nama',
      en: 'Found in files of regions: double spaces, non-breaking spaces and line breaks inside names',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Spasi ganda, spasi tak terputus, atau ganti baris dalam teks',
      alasan:
        'Spasi yang berlebih tidak tampak, tetapi membuat dua nama yang sama menjadi berbeda bagi lembar kerja dan aplikasi lain: pencarian dan VLOOKUP gagal tanpa sebab yang terlihat. Alat ini sendiri mengabaikannya saat membandingkan nama.',
      pesan: (p) => `${placeWords(p, 'id')} memuat ${said(p, 'id')}`,
      label: (p) => said(p, 'id'),
      saran: () => 'rapikan menjadi satu spasi biasa di antara kata',
    },
    en: {
      judul: 'Double or non-breaking spaces, line breaks in a text',
      alasan:
        'Superfluous spaces do not show, but make two equal names differ for spreadsheets and other applications: searches and VLOOKUP fail without a visible reason. This tool itself ignores them when it compares names.',
      pesan: (p) => `${placeWords(p, 'en')} has ${said(p, 'en')}`,
      label: (p) => said(p, 'en'),
      saran: () => 'leave one plain space between words',
    },
  },
  *check(model, { acuan }) {
    for (const { node, field, text, said: macam } of textsThat(model, faultOf)) {
      if (isLeftToList(acuan, node, field, text)) continue;
      const params = { ...placeParams({ node, field }), macam };
      yield { on: node, field, params, ...(/\n/.test(text) ? {} : { fix: tidy(text) }) };
    }
  },
};
