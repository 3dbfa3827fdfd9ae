/**
 * How a target is read. One scalar, as the planner writes it; the text is always kept, nothing is stored beside it.
 *
 *     kosong    absent, null, empty
 *     strip     -  –  n/a  "- Unit"              not applicable, or not yet known
 *     angka     93  92.1  92,1  -0,5             point or comma before the decimals
 *               1.250.000  1.512,47  4,395.50    thousands: two or more groups of three, or one with decimals after it
 *               73,37%  100 persen               persen
 *               10 Kel  5,1 Ton  Rp 2.000,00     a unit inside the cell (sisipan)
 *               65,57 (2023)  61,92 (B)          the value of another year; its grade
 *     rentang   4,95 - 5,15  4,95-5,15  5 s.d. 7 a tight dash between whole numbers only if left <= right
 *     rasio     1 : 70  63:64  169/100.000       right of a whole number one group of three is thousands
 *     batas     ≥ 80  >= 80  < 5  minimal 80  maks. 5  80 ke atas
 *     predikat  BB  WTP  Paripurna  Sangat Baik  Level 3  minimal B  BB (70,5)
 *     tanggal   2024-12-31  31/12/2024  31 Desember 2024  Desember 2024
 *     teks      everything else
 *
 * One point or comma is a decimal mark, also in `1.500`; `ribuan` then holds the other reading, so that a rule can ask.
 */
import { compareDecimal, type Decimal, decimal } from './decimal.ts';
import { remembered } from './memo.ts';
import type { Data } from './node.ts';
import { readTanggal, type Tanggal } from './target-date.ts';
import { type Angka, isUnitText, NUMBER, readNumber } from './target-number.ts';
import { type Predikat, readPredikat } from './target-scale.ts';

export type Tanda = '≥' | '>' | '≤' | '<';

interface Written {
  /** As written, untouched. */
  readonly mentah: string;
  /** A unit written inside the cell, as written; never '%'. */
  readonly sisipan?: string;
}

export interface TargetAngka extends Written, Angka {
  readonly jenis: 'angka';
  /** True when the cell itself says percent. */
  readonly persen: boolean;
  /** Year that the value belongs to, `65,57 (2023)`. */
  readonly tahun?: number;
  /** Grade beside the number, `61,92 (B)`. */
  readonly predikat?: Predikat;
}
export interface TargetRentang extends Written {
  readonly jenis: 'rentang';
  /** As written: a range of a falling indicator runs from the higher to the lower number. */
  readonly dari: Decimal;
  readonly sampai: Decimal;
  readonly persen: boolean;
}
export interface TargetRasio extends Written {
  readonly jenis: 'rasio';
  readonly kiri: Decimal;
  readonly kanan: Decimal;
}
export interface TargetBatas extends Written {
  readonly jenis: 'batas';
  readonly tanda: Tanda;
  readonly nilai: Decimal;
  readonly persen: boolean;
}
export interface TargetPredikat extends Written, Predikat {
  readonly jenis: 'predikat';
  /** `minimal B`. */
  readonly tanda?: Tanda;
  /** Number beside the grade, `BB (70,5)`. */
  readonly nilai?: Decimal;
}
export interface TargetTanggal extends Written, Tanggal {
  readonly jenis: 'tanggal';
}
export interface TargetLain extends Written {
  readonly jenis: 'kosong' | 'strip' | 'teks';
}
export type Target =
  | TargetAngka
  | TargetRentang
  | TargetRasio
  | TargetBatas
  | TargetPredikat
  | TargetTanggal
  | TargetLain;

/** A cell longer than this is a sentence. */
const MAX_LENGTH = 200;

const EMPTY: TargetLain = { jenis: 'kosong', mentah: '' };

