// Synthetic plan repositories of real size from the shipped national list; deterministic. The content is invented.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const YEARS = [2026, 2027, 2028, 2029, 2030];
const PERIOD =
  'periode: {awal: 2025, akhir: 2029}\nlogika: "2025"\nnomenklatur: 2026-06-sipd\nversi: {nama: murni, tahap: penetapan, status: ditetapkan}\n';

function nationalRows(root) {
  const text = readFileSync(path.join(root, 'src/acuan/data/nomenklatur-2026-06-sipd.tsv'), 'utf8');
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([pemda, kode = '']) => pemda === 'k' && /^[1-8]\.\d\d\.\d\d\.2\.\d\d\.\d{4}$/.test(kode))
    .map(([, kode, , , indikator, satuan]) => ({
      kode,
      indikator: indikator || 'Jumlah Dokumen',
      satuan: satuan || 'Dokumen',
    }));
}

const quote = (text) => JSON.stringify(text);
const map = (make) => `{${YEARS.map((year, i) => `${year}: ${make(i)}`).join(', ')}}`;

function indikator(indent, nama, satuan, n) {
  const pad = ' '.repeat(indent);
  return `${pad}- nama: ${quote(nama)}\n${pad}  satuan: ${quote(satuan)}\n${pad}  arah: naik\n${pad}  sifat: posisi\n${pad}  baseline: {tahun: 2024, nilai: ${n}}\n${pad}  target: ${map((i) => n + i)}\n`;
}

/** The official indicator, and `each` - 1 parts of it. */
const parts = (row, each, n) =>
  Array.from({ length: each }, (_, j) =>
    indikator(14, j === 0 ? row.indikator : `${row.indikator}, bagian ${j}`, row.satuan, n + j),
  ).join('');

/** Writes one government: `offices` Renstra of about `size` sub kegiatan with `each` indicators, an RPJMD, registers. */
export function writePlans(root, out, offices, size, each = 1) {
  const rows = nationalRows(root);
  const bidang = [...new Set(rows.map((r) => r.kode.slice(0, 4)))];
  const put = (name, text) => {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
    return Buffer.byteLength(text);
  };
  let bytes = put('renstra.config.yaml', 'skema: 1\n');
  let register =
    'skema: 1\njenis: perangkat-daerah\nid: perangkat-daerah\nwilayah: "16.03"\nperangkat_daerah:\n';
  let programs = '';
  for (let o = 0; o < offices; o++) {
    const own = bidang[o % bidang.length];
    const kode = `${own}.0.00.0.00.${String(1 + Math.floor(o / bidang.length)).padStart(2, '0')}.0000`;
    const id = `opd-${o + 1}`;
    register += `  - {id: ${id}, kode: "${kode}", nama: "Perangkat Daerah ${o + 1}", bidang_urusan: ["${own}"]}\n`;
    const pool = rows.filter((r) => r.kode.startsWith(own));
    let text = `skema: 1\njenis: renstra\nid: renstra-${id}\njudul: "Renstra ${id}"\nwilayah: "16.03"\nperangkat_daerah: ${id}\n${PERIOD}acuan: [rpjmd]\ntujuan:\n  - id: T1\n    uraian: Meningkatnya layanan\n    menjabarkan: [rpjmd/S1]\n    indikator:\n${indikator(6, 'Indeks Layanan', 'indeks', 60)}    sasaran:\n      - id: S1\n        uraian: Meningkatnya mutu layanan\n        indikator:\n${indikator(10, 'Persentase Layanan', 'persen', 50)}program:\n`;
    let program = '';
    let kegiatan = '';
    for (let i = 0; i < size; i++) {
      const row = pool[i % pool.length];
      const [p, k] = [row.kode.slice(0, 7), row.kode.slice(0, 12)];
      if (i >= pool.length) {
        // Larger than the list: more indicators on rows that exist would distort, so further units repeat the code.
        break;
      }
      if (p !== program) {
        text += `  - kode: "${p}"\n    mendukung: [S1, rpjmd/PD1, prioritas-provinsi/P1]\n    indikator:\n${indikator(6, 'Persentase Capaian', 'persen', 40)}    kegiatan:\n`;
        programs += `  - {kode: "${p}", perangkat_daerah: ${id}, mendukung: [S1, PD1], pagu: ${map(() => 900000000000)}}\n`;
        program = p;
      }
      if (k !== kegiatan)
        text += `      - kode: "${k}"\n        indikator:\n${indikator(10, 'Persentase Penyelesaian', 'persen', 30)}        sub_kegiatan:\n`;
      kegiatan = k;
      text += `          - kode: "${row.kode}"\n            indikator:\n${parts(row, each, 1 + (i % 90))}            pagu: ${map((y) => (i + 1) * 1000000 + y * 50000)}\n            lokasi: ["16.03.06"]\n            sumber_dana: [DAU]\n`;
    }
    bytes += put(`renstra/${id}.yaml`, text);
  }
  bytes += put('perangkat-daerah.yaml', register);
  bytes += put(
    'acuan/provinsi.yaml',
    'skema: 1\njenis: prioritas\nid: prioritas-provinsi\njudul: Provinsi\ntingkat: provinsi\nprioritas:\n  - {id: P1, uraian: Layanan dasar, mendukung: [rpjmn-2025-2029/PN4]}\n',
  );
  bytes += put(
    'rpjmd.yaml',
    `skema: 1\njenis: rpjmd\nid: rpjmd\njudul: RPJMD\nwilayah: "16.03"\n${PERIOD}visi: {uraian: Maju}\nmisi:\n  - {id: M1, uraian: Melayani}\nprioritas:\n  - {id: PD1, uraian: Layanan, mendukung: [prioritas-provinsi/P1]}\ntujuan:\n  - id: T1\n    misi: [M1]\n    uraian: Meningkatnya layanan\n    sasaran:\n      - {id: S1, uraian: Meningkatnya mutu}\nprogram:\n${programs}`,
  );
  return bytes;
}
