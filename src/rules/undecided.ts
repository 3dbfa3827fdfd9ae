/** Candidates of the reference catalogue that are no rule of their own, so that the list stays complete. */

export interface Undecided {
  readonly id: string;
  /** The rule or check that answers it under another name. */
  readonly lihat?: string;
  /** Why no document of the format can decide it. */
  readonly alasan?: string;
}

export const UNDECIDED: readonly Undecided[] = [
  { id: 'indikator-minimal-satu', lihat: 'indikator-kosong' },
  { id: 'satuan-wajib', lihat: 'indikator-tanpa-satuan' },
  { id: 'baseline-wajib', lihat: 'indikator-tanpa-baseline' },
  { id: 'jumlah-anak-tidak-sama-induk', lihat: 'jumlah-tidak-sama' },
  { id: 'pagu-renstra-melebihi-rpjmd', lihat: 'pagu-melebihi-rpjmd' },
  { id: 'kode-tidak-ada-di-daftar', lihat: 'kode-tidak-ada' },
  { id: 'lokasi-kode-salah', lihat: 'lokasi-tidak-ada' },
  { id: 'logika-tidak-dikenal', lihat: 'logika-campur' },
  {
    id: 'dasar-hukum-kurang',
    alasan:
      'versi.dasar_hukum names the regulation that adopted the version; no document holds the chapter on the legal basis',
  },
  {
    id: 'dasar-hukum-tidak-urut',
    alasan:
      'versi.dasar_hukum names the regulation that adopted the version; no document holds the chapter on the legal basis',
  },
  {
    id: 'dokumen-ditetapkan-berubah',
    alasan:
      'a change is seen between two revisions of git, and a rule sees one; a diff of the revisions answers it',
  },
  {
    id: 'berkas-tidak-rapi',
    alasan:
      'order of keys and layout are no data: the formatter writes them, the reader checks what breaks a file',
  },
  { id: 'rantai-kausal-lompat', lihat: 'rujukan-salah-jenis' },
  {
    id: 'program-ganda-induk-anggaran',
    alasan:
      'cannot be wrong in this format: the first link to each document is the main one and carries the money',
  },
  {
    id: 'akar-masalah-tanpa-program',
    alasan:
      'problems, root causes and strategic issues are chapters of text that no document of the format holds',
  },
  { id: 'target-tahun-ganda', lihat: 'kunci-ganda' },
  { id: 'tag-prioritas-tanpa-kode-resmi', lihat: 'rujukan-putus' },
  {
    id: 'sub-kegiatan-pn-tanpa-tag',
    alasan:
      'table C of Permendagri 14/2026 for kabupaten and kota is not in the reference data that ships with the tool',
  },
  {
    id: 'rpjpd-tahap-tidak-cocok',
    alasan:
      'the RPJPD is no document of the format, and the RPJMD has no key for the stage that it carries out',
  },
  { id: 'rasio-salah-hitung', lihat: 'realisasi-tidak-sama' },
  {
    id: 'bab3-bab4-beda',
    alasan: 'chapters of text are no documents of the format; numbers of rows are counted, never written',
  },
  {
    id: 'sipd-beda',
    alasan:
      'an export of SIPD is not kept: its import becomes the document itself, and a diff of revisions shows what changed',
  },
  { id: 'pagu-negatif', lihat: 'nilai-salah-bentuk' },
  {
    id: 'jumlah-tahun-tidak-sama-total',
    alasan: 'the format has no money total over the years: it is always computed',
  },
  { id: 'pelaksana-tidak-jumlah', lihat: 'jumlah-tidak-sama' },
  {
    id: 'belanja-infrastruktur-kurang-40-persen',
    alasan:
      'needs the tag "infrastruktur pelayanan publik" of SIPD, which no document holds and no code tells',
  },
  { id: 'dpa-kas-tidak-sama', alasan: 'the monthly cash plan (DPA) is no document of the format' },
];
