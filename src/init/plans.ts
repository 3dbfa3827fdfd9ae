/** The plans that `renstra init` writes: a small RPJMD and a Renstra that line up, to be replaced bit by bit. */

export const RPJMD = `# RPJMD. Semua isi di bawah ini contoh rekaan; ganti bagian demi bagian, lalu jalankan renstra check.
skema: 1
jenis: rpjmd
id: rpjmd
judul: Rencana Pembangunan Jangka Menengah Daerah Kabupaten Muara Enim 2025-2029
wilayah: "16.03"
# Tahun dasar 2024, target 2025 sampai 2030, pagu 2026 sampai 2030 (Inmendagri 2/2025).
periode: {awal: 2025, akhir: 2029}
logika: "2025"
nomenklatur: 2026-06-sipd
versi: {nama: murni, tahap: rancangan, status: draf}
acuan: [prioritas-provinsi, rpjmn-2025-2029]

visi:
  uraian: Muara Enim yang mandiri dan sejahtera
  pokok:
    - {id: V1, uraian: Mandiri}
    - {id: V2, uraian: Sejahtera}

misi:
  - {id: M1, uraian: Mewujudkan ekonomi rakyat yang mandiri dengan bertumpu pada pertanian}

# Prioritas daerah menurut peringkat: yang pertama paling penting.
prioritas:
  - {id: PD1, uraian: Ketahanan pangan daerah, mendukung: [prioritas-provinsi/P1, rpjmn-2025-2029/PN2]}

tujuan:
  - id: T1
    misi: [M1]
    uraian: Meningkatnya kesejahteraan petani
    indikator:
      - id: ntp
        nama: Nilai Tukar Petani
        satuan: indeks
        arah: naik               # naik, turun, atau tetap
        sifat: posisi            # posisi, tambahan, atau kumulatif
        baseline: {tahun: 2024, nilai: 101.2}
        target: {2025: 102, 2026: 103, 2027: 104, 2028: 105, 2029: 106, 2030: 107}
        akhir: 107
    sasaran:
      - id: S1
        uraian: Meningkatnya produksi padi daerah
        mendukung: [PD1, prioritas-provinsi/P1]
        indikator:
          - id: produksi-padi
            nama: Produksi Padi
            satuan: ton
            arah: naik
            sifat: posisi
            baseline: {tahun: 2024, nilai: 152000}
            target: {2025: 154000, 2026: 157000, 2027: 160000, 2028: 163000, 2029: 166000, 2030: 169000}
            akhir: 169000
        strategi:
          - id: ST1
            uraian: Memperluas lahan padi yang mendapat air sepanjang tahun
            arah_kebijakan:
              - {uraian: Rehabilitasi jaringan irigasi usaha tani, tahun: [2026, 2027, 2028, 2029]}

# Program semua perangkat daerah dengan pagu indikatif per tahun, dalam rupiah.
program:
  - kode: "3.27.03"              # kode selalu di dalam tanda kutip
    nama: Program Penyediaan dan Pengembangan Prasarana Pertanian
    perangkat_daerah: dinas-pertanian
    mendukung: [S1, PD1]
    indikator:
      - nama: Luas Lahan Padi Beririgasi
        satuan: hektare
        arah: naik
        sifat: posisi
        baseline: {tahun: 2024, nilai: 9800}
        target: {2025: 9900, 2026: 10100, 2027: 10300, 2028: 10500, 2029: 10700, 2030: 10900}
        akhir: 10900
    pagu: {2026: 2500000000, 2027: 2600000000, 2028: 2700000000, 2029: 2800000000, 2030: 2900000000}
`;

