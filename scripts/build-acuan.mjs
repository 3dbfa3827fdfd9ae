// Writes the committed reference lists in src/acuan/data from the source CSV files.
// Usage: node scripts/build-acuan.mjs [DATA-FOLDER] [OUT-FOLDER]; the data folder may also come from RENSTRA_DATA.
// The lists hold facts of public decrees only (see src/acuan/data/SUMBER.md); the same input gives the same bytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.argv[2] ?? process.env.RENSTRA_DATA ?? join(root, '../shared/data');
const out = process.argv[3] ?? join(root, 'src/acuan/data');

const EDITIONS = [
  { folder: '2026-06-sipd', id: '2026-06-sipd' },
  { folder: '2023-kepmendagri-900.1.15.5-1317-kabkota', id: 'kepmendagri-900.1.15.5-1317-2023' },
];
const FILES = ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'];
const PEMDA = { provinsi: 'p', kabkota: 'k' };

const rowsOf = (path) => parse(readFileSync(join(data, path), 'utf8'), { columns: true });

/** White space collapsed; the cube sign of 15 units of the 2023 list was decoded twice in the source. */
const clean = (text) =>
  (text ?? '')
    .replaceAll('Â³', '³')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Letters beyond ASCII as \uXXXX: a text that is all ASCII loads ten times faster. */