/** `hint.satuan` helps where a unit is glued to a grade (`BBNilai`). */
export function readTarget(value: Data | undefined, hint?: { readonly satuan?: string }): Target {
  if (value === undefined || value === null) return EMPTY;
  if (typeof value === 'object') return { jenis: 'teks', mentah: '' };
  const plain = typeof value === 'boolean' ? undefined : plainNumber(value);
  if (plain) return plain;
  const mentah = String(value);
  const text = mentah.length > MAX_LENGTH ? '' : mentah.replace(/\s+/g, ' ').trim();
  if (text === '') return { jenis: mentah.trim() === '' ? 'kosong' : 'teks', mentah };
  const read = readText(mentah, text);
  if (read) return read;
  const satuan = hint?.satuan?.trim() ?? '';
  if (/\p{L}/u.test(satuan) && text.toLowerCase().endsWith(satuan.toLowerCase())) {
    const rest = readText(mentah, text.slice(0, -satuan.length).trim());
    if (rest) return { ...rest, sisipan: text.slice(-satuan.length) };
  }
  return { jenis: 'teks', mentah };
}

/** Whole, or with one, two or four and more decimals: three may be thousands. */
const PLAIN = /^\d{1,12}(?:\.\d{1,2}|\.\d{4,6})?$/;

/** A cell that can only be read as one number. */
export const isPlainNumber = (value: Data): boolean =>
  (typeof value === 'string' || typeof value === 'number') && plainNumber(value) !== undefined;

/** Most cells: no other reading of them is possible, whatever the unit. */
const plainNumber = remembered((value: string | number): TargetAngka | undefined => {
  const mentah = String(value);
  const nilai = PLAIN.test(mentah) ? decimal(mentah) : undefined;
  return nilai && { jenis: 'angka', mentah, nilai, persen: false };
});

function readText(mentah: string, text: string): Target | undefined {
  const strip = /^(?:[-–—−]+|n\/?a|n\.a\.?)(?: (.*))?$/i.exec(text);
  if (strip && (strip[1] === undefined || /^\p{L}/u.test(strip[1]))) {
    return { jenis: 'strip', mentah, ...(strip[1] === undefined ? {} : { sisipan: strip[1] }) };
  }
  const tanggal = readTanggal(text);
  if (tanggal) return { jenis: 'tanggal', mentah, ...tanggal };
  return (
    batasOf(mentah, text) ??
    rentangOf(mentah, text) ??
    rasioOf(mentah, text) ??
    angkaOf(mentah, text) ??
    predikatOf(mentah, text)
  );
}

const SIGNS: readonly (readonly [RegExp, Tanda])[] = [
  [/^(?:≥|>=|=>|≧|⩾) ?/, '≥'],
  [/^(?:≤|<=|=<|≦|⩽) ?/, '≤'],
  [/^> ?/, '>'],
  [/^< ?/, '<'],
  [/^(?:minimal|minimum|min\.?|paling (?:sedikit|rendah)|sekurang-kurangnya|setidaknya) ?(?=\S)/i, '≥'],
  [/^(?:maksimal|maksimum|ma[kx]s?\.?|paling (?:banyak|tinggi|lama)) ?(?=\S)/i, '≤'],
  [/^(?:di atas|lebih (?:besar )?dari) /i, '>'],
  [/^(?:di bawah|kurang dari|lebih kecil dari) /i, '<'],
];

function batasOf(mentah: string, text: string): Target | undefined {
  const upward = /^(.*\d.*) ke (atas|bawah)$/i.exec(text);
  if (upward) return batasOf(mentah, `${/atas/i.test(upward[2] ?? '') ? '≥' : '≤'} ${upward[1]}`);
  const found = SIGNS.find(([form]) => form.test(text));
  if (!found) return undefined;
  const [form, tanda] = found;
  const rest = text.replace(form, '');
  const angka = angkaOf(mentah, rest);
  if (angka) {
    const { nilai, persen, sisipan } = angka;
    return { jenis: 'batas', mentah, tanda, nilai, persen, ...(sisipan === undefined ? {} : { sisipan }) };
  }
  const predikat = predikatOf(mentah, rest);
  return predikat ? { ...predikat, tanda } : undefined;
}

const RENTANG = new RegExp(
  `^(${NUMBER})(?: ?(?:%|persen))?( ?)(?:([-–—−])|s\\/d|s\\.d\\.?|sd|sampai(?: dengan)?|hingga|~)( ?)(${NUMBER})(.*)$`,
  'i',
);

