/** How documents and editions are called in a sentence. Both languages use the Indonesian names. */
import type { Doc, Jenis, Model } from './node.ts';
import { officeName } from './query.ts';

const JENIS_NAMES: Readonly<Record<Jenis, string>> = {
  rpjmd: 'RPJMD',
  rpd: 'RPD',
  renstra: 'Renstra',
  rkpd: 'RKPD',
  renja: 'Renja',
  ppas: 'PPAS',
  apbd: 'APBD',
  realisasi: 'Realisasi',
  prioritas: 'daftar prioritas',
  'perangkat-daerah': 'daftar perangkat daerah',
  'peta-kode': 'peta kode',
};

export const jenisName = (jenis: Jenis): string => JENIS_NAMES[jenis];

/** `RPJMD`, `Renstra Dinas Pertanian`, `Renja 2026 Dinas Sosial`. */
export function documentName(model: Model, doc: Doc): string {
  const owner = doc.unit === undefined ? '' : officeName(model, doc.unit);
  return [jenisName(doc.jenis), doc.tahun, owner]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** `kepmendagri-050-3708-2020` → `Kepmendagri 050-3708 Tahun 2020`; an edition of another form stays as written. */
export function editionName(edition: string): string {
  const decree = /^(kep|per)mendagri-(.+)-(\d{4})$/.exec(edition);
  if (decree) return `${decree[1] === 'kep' ? 'Kep' : 'Per'}mendagri ${decree[2]} Tahun ${decree[3]}`;
  const sipd = /^(\d{4})-(\d\d)-sipd$/.exec(edition);
  const bulan = sipd && BULAN[Number(sipd[2]) - 1];
  return sipd && bulan ? `SIPD ${bulan} ${sipd[1]}` : edition;
}