function ascii(text) {
  if (text.includes('\\')) throw new Error(`backslash in ${text}`);
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A line without its empty trailing columns. */
const line = (columns) =>
  columns
    .map((column) => ascii(clean(column)))
    .join('\t')
    .replace(/\t+$/, '');

/** Sorted by UTF-16 units: the reader finds a line by halving, so a header line would break the order. */
const sorted = (lines) => `${[...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')}\n`;

function write(name, text, note) {
  writeFileSync(join(out, name), text);
  console.log(`${name}: ${note}`);
}

function buildEdition({ folder, id }) {
  const lines = [];
  const counts = [];
  const levels = new Map(FILES.map((file) => [file, rowsOf(`nomenklatur/${folder}/${file}.csv`)]));
  const pemdaList = [...new Set(levels.get('program').map((row) => row.jenis_pemda))].sort();
  for (const [file, rows] of levels) {
    // The list of urusan names no level of government: it holds for every level that the edition has.
    const all = rows.flatMap((row) =>
      row.jenis_pemda ? [row] : pemdaList.map((p) => ({ ...row, jenis_pemda: p })),
    );
    for (const row of all) {
      lines.push(line([PEMDA[row.jenis_pemda], row.kode, row.nama, row.kinerja, row.indikator, row.satuan]));
    }
    const per = pemdaList.map((p) => `${p} ${all.filter((row) => row.jenis_pemda === p).length}`).join(', ');
    counts.push(`${file} ${all.length} (${per})`);
  }
  write(`nomenklatur-${id}.tsv`, sorted(lines), `${lines.length} rows: ${counts.join('; ')}`);
}

function buildWilayah() {
  const provinsi = rowsOf('wilayah/provinsi.csv');
  const kabkota = rowsOf('wilayah/kabupaten-kota.csv');
  const kecamatan = rowsOf('wilayah/kecamatan.csv');
  for (const row of kabkota) {
    // The reader tells a kota by its number (71 and up); the source must agree.
    if (Number(row.kode.slice(3)) >= 71 !== (row.jenis === 'kota')) throw new Error(`jenis of ${row.kode}`);
  }
  const lines = [...provinsi, ...kabkota, ...kecamatan].map((row) => line([row.kode, row.nama]));
  const note = `provinsi ${provinsi.length}, kabupaten/kota ${kabkota.length}, kecamatan ${kecamatan.length}`;
  write('wilayah.tsv', sorted(lines), `${lines.length} rows: ${note}`);
}

/** Nine agendas of RPJMN 2015-2019, put short in our own words; the official wording stands in the decree. */
const NAWACITA = [
  'Negara hadir melindungi segenap bangsa dan memberi rasa aman kepada seluruh warga negara',
  'Pemerintah hadir dengan tata kelola yang bersih, efektif, demokratis, dan tepercaya',
  'Indonesia dibangun dari pinggiran dengan memperkuat daerah dan desa dalam kerangka negara kesatuan',
  'Sistem dan penegakan hukum diperbarui agar bebas dari korupsi, bermartabat, dan tepercaya',
  'Kualitas hidup manusia dan masyarakat Indonesia ditingkatkan',
  'Produktivitas rakyat dan daya saing bangsa di pasar internasional ditingkatkan',
  'Kemandirian ekonomi diwujudkan dengan menggerakkan sektor-sektor strategis dalam negeri',
  'Karakter bangsa dibangun kembali melalui revolusi karakter',
  'Kebinekaan diteguhkan dan restorasi sosial Indonesia diperkuat',
];

const KETERANGAN = {
  2025:
    'Sumber: Perpres Nomor 12 Tahun 2025. PN1 sampai PN8 adalah Asta Cita. Nomor program prioritas (PP) mengikuti ' +
    'urutan kemunculannya dalam naskah. Kode sasaran (S01.01 dan seterusnya) adalah kode alat ini sendiri, bukan kode resmi.',
  2020: 'Sumber: Perpres Nomor 18 Tahun 2020. Tujuh agenda pembangunan, bernomor seperti prioritas nasional dalam RKP.',
  2015:
    'Sumber: Perpres Nomor 2 Tahun 2015. Sembilan agenda Nawacita, dirumuskan ringkas oleh alat ini; ' +
    'rumusan resmi ada dalam lampiran Perpres. Kode NC1 sampai NC9 adalah kode alat ini sendiri.',
};

function register(awal, perpres, prioritas) {
  const akhir = awal + 4;
  return {
    skema: 1,
    jenis: 'prioritas',
    tingkat: 'nasional',
    id: `rpjmn-${awal}-${akhir}`,
    judul: `Rencana Pembangunan Jangka Menengah Nasional ${awal}-${akhir}`,
    periode: { awal, akhir },
    // A national plan binds from its first year on; the default would start it one year later.
    versi: { nama: 'murni', berlaku: awal, status: 'ditetapkan', dasar_hukum: perpres },
    keterangan: KETERANGAN[awal],
    prioritas,
  };
}

/** `PN1` of `01`. */
const idPn = (kode) => `PN${Number(kode)}`;
/** `S02.01` of `02.S01`: an id starts with a letter. */
const idSasaran = (kode) => `S${kode.replace('S', '')}`;

/** The three documents, newest first. `rows` reads one CSV by name. */
function registers(rows, clean) {
  const pp = rows('rpjmn-2025-2029-program-prioritas');
  const sasaran = rows('rpjmn-2025-2029-sasaran-prioritas-nasional');
  const childrenOf = (kode) => [
    ...pp
      .filter((row) => row.kode_prioritas_nasional === kode)
      .map((row) => ({ id: `PP${row.kode}`, uraian: clean(row.nama) })),
    ...sasaran
      .filter((row) => row.kode_prioritas_nasional === kode)
      .map((row) => ({ id: idSasaran(row.kode), uraian: clean(row.sasaran) })),
  ];
  const pn = (row) => ({ id: idPn(row.kode), uraian: clean(row.nama) });
  return [
    register(
      2025,
      'Peraturan Presiden Nomor 12 Tahun 2025',
      rows('rpjmn-2025-2029-prioritas-nasional').map((row) => ({
        ...pn(row),
        prioritas: childrenOf(row.kode),
      })),
    ),
    register(
      2020,
      'Peraturan Presiden Nomor 18 Tahun 2020',
      rows('rpjmn-2020-2024-prioritas-nasional').map(pn),
    ),
    register(
      2015,
      'Peraturan Presiden Nomor 2 Tahun 2015',
      NAWACITA.map((uraian, index) => ({ id: `NC${index + 1}`, uraian })),
    ),
  ];
}

/** JSON with one item per line, so that a change of one priority is a change of one line. */
function registersText(documents) {
  const withItems = (record, indent) => {
    const { prioritas, ...own } = record;
    const head = JSON.stringify(own);
    if (prioritas === undefined) return indent + head;
    const items = prioritas.map((item) => withItems(item, `${indent}  `)).join(',\n');
    return `${indent}${head.slice(0, -1)},"prioritas":[\n${items}\n${indent}]}`;
  };
  return `[\n${documents.map((document) => withItems(document, '')).join(',\n')}\n]\n`;
}

function buildRegisters() {
  const documents = registers((name) => rowsOf(`prioritas/${name}.csv`), clean);
  const count = (items) => items.reduce((sum, item) => sum + 1 + count(item.prioritas ?? []), 0);
  const note = documents.map((d) => `${d.id} ${count(d.prioritas)} items`).join('; ');
  write('registers.json', registersText(documents), note);
}

if (!existsSync(join(data, 'nomenklatur'))) {
  console.error(`No reference data in ${data}: give the folder as argument, or set RENSTRA_DATA`);
  process.exitCode = 2;
} else {
  mkdirSync(out, { recursive: true });
  for (const edition of EDITIONS) buildEdition(edition);
  buildWilayah();
  buildRegisters();
}
