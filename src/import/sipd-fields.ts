/** The 87 fields of a SIPD-RI Renja export and their fate: kept, compared with what is kept, or dropped. */

/** Codes and names without which a row has no place. */
export const IDENTITY = ['kode_skpd', 'kode_sub_skpd', 'kode_program', 'kode_giat', 'kode_sub_giat'] as const;

/** Text that is kept, or compared (urusan, `_n`, `_renstra`); null and blank are the same. */
export const TEXTS = [
  ...IDENTITY,
  'nama_skpd',
  'nama_sub_skpd',
  'nama_program',
  'outcome',
  'indikator_outcome',
  'target_akhir',
  'realisasi_capaian',
  'prakiraan',
  'target_maju_1',
  'urai_output',
  'nama_giat',
  'nama_sub_giat',
  'satuan_output',
  'tolak_ukur_output',
  'target_teks_output',
  'satuan_capaian',
  'tolak_ukur_capaian',
  'target_teks_capaian',
  'satuan_sub',
  'tolok_ukur_sub',
  'target_sub_teks',
  'tolak_ukur_n',
  'target_teks_n',
  'kode_dana',
  'nama_dana',
  'lokasi_bl',
  'label_pusat',
  'label_prov',
  'label_kokab',
  'kelompok_sasaran',
  'kode_urusan',
  'nama_urusan',
  'kode_bidang_urusan',
  'nama_bidang_urusan',
  'target_akhir_program_renstra',
  'target_min_1_program_renstra',
  'target_n_program_renstra',
  'target_akhir_giat_renstra',
  'target_min_1_giat_renstra',
  'target_n_giat_renstra',
  'target_akhir_sub_giat_renstra',
  'target_min_1_sub_giat_renstra',
  'target_n_sub_giat_renstra',
] as const;

/** Amounts in rupiah that become the document's own. */
export const MONEY = ['pagu', 'pagu_n_depan'] as const;

/** Amounts that are only compared with the sums of `pagu`. */
export const CHECKED_MONEY = [
  'pagu_indikatif',
  'total_pagu_indikatif_sub_skpd',
  'total_pagu_n_depan_sub_skpd',
  'total_pagu_indikatif_urusan',
  'total_pagu_n_depan_urusan',
  'total_pagu_indikatif_bidang_urusan',
  'total_pagu_n_depan_bidang_urusan',
  'total_pagu_indikatif_program',
  'total_pagu_n_depan_program',
  'total_pagu_indikatif_kegiatan',
  'total_pagu_n_depan_kegiatan',
  'total_pagu_indikatif',
  'total_pagu_n_depan',
] as const;

/** Numbers of SIPD's label lists, and of the SKPD that owns the file; 0 means none. */
export const NUMBERS = ['id_label_pusat', 'id_label_prov', 'id_label_kokab', 'id_unit', 'id_skpd'] as const;

/** SIPD's own database numbers and screen locks: they say nothing about the plan. */
export const DROPPED: readonly string[] = [
  'id_sub_bl',
  'id_daerah',
  'id_urusan',
  'id_bidang_urusan',
  'id_sub_skpd',
  'id_program',
  'id_giat',
  'id_sub_giat',
  'kode_bl',
  'kode_sbl',
  'urusan_locked',
  'bidang_urusan_locked',
  'program_locked',
  'giat_locked',
  'sub_giat_locked',
  'kunci_bl',
  'kunci_bl_rinci',
  'id_output_bl',
];

export type TextField = (typeof TEXTS)[number];
export type MoneyField = (typeof MONEY)[number] | (typeof CHECKED_MONEY)[number];
export type NumberField = (typeof NUMBERS)[number];

/** All 87; `tahun` is the one that is neither text nor money. */
export const FIELDS: readonly string[] = [
  'tahun',
  ...TEXTS,
  ...MONEY,
  ...CHECKED_MONEY,
  ...NUMBERS,
  ...DROPPED,
];
