/** The keys of the document format, only to tell a forgotten comma or colon from prose. */

const WORDS = `skema jenis id judul wilayah perangkat_daerah periode awal akhir tahun tahun_dasar tahun_transisi tahun_target
tahun_lanjutan logika nomenklatur versi nama menggantikan berlaku tahap status tanggal dasar_hukum acuan keterangan ke
catatan ditinjau mendukung menjabarkan misi program justifikasi aturan alasan oleh sampai visi uraian pokok prioritas
program_unggulan tujuan sasaran indikator strategi arah_kebijakan kode pelaksana pagu kategori kelompok standar
kerangka_pendanaan realisasi nspk satuan arah sifat baseline nilai target terbit bulan tahun_berikut sama_dengan definisi
formula sumber_data penanggung_jawab outcome output kegiatan sub_kegiatan lokasi sumber_dana kelompok_sasaran tahapan tema
capaian kode_lama bidang_urusan induk tingkat dari peta rekening pendapatan belanja pembiayaan triwulan faktor_pendorong
faktor_penghambat tindak_lanjut`;

const KEYS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

/** True for a key of the format or a year. */
export const isKnownKey = (word: string): boolean => KEYS.has(word) || /^(?:19|20)[0-9]{2}$/.test(word);
