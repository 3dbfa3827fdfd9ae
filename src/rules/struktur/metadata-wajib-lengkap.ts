import type { Jenis } from '../../model/node.ts';
import { isFilled } from '../../model/written.ts';
import type { Params, Rule } from '../rule.ts';

interface Required {
  /** Without these a document cannot be placed, compared or summed. */
  readonly galat: readonly string[];
  readonly peringatan: readonly string[];
}

const VERSI = ['judul', 'versi.nama', 'versi.tahap', 'versi.status'];
const PERIODE = ['periode', 'periode.awal', 'periode.akhir'];
const rpjmd: Required = {
  galat: ['wilayah', ...PERIODE, 'logika', 'nomenklatur', 'versi'],
  peringatan: VERSI,
};

/** Of the region, or of one office where the document is split: whose rows they are is then told by each program. */
const tahunan: Required = { galat: ['wilayah', 'tahun', 'nomenklatur', 'versi'], peringatan: VERSI };

const REQUIRED: Readonly<Record<Jenis, Required>> = {
  rpjmd,
  rpd: rpjmd,
  renstra: { ...rpjmd, galat: ['perangkat_daerah', ...rpjmd.galat] },
  rkpd: tahunan,
  renja: { ...tahunan, galat: ['perangkat_daerah', ...tahunan.galat] },
  ppas: tahunan,
  apbd: tahunan,
  // It has no stages of its own: what was spent follows the APBD.
  realisasi: { galat: ['wilayah', 'tahun', 'nomenklatur'], peringatan: ['judul'] },
  prioritas: { galat: [], peringatan: ['judul', 'tingkat'] },
  'perangkat-daerah': { galat: [], peringatan: ['judul', 'wilayah'] },
  'peta-kode': { galat: ['dari', 'ke'], peringatan: ['judul'] },
};

/** Keys that are not filled in; `versi.tahap` speaks only where `versi` itself is there. */
function missingKeys(data: Parameters<typeof isFilled>[0], keys: readonly string[]): string[] {
  const at = (key: string) =>
    data !== null && typeof data === 'object' && !Array.isArray(data) ? data[key] : undefined;
  return keys.filter((path) => {
    const [key = '', inner] = path.split('.');
    const value = at(key);
    if (inner === undefined) return !isFilled(value);
    // A whole that is absent or malformed is one finding, not one per part.
    if (!isFilled(value) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return !isFilled(value[inner]);
  });
}

const count = (p: Params): number => (p.kunci ?? '').split(', ').length;

/** Which document, in which region, for which years, by which rules and in which state: the header says it. */
export const metadataWajibLengkap: Rule = {
  id: 'metadata-wajib-lengkap',
  level: 'galat',
  kelompok: 'A',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: dokumen rencana menyebut daerah, perangkat daerah, periode, dan tahapannya',
      en: 'Permendagri 86/2017: a plan names its region, office, period and stage',
      mark: 'pengetahuan',
    },
    {
      id: 'Permendagri 90/2019: kode dan nama mengikuti satu edisi daftar nasional',
      en: 'Permendagri 90/2019: codes and names follow one edition of the national list',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kepala dokumen belum lengkap',
      alasan:
        'Kepala dokumen menentukan bagaimana isinya dibaca: wilayah menentukan daftar kewenangan, periode menentukan tahun target, logika menentukan susunan bab, dan nomenklatur menentukan edisi kode. Tanpa versi, tahap, dan status, orang tidak tahu apakah yang dibaca rancangan atau dokumen yang sudah ditetapkan.',
      pesan: (p) => `kepala dokumen ${p.dokumen} belum memuat ${p.kunci}`,
      label: (p) => (count(p) === 1 ? `${p.kunci} belum diisi` : `${count(p)} isian belum ada`),
      saran: (p) => `tambahkan ${p.kunci} di bagian awal berkas`,
    },
    en: {
      judul: 'Document header is incomplete',
      alasan:
        'The header decides how everything below is read: the region gives the list of authority, the period the target years, the logic the structure, the nomenclature the edition of the codes. Without version, stage and status nobody can tell a draft from an adopted plan.',
      pesan: (p) => `the header of ${p.dokumen} lacks ${p.kunci}`,
      label: (p) => (count(p) === 1 ? `${p.kunci} is missing` : `${count(p)} entries are missing`),
      saran: (p) => `add ${p.kunci} at the top of the file`,
    },
  },
  *check(model) {
    for (const doc of model.docs) {
      if (doc.shipped) continue;
      const { galat, peringatan } = REQUIRED[doc.jenis];
      const grave = missingKeys(doc.root.data, galat);
      const missing = [...grave, ...missingKeys(doc.root.data, peringatan)];
      if (missing.length === 0) continue;
      yield {
        on: doc.root,
        params: { dokumen: doc.id || doc.file, jenis: doc.jenis, kunci: missing.join(', ') },
        level: grave.length > 0 ? 'galat' : 'peringatan',
      };
    }
  },
};
