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
];