function rentangOf(mentah: string, text: string): TargetRentang | undefined {
  const match = RENTANG.exec(text);
  const dari = readNumber(match?.[1] ?? '')?.nilai;
  const sampai = readNumber(match?.[5] ?? '')?.nilai;
  const tail = readTail(match?.[6] ?? '');
  if (!match || !dari || !sampai || !tail) return undefined;
  const tight = match[3] !== undefined && (match[2] === '' || match[4] === '');
  const whole = dari.scale === 0 && sampai.scale === 0;
  // `10-5` may be a score, a code or a subtraction; `0,43-0,41` can only be a falling range.
  if (tight && whole && compareDecimal(dari, sampai) > 0) return undefined;
  const persen = tail.persen || /%|persen/i.test(text);
  return { jenis: 'rentang', mentah, dari, sampai, persen, ...unitOf(tail) };
}

const RASIO = new RegExp(`^(${NUMBER}) ?(?:[:/]|berbanding) ?(${NUMBER})(.*)$`, 'i');

function rasioOf(mentah: string, text: string): TargetRasio | undefined {
  const match = RASIO.exec(text);
  const kiri = readNumber(match?.[1] ?? '')?.nilai;
  const right = readNumber(match?.[2] ?? '');
  const tail = readTail(match?.[3] ?? '');
  if (!kiri || !right || !tail || tail.persen) return undefined;
  // `2024/2025` is a school year.
  if (/^(?:19|20)\d\d ?\/ ?(?:19|20)\d\d$/.test(text)) return undefined;
  const kanan = kiri.scale === 0 ? (right.ribuan ?? right.nilai) : right.nilai;
  return { jenis: 'rasio', mentah, kiri, kanan, ...unitOf(tail) };
}

const ANGKA = new RegExp(`^(rp\\.? ?)?(${NUMBER})(.*)$`, 'i');

function angkaOf(mentah: string, text: string): TargetAngka | undefined {
  const match = ANGKA.exec(text);
  const angka = readNumber(match?.[2] ?? '');
  const tail = readTail(match?.[3] ?? '');
  if (!match || !angka || !tail) return undefined;
  const rupiah = match[1] ? { sisipan: ['Rp', tail.sisipan].filter(Boolean).join(' ') } : {};
  return { jenis: 'angka', mentah, ...angka, ...tail, ...rupiah };
}

interface Tail {
  readonly persen: boolean;
  readonly sisipan?: string;
  readonly tahun?: number;
  readonly predikat?: Predikat;
}

const unitOf = ({ sisipan }: Tail): { sisipan?: string } => (sisipan === undefined ? {} : { sisipan });

/** What follows a number; undefined when it makes the cell a text. */
function readTail(written: string): Tail | undefined {
  const year = /^(.*)\((?:tahun |thn\.? |th\.? )?((?:19|20)\d\d)\)$/i.exec(written);
  const percent = /^ ?(?:%|persen\b)(.*)$/i.exec(year?.[1] ?? written);
  const rest = (percent?.[1] ?? year?.[1] ?? written).trim();
  const base = { persen: percent !== null, ...(year ? { tahun: Number(year[2]) } : {}) };
  if (rest === '') return base;
  const inside = /^\((.*)\)$/.exec(rest)?.[1]?.trim();
  if (inside === '%') return { ...base, persen: true };
  const predikat = inside === undefined ? undefined : readPredikat(inside);
  if (predikat) return { ...base, predikat };
  // `3 (tiga) dokumen`: the number in words says nothing new.
  const unit = inside ?? rest.replace(/^\(\p{L}[\p{L} ]*\) ?(?=\p{L})/u, '');
  return isUnitText(unit) ? { ...base, sisipan: unit } : undefined;
}

function predikatOf(mentah: string, text: string): TargetPredikat | undefined {
  const whole = readPredikat(text);
  if (whole) return { jenis: 'predikat', mentah, ...whole };
  const match = /^([^()]*[^() ]) ?\(([^()]*)\)$/.exec(text);
  const predikat = readPredikat(match?.[1] ?? '');
  if (!match || !predikat) return undefined;
  const nilai = readNumber((match[2] ?? '').trim())?.nilai;
  return { jenis: 'predikat', mentah, ...predikat, ...(nilai ? { nilai } : {}) };
}
