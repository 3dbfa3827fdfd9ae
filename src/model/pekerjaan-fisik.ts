/** Works that stand somewhere, told by the name of a sub kegiatan. Plans, designs and supervision are none. */
const THINGS =
  'jalan|jembatan|irigasi|embung|drainase|gedung|ruang|sekolah|puskesmas|pustu|pasar|rumah|jaringan|sumur|tanggul|turap|talud|dermaga|terminal|sarana|prasarana|spam|ipal|tpa|lapangan|taman|posyandu|balai|kolam';
const WORKS = new RegExp(
  `^(pembangunan|rehabilitasi|rekonstruksi|pemeliharaan (?:berkala|rutin)|pelebaran|peningkatan|perluasan|normalisasi|pembuatan)\\b.*\\b(?:${THINGS})\\b`,
  'i',
);

/** The kind of work, `pembangunan`; undefined for anything that builds nothing. */
export const pekerjaanFisik = (nama: string): string | undefined => WORKS.exec(nama)?.[1]?.toLowerCase();