export const RENSTRA = `# Renstra satu perangkat daerah. Salin berkas ini untuk perangkat daerah lain, dengan id sendiri.
skema: 1
jenis: renstra
id: renstra-dinas-pertanian
judul: Rencana Strategis Dinas Pertanian Kabupaten Muara Enim 2025-2029
wilayah: "16.03"
perangkat_daerah: dinas-pertanian
periode: {awal: 2025, akhir: 2029}
logika: "2025"
nomenklatur: 2026-06-sipd
versi: {nama: murni, tahap: rancangan, status: draf}
acuan: [rpjmd, prioritas-provinsi]

tujuan:
  - id: T1
    uraian: Meningkatnya produktivitas usaha tani padi
    menjabarkan: [rpjmd/S1]      # sasaran RPJMD yang dijabarkan
    nspk:
      - {uraian: Pedoman pengelolaan jaringan irigasi usaha tani}
    indikator:
      - nama: Produktivitas Padi
        satuan: kuintal/ha
        arah: naik
        sifat: posisi
        baseline: {tahun: 2024, nilai: 48.5}
        target: {2025: 49, 2026: 50, 2027: 51, 2028: 52, 2029: 53, 2030: 54}
        akhir: 54
    sasaran:
      - id: S1
        uraian: Meningkatnya luas lahan padi yang beririgasi
        indikator:
          - nama: Persentase Lahan Padi Beririgasi
            satuan: persen
            arah: naik
            sifat: posisi
            baseline: {tahun: 2024, nilai: 54}
            target: {2025: 55, 2026: 56, 2027: 57.5, 2028: 59, 2029: 60.5, 2030: 62}
            akhir: 62
        strategi:
          - id: ST1
            uraian: Memperbaiki jaringan irigasi usaha tani menurut tingkat kerusakannya
            arah_kebijakan:
              - {uraian: Perbaikan jaringan di kecamatan sentra padi, tahun: [2026, 2027, 2028, 2029]}

program:
  - kode: "3.27.03"
    nama: Program Penyediaan dan Pengembangan Prasarana Pertanian
    # Tautan pertama memikul pagunya; yang berikut hanya pendukung.
    mendukung: [S1, rpjmd/PD1, prioritas-provinsi/P1, rpjmn-2025-2029/PN2]
    outcome:
      - uraian: Meningkatnya luas lahan padi yang mendapat air sepanjang tahun
        indikator:
          - nama: Luas Lahan Padi Beririgasi
            satuan: hektare
            arah: naik
            sifat: posisi
            baseline: {tahun: 2024, nilai: 9800}
            target: {2025: 9900, 2026: 10100, 2027: 10300, 2028: 10500, 2029: 10700, 2030: 10900}
            akhir: 10900
    kegiatan:
      - kode: "3.27.03.2.02"
        nama: Pembangunan Prasarana Pertanian
        output:
          - uraian: Tersedianya prasarana pertanian yang berfungsi
            indikator:
              - nama: Jumlah Prasarana Pertanian yang Berfungsi
                satuan: unit
                arah: naik
                sifat: kumulatif
                baseline: {tahun: 2024, nilai: 120}
                target: {2025: 120, 2026: 132, 2027: 144, 2028: 156, 2029: 168, 2030: 180}
                akhir: 180
        sub_kegiatan:
          # Cari kode dan nama resmi dengan: renstra nomenklatur jaringan irigasi
          - kode: "3.27.03.2.02.0010"
            nama: Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani
            output:
              - uraian: Terehabilitasi dan terpeliharanya jaringan irigasi usaha tani
                indikator:
                  - nama: Jumlah jaringan irigasi usaha tani yang direhabilitasi
                    satuan: Unit
                    arah: naik
                    sifat: tambahan
                    baseline: {tahun: 2024, nilai: 10}
                    target: {2026: 12, 2027: 12, 2028: 12, 2029: 12, 2030: 12}
                    akhir: 60
            # Pagu diisi sekali, di tingkat terendah; tingkat di atasnya dijumlahkan.
            pagu: {2026: 2500000000, 2027: 2600000000, 2028: 2700000000, 2029: 2800000000, 2030: 2900000000}
            lokasi: ["16.03.06"]   # kode kecamatan; cari di daftar wilayah Kemendagri
            sumber_dana: [DAU]
            penanggung_jawab: Bidang Prasarana dan Sarana Pertanian
`;
