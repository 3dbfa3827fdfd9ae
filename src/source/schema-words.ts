/** What planners write instead of the keys and values of the format: names of other systems, regulations, habits. */

/** Key as others call it (snake_case) → keys of this format; the first that the record knows is meant. */
export const OTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  anggaran: ['pagu'],
  pagu_indikatif: ['pagu'],
  plafon: ['pagu'],
  dana: ['pagu', 'sumber_dana'],
  nilai_pagu: ['pagu'],
  catatan: ['keterangan', 'catatan'],
  ket: ['keterangan'],
  komentar: ['keterangan'],
  nilai_dasar: ['baseline'],
  kondisi_awal: ['baseline'],
  data_awal: ['baseline'],
  kondisi_akhir: ['akhir'],
  target_akhir: ['akhir'],
  polaritas: ['arah'],
  agregasi: ['sifat'],
  definisi_operasional: ['definisi'],
  formulasi: ['formula'],
  rumus: ['formula'],
  sumber: ['sumber_data', 'sumber_dana', 'keterangan'],
  unit: ['satuan', 'perangkat_daerah'],
  opd: ['perangkat_daerah'],
  skpd: ['perangkat_daerah'],
  pd: ['perangkat_daerah'],
  pengampu: ['perangkat_daerah', 'penanggung_jawab'],
  unit_kerja: ['perangkat_daerah', 'penanggung_jawab'],
  pic: ['penanggung_jawab'],
  lokus: ['lokasi'],
  kode: ['id'],
  nomor: ['id', 'kode'],
  no: ['id', 'kode'],
  deskripsi: ['uraian', 'keterangan'],
  pernyataan: ['uraian'],
  teks: ['uraian'],
  uraian: ['nama', 'judul', 'tema'],
  nama: ['uraian', 'judul'],
  judul: ['nama', 'uraian'],
  tema: ['uraian'],
  kode_program: ['kode'],
  kode_kegiatan: ['kode'],
  kode_sub_kegiatan: ['kode'],
  nama_program: ['nama'],
  nama_kegiatan: ['nama'],
  nama_sub_kegiatan: ['nama'],
  kode_wilayah: ['wilayah'],
  daerah: ['wilayah'],
  hasil: ['outcome'],
  keluaran: ['output'],
  outcome: ['output'],
  output: ['outcome'],
  indikator_kinerja: ['indikator'],
  sasaran: ['mendukung', 'menjabarkan'],
  prioritas: ['mendukung'],
  program_prioritas: ['mendukung', 'prioritas'],
  prioritas_daerah: ['prioritas', 'mendukung'],
  prioritas_provinsi: ['mendukung'],
  prioritas_nasional: ['mendukung'],
  induk: ['menjabarkan', 'mendukung'],
  realisasi: ['capaian'],
  capaian: ['realisasi'],
  pengecualian: ['justifikasi'],
  penahapan: ['tahapan'],
  thn: ['tahun'],
  tahun_awal: ['awal'],
  tahun_akhir: ['akhir'],
  mulai: ['awal', 'berlaku'],
  edisi: ['nomenklatur'],
  rules: ['aturan'],
  level: ['tingkat'],
  files: ['berkas', 'dokumen'],
};

/** Value as others call it → the choice of this format. */
export const OTHER_VALUES: Readonly<Record<string, string>> = {
  positif: 'naik',
  maksimal: 'naik',
  negatif: 'turun',
  minimal: 'turun',
  stabil: 'tetap',
  absolut: 'posisi',
  non_kumulatif: 'posisi',
  incremental: 'tambahan',
  inkremental: 'tambahan',
  akumulatif: 'kumulatif',
  draft: 'draf',
  final: 'ditetapkan',
  sah: 'ditetapkan',
  rankhir: 'ranhir',
  rancangan_akhir: 'ranhir',
  rancangan_awal: 'ranwal',
  penetapan: 'ditetapkan',
  pusat: 'nasional',
  kabupaten: 'daerah',
  kota: 'daerah',
  error: 'galat',
  warning: 'peringatan',
  warn: 'peringatan',
  off: 'tidak',
  mati: 'tidak',
  false: 'tidak',
};

/** `Sub-Kegiatan`, `subKegiatan` → `sub_kegiatan`. */
export const snake = (key: string): string =>
  key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();

export const otherKeys = (key: string): readonly string[] => {
  const name = snake(key);
  return Object.hasOwn(OTHER_KEYS, name) ? (OTHER_KEYS[name] ?? []) : [];
};

export const otherValue = (value: string): string | undefined => {
  const name = snake(value);
  return Object.hasOwn(OTHER_VALUES, name) ? OTHER_VALUES[name] : undefined;
};
