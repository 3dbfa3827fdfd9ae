/** `aturan_lokal` → local rules; whatever cannot be understood is reported where it stands. */
import { LEVELS } from '../diagnostic.ts';
import { type Decimal, decimal, multiplyDecimal } from '../model/decimal.ts';
import type { Jenis, Kind } from '../model/node.ts';
import type { Rec, Value } from '../source/parsed.ts';
import { KNOWN_JENIS } from '../source/schema-catalogue.ts';
import { type Fields, readComparison, readDemands, readField } from './condition.ts';
import { fault, type Reading, recordOf, textOf, textsOf } from './fault.ts';
import { LOCAL_KINDS, localFields } from './fields.ts';
import { MAX_PATTERN } from './glob.ts';
import type { FieldRef, LocalCheck, LocalRule, Operand, Relation, Selection, Sign, Way } from './spec.ts';
import { checkWords } from './words.ts';

const CHECKS = ['wajib', 'dilarang', 'hubungan', 'banding'] as const;
const SIGNS: readonly Sign[] = ['<', '<=', '=', '>=', '>', '!='];
const WAYS: readonly Way[] = [
  'mendukung',
  'menjabarkan',
  'misi',
  'program',
  'sebaris',
  'sama_dengan',
  'anak',
  'induk',
];
const ONE: Decimal = { digits: 1n, scale: 0 };

const kindsOf = (value: Value | undefined): Kind[] => {
  const texts = textsOf(value);
  return LOCAL_KINDS.filter((kind) => texts.includes(kind));
};
const isJenis = (text: string): text is Jenis => KNOWN_JENIS.includes(text);
const dokumenOf = (value: Value | undefined): Jenis[] => textsOf(value).filter(isJenis);

function globs(reading: Reading, pointer: string, value: Value | undefined): string[] {
  const texts = textsOf(value);
  if (texts.some((text) => text.length > MAX_PATTERN))
    fault(
      reading,
      { pointer },
      {
        id: `pola ini lebih dari ${MAX_PATTERN} karakter`,
        en: `this pattern has over ${MAX_PATTERN} characters`,
      },
      { help: { id: 'persingkat polanya dengan tanda *', en: 'shorten it with *' } },
    );
  return texts;
}

function readSelection(reading: Reading, pointer: string, rule: Rec): Selection | undefined {
  const at = `${pointer}/pilih`;
  const record = recordOf(rule.pilih);
  const jenis = kindsOf(record?.jenis);
  const dokumen = dokumenOf(record?.dokumen);
  if (!record || jenis.length === 0)
    return fault(
      reading,
      record ? { pointer: at, part: 'key' } : { pointer: `${pointer}/id` },
      { id: 'aturan ini belum memilih jenis butir', en: 'this rule selects no kind of item' },
      {
        help: {
          id: 'tambahkan pilih: {jenis: sub_kegiatan} atau jenis lain',
          en: 'add pilih: {jenis: sub_kegiatan} or another kind',
        },
      },
    );
  const fields = localFields(jenis, dokumen);
  const empty = jenis.find((kind) => localFields([kind], dokumen).size === 0);
  if (empty)
    return fault(
      reading,
      { pointer: `${at}/dokumen` },
      { id: `dokumen ini tidak memuat ${empty}`, en: `these documents hold no ${empty}` },
      { help: { id: 'ganti atau hapus dokumen', en: 'change or remove dokumen' } },
    );
  return {
    jenis,
    dokumen,
    kode: globs(reading, `${at}/kode`, record.kode),
    perangkatDaerah: globs(reading, `${at}/perangkat_daerah`, record.perangkat_daerah),
    penunjang: record.penunjang === 'ya' ? true : record.penunjang === 'tidak' ? false : undefined,
    logika: textOf(record.logika) || undefined,
    jika: readDemands(reading, `${at}/jika`, record.jika, fields),
  };
}

