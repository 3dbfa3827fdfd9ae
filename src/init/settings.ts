/** What `renstra init` writes beside the plans: settings, the register of offices, priorities of the province. */

export const SETTINGS = `# Pengaturan repositori rencana. Folder yang memuat berkas ini adalah akarnya.
# Periksa dengan: renstra check
skema: 1

# Berkas mana yang dibaca. Tanpa kunci ini: semua berkas YAML yang memuat skema dan jenis.
# dokumen: ["rpjmd.yaml", "perangkat-daerah.yaml", "acuan/*.yaml", "renstra/**/*.yaml"]

# dasar: hanya yang pasti salah; disarankan: bawaan; ketat: info menjadi peringatan.
preset: disarankan

# Tingkat satu aturan: galat, peringatan, info, atau tidak. Daftar aturan: renstra rules
# aturan:
#   indikator-tanpa-baseline: info
#   pagu-melebihi-rpjmd: {tingkat: galat, toleransi: 0.05}

# Tingkat lain untuk sebagian berkas.
# khusus:
#   - {berkas: ["renstra/kecamatan-*.yaml"], aturan: {indikator-tanpa-baseline: tidak}}

# Aturan daerah sendiri, dengan kalimat temuan sendiri.
# aturan_lokal:
#   - id: lokal-sub-kegiatan-berlokasi
#     pilih: {jenis: sub_kegiatan, dokumen: renstra, penunjang: tidak}
#     wajib: {lokasi: ada}
#     pesan: "sub kegiatan {kode} {nama} wajib menyebut kecamatan"
#     saran: isi lokasi dengan kode kecamatan
`;

export const OFFICES = `# Daftar perangkat daerah. Ganti isinya dengan perangkat daerah Anda; satu baris satu perangkat daerah.
skema: 1
jenis: perangkat-daerah
id: perangkat-daerah
judul: Perangkat Daerah Kabupaten Muara Enim
# Kode Kemendagri kabupaten atau kota, di dalam tanda kutip.
wilayah: "16.03"

perangkat_daerah:
  # id: nama pendek yang dipakai berkas lain; kode: kode SIPD; bidang_urusan: yang ditangani.
  - {id: dinas-pertanian, kode: "3.27.0.00.0.00.01.0000", nama: Dinas Pertanian, bidang_urusan: ["3.27"]}
  # UPTD, RSUD, atau kelurahan menyebut induknya:
  # - {id: uptd-benih, kode: "3.27.0.00.0.00.01.0001", induk: dinas-pertanian, nama: UPTD Balai Benih}
`;

export const PRIORITIES = `# Prioritas provinsi yang harus dijawab rencana daerah. Salin dari RPJMD provinsi: cukup id dan kalimatnya.
# Prioritas nasional (rpjmn-2025-2029) sudah tersedia dan tidak perlu ditulis.
skema: 1
jenis: prioritas
tingkat: provinsi
id: prioritas-provinsi
judul: Prioritas Pembangunan Provinsi Sumatera Selatan 2025-2029
wilayah: "16"
periode: {awal: 2025, akhir: 2029}
versi: {nama: murni, tahap: rancangan, status: draf}

prioritas:
  - id: P1
    uraian: Ketahanan pangan yang bertumpu pada petani
    # Prioritas nasional yang didukung; lihat yang ada dengan: renstra trace rpjmn-2025-2029/PN2
    mendukung: [rpjmn-2025-2029/PN2]
`;
