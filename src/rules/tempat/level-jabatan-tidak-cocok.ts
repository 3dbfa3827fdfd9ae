import type { Kind, Node } from '../../model/node.ts';
import { currentDocs, nodesOf, ownerOf } from '../../model/query.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Heads of offices and those above them. */
const HEAD = /^(bupati|wali ?kota|gubernur|sekretaris daerah|sekda|inspektur|kepala (dinas|badan|satuan))\b/i;
/** Echelon IV and below. A lurah and the sections of a kecamatan run programs of their own. */
const LOW =
  /^(kepala (seksi|sub ?bagian|sub ?bidang)|kasi|kasubbag|kasubbid|sub ?-?koordinator|staf|pelaksana|pengadministrasi)\b/i;

/** Posts that do not fit a level, and which do. */
const LEVELS: Partial<Record<Kind, { readonly wrong: RegExp; readonly tepat: string }>> = {
  tujuan: { wrong: LOW, tepat: 'kepala' },
  sasaran: { wrong: LOW, tepat: 'kepala' },
  program: { wrong: LOW, tepat: 'eselon III' },
  sub_kegiatan: { wrong: HEAD, tepat: 'eselon IV' },
};

const POSTS: Readonly<Record<string, { id: string; en: string }>> = {
  kepala: { id: 'kepala perangkat daerah atau kepala bidang', en: 'the head of the office or of a division' },
  'eselon III': { id: 'sekretaris atau kepala bidang', en: 'a secretary or head of division' },
  'eselon IV': {
    id: 'kepala seksi, subkoordinator, atau pejabat fungsional',
    en: 'a head of section or functional official',
  },
};

const isKecamatan = (node: Node): boolean => node.kode?.startsWith('7.') === true;

/** Whose level counts: an indicator stands for what it measures. */
const levelOf = (node: Node): Kind => (node.kind === 'indikator' ? ownerOf(node).kind : node.kind);

/** Posts against the level of the row that they answer for. */
export const levelJabatanTidakCocok: Rule = {
  id: 'level-jabatan-tidak-cocok',
  level: 'info',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 89/2021: kinerja diturunkan ke jabatan menurut tingkatnya',
      en: 'PermenPANRB 89/2021: performance is handed down to posts by their level',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Tingkat jabatan penanggung jawab tidak sesuai',
      alasan:
        'Dalam perjenjangan kinerja, tujuan dan sasaran dipegang kepala perangkat daerah, program oleh pejabat eselon III, dan sub kegiatan oleh eselon IV atau pejabat fungsional. Penempatan yang lain mungkin benar, tetapi patut dilihat. Kecamatan dan kelurahan dikecualikan.',
      pesan: (p) => `${p.jabatan} menjadi penanggung jawab ${kindWord(p.jenis, 'id')}`,
      label: (p) => `biasanya ${POSTS[p.tepat ?? '']?.id ?? ''}`,
      saran: () => 'periksa pembagian kinerja; sesuaikan jabatannya bila keliru',
    },
    en: {
      judul: 'Level of the responsible post does not fit',
      alasan:
        'When performance is handed down, goals and objectives are held by the head of the office, programs by echelon III, sub-activities by echelon IV or functional officials. Another arrangement may be right, but is worth a look. Kecamatan and kelurahan are excused.',
      pesan: (p) => `${p.jabatan} is responsible for a row of the level ${kindWord(p.jenis, 'en')}`,
      label: (p) => `mostly ${POSTS[p.tepat ?? '']?.en ?? ''}`,
      saran: () => 'check how performance is divided; correct the post if it is wrong',
    },
  },
  *check(model) {
    const docs = new Set(currentDocs(model, 'renstra', 'renja'));
    for (const kind of ['program', 'sub_kegiatan', 'indikator'] as const) {
      for (const node of nodesOf(model, kind)) {
        const post = node.data.penanggung_jawab;
        const jenis = levelOf(node);
        const level = LEVELS[jenis];
        if (!level || typeof post !== 'string' || !docs.has(node.doc)) continue;
        if (isKecamatan(kind === 'indikator' ? ownerOf(node) : node) || !level.wrong.test(post.trim()))
          continue;
        const tahun = String(node.doc.tahun ?? '');
        const params = { jabatan: post.trim(), jenis, tahun, tepat: level.tepat };
        yield { on: node, field: '/penanggung_jawab', params };
      }
    }
  },
};