/** Links that lead from an item; an item that comes in, or stands on the other side, may be of any kind. */
function readRelation(reading: Reading, at: string, record: Rec): Relation | undefined {
  const lewat = WAYS.find((way) => way === record.lewat);
  if (!lewat)
    return fault(
      reading,
      { pointer: at, part: 'key' },
      { id: 'hubungan ini belum menyebut lewat', en: 'this relation does not say by which link (lewat)' },
      { help: { id: `pilihannya: ${WAYS.join(', ')}`, en: `the choices are: ${WAYS.join(', ')}` } },
    );
  if ((lewat === 'anak' || lewat === 'induk') && record.arah !== undefined && record.arah !== null)
    return fault(
      reading,
      { pointer: `${at}/arah` },
      { id: `arah tidak berlaku untuk ${lewat}`, en: `arah means nothing with ${lewat}` },
      { help: { id: 'hapus arah', en: 'remove arah' } },
    );
  const jenis = kindsOf(record.jenis);
  const dokumen = dokumenOf(record.dokumen);
  const jika = readDemands(reading, `${at}/jika`, record.jika, localFields(jenis, dokumen));
  return { lewat, masuk: record.arah === 'masuk', jenis, dokumen, jika };
}

function readHubungan(reading: Reading, at: string, record: Rec): LocalCheck | undefined {
  const relation = readRelation(reading, at, record);
  const text = textOf(record.jumlah) || '>= 1';
  const wanted = readComparison(text);
  if (!wanted)
    return fault(
      reading,
      { pointer: `${at}/jumlah` },
      { id: `jumlah "${text}" bukan perbandingan angka`, en: `jumlah "${text}" compares no number` },
      { help: { id: 'tulis misalnya ">= 2" atau "= 1"', en: 'write for example ">= 2" or "= 1"' } },
    );
  return relation && { jenis: 'hubungan', relation, tanda: wanted.tanda, jumlah: wanted.nilai, text };
}

/** A field with one figure: money (a year or all years), a value of one year, or a plain value. */
function readFigure(reading: Reading, pointer: string, text: string, fields: Fields): FieldRef | undefined {
  const field = readField(reading, { pointer }, text, fields);
  if (!field || field.form === 'uang' || field.form === 'isian') return field;
  if (field.form === 'nilai' && field.year !== undefined) return field;
  const year = field.form === 'nilai';
  return fault(
    reading,
    { pointer },
    { id: `${field.text} bukan satu angka`, en: `${field.text} is not one figure` },
    {
      help: year
        ? { id: `sebut tahunnya: ${field.key} 2026`, en: `name the year: ${field.key} 2026` }
        : {
            id: 'pakai misalnya pagu, target 2026, baseline',
            en: 'use for example pagu, target 2026, baseline',
          },
    },
  );
}

function readRight(reading: Reading, at: string, value: Value | undefined, own: Fields): Operand | undefined {
  const record = recordOf(value);
  if (!record) {
    const text = textOf(value);
    const nilai = decimal(text);
    if (nilai) return { jenis: 'angka', nilai };
    const field = readFigure(reading, at, text, own);
    return field && { jenis: 'isian', field };
  }
  const relation = readRelation(reading, at, record);
  if (!relation) return undefined;
  const fields = localFields(relation.jenis, relation.dokumen);
  const field = readFigure(reading, `${at}/ambil`, textOf(record.ambil), fields);
  return field && { jenis: 'hubungan', relation, field };
}

const share = (text: string): Decimal | undefined =>
  text.endsWith('%')
    ? multiplyDecimal(decimal(text.slice(0, -1)) ?? ONE, { digits: 1n, scale: 2 })
    : decimal(text);

function readBanding(reading: Reading, at: string, record: Rec, fields: Fields): LocalCheck | undefined {
  const missing = ['kiri', 'tanda', 'kanan'].find((key) => (record[key] ?? null) === null);
  if (missing)
    return fault(
      reading,
      { pointer: at, part: 'key' },
      { id: `banding belum menyebut ${missing}`, en: `banding has no ${missing}` },
      {
        help: {
          id: 'tulis kiri, tanda dan kanan, misalnya {kiri: pagu n, tanda: "<=", kanan: pagu n-1}',
          en: 'write kiri, tanda and kanan, for example {kiri: pagu n, tanda: "<=", kanan: pagu n-1}',
        },
      },
    );
  const kiri = readFigure(reading, `${at}/kiri`, textOf(record.kiri), fields);
  const kanan = readRight(reading, `${at}/kanan`, record.kanan, fields);
  const tanda = SIGNS.find((sign) => sign === record.tanda);
  if (!kiri || !kanan || !tanda) return undefined;
  const right = kanan.jenis === 'angka' ? undefined : kanan.field;
  const kananAt = kanan.jenis === 'hubungan' ? `${at}/kanan/ambil` : `${at}/kanan`;
  if (right && (right.form === 'uang') !== (kiri.form === 'uang'))
    return fault(
      reading,
      { pointer: kananAt },
      {
        id: `${kiri.text} dan ${right.text} tidak dapat dibandingkan: yang satu rupiah`,
        en: `${kiri.text} and ${right.text} cannot be compared: one of them is money`,
      },
      { help: { id: 'bandingkan rupiah dengan rupiah', en: 'compare money with money' } },
    );
  if (right?.year && 'geser' in right.year && !(kiri.year && 'geser' in kiri.year))
    return fault(
      reading,
      { pointer: kananAt },
      { id: 'tahun n di kanan perlu tahun n di kiri', en: 'the year n on the right needs one on the left' },
      { help: { id: `tulis kiri: ${kiri.key} n`, en: `write kiri: ${kiri.key} n` } },
    );
  const kali = decimal(textOf(record.kali) || '1') ?? ONE;
  const toleransi = share(textOf(record.toleransi) || '0') ?? { digits: 0n, scale: 0 };
  return { jenis: 'banding', kiri, tanda, kanan, kali, toleransi };
}

function readCheck(reading: Reading, pointer: string, rule: Rec, fields: Fields): LocalCheck | undefined {
  const written = CHECKS.filter((key) => (rule[key] ?? null) !== null);
  const [jenis, second] = written;
  if (jenis === undefined || second !== undefined)
    return fault(
      reading,
      second ? { pointer: `${pointer}/${second}`, part: 'key' } : { pointer: `${pointer}/id` },
      second
        ? { id: `aturan ini memuat ${written.join(' dan ')}`, en: `this rule has ${written.join(' and ')}` }
        : { id: 'aturan ini belum menyebut apa yang diperiksa', en: 'this rule does not say what to check' },
      {
        help: {
          id: `satu aturan memuat tepat satu dari ${CHECKS.join(', ')}`,
          en: `a rule has exactly one of ${CHECKS.join(', ')}`,
        },
      },
    );
  const at = `${pointer}/${jenis}`;
  const record = recordOf(rule[jenis]) ?? {};
  if (jenis === 'hubungan') return readHubungan(reading, at, record);
  if (jenis === 'banding') return readBanding(reading, at, record, fields);
  if (Object.keys(record).length === 0)
    return fault(
      reading,
      { pointer: at, part: 'key' },
      { id: `${jenis} belum menyebut isian`, en: `${jenis} names no field` },
      {
        help: {
          id: `tulis misalnya ${jenis}: {lokasi: ada}`,
          en: `write for example ${jenis}: {lokasi: ada}`,
        },
      },
    );
  return { jenis, demands: readDemands(reading, at, record, fields) };
}

/** One entry that passed the schema. */
export function readLocalRule(reading: Reading, pointer: string, rule: Rec): LocalRule | undefined {
  const pilih = readSelection(reading, pointer, rule);
  const fields = pilih && localFields(pilih.jenis, pilih.dokumen);
  const check = fields && readCheck(reading, pointer, rule, fields);
  const [pesan, saran] = [textOf(rule.pesan), textOf(rule.saran)];
  if (pesan === '')
    fault(
      reading,
      { pointer: `${pointer}/id` },
      { id: 'aturan ini belum mempunyai pesan', en: 'this rule has no sentence (pesan)' },
      { help: { id: 'tambahkan pesan: kalimat temuannya', en: 'add pesan: the sentence of its finding' } },
    );
  const jenis = CHECKS.find((key) => (rule[key] ?? null) !== null);
  checkWords(reading, `${pointer}/pesan`, pesan, jenis);
  checkWords(reading, `${pointer}/saran`, saran, jenis);
  if (!pilih || !check) return undefined;
  const tingkat = LEVELS.find((level) => level === rule.tingkat) ?? 'peringatan';
  const [id, judul, alasan] = [textOf(rule.id), textOf(rule.judul), textOf(rule.alasan)];
  return { id, tingkat, judul, alasan, pilih, check, pesan, saran };
}
