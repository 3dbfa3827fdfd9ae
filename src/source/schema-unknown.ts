/** An unknown key: what was probably meant, or where it belongs. */
import type { Text } from '../diagnostic.ts';
import { closest } from '../similar.ts';
import type { Rec, Value } from './parsed.ts';
import {
  childOf,
  isRecord,
  KNOWN_JENIS,
  keysOf,
  own,
  ownersOf,
  pointerTo,
  rootOf,
  walk,
} from './schema-catalogue.ts';
import { readYear } from './schema-date.ts';
import { brief, nounOf, placeOf } from './schema-place.ts';
import type { Complaint, Shape, Step } from './schema-shape.ts';
import { otherKeys, snake } from './schema-words.ts';

/** The advice of one way to read the key. */
interface Advice {
  readonly label: Text;
  readonly help: Text;
  /** The key or place meant, for machines. */
  readonly meant: string;
  /** What may stand there alone: years, quarters, codes. */
  readonly not?: Text;
}

const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const lower = (title: string): string => (/^[A-Z]{2}/.test(title) ? title : title.toLowerCase());

/** The key that a misspelt or foreign one stands for; undefined when nothing is near. */
export function nearestKey(key: string, shape: Shape, record: Rec): string | undefined {
  const known = keysOf(shape);
  const name = snake(key);
  if (known.includes(name)) return name;
  const foreign = otherKeys(key).find((k) => known.includes(k));
  if (foreign !== undefined) return foreign;
  if (name.length > 40) return undefined;
  // `nama_opd`, `satuan_indikator`: a known key with an addition.
  const part = known.filter((k) => name.startsWith(`${k}_`) || name.endsWith(`_${k}`));
  if (part[0] !== undefined) return part.reduce((a, b) => (b.length > a.length ? b : a));
  const near = closest(name, known);
  return near.find((k) => own(record, k) === undefined) ?? near[0];
}

function renamed(key: string, meant: string, step: Step): Advice {
  const field = childOf(step.shape, meant).shape;
  const same = snake(key) === meant;
  const what = field.uraian ?? field.judul ?? '';
  return {
    label: {
      id: `${same ? 'tulis' : 'mungkin'} \`${meant}\``,
      en: `${same ? 'write' : 'perhaps'} \`${meant}\``,
    },
    help: {
      id: same
        ? `tulis \`${meant}\`: huruf kecil, kata dipisah garis bawah`
        : `mungkin maksudnya \`${meant}\`, yaitu ${lower(what.slice(0, 2)) + what.slice(2)}`,
      en: same
        ? `write \`${meant}\`: lower case, words joined by underscores`
        : `perhaps you mean \`${meant}\` (${field.judul ?? meant})`,
    },
    meant,
  };
}

/** A key that a record further up knows: mostly a slip of the indentation. */
function ofAncestor(key: string, steps: readonly Step[]): Advice | undefined {
  for (let i = steps.length - 2; i >= 0; i--) {
    const step = steps[i];
    if (!step || !isRecord(step.value) || !keysOf(step.shape).includes(key)) continue;
    const beside = steps[i + 1]?.key ?? '';
    const where = placeOf(steps.slice(0, i + 1));
    return {
      label: { id: `tempatnya di ${i === 0 ? 'tingkat teratas' : nounOf(step)}`, en: 'belongs further up' },
      help: {
        id: `pindahkan \`${key}\` ke ${where.id}, sejajar dengan \`${beside}\`; periksa spasi di awal barisnya`,
        en: `move \`${key}\` to ${where.en}, level with \`${beside}\`; check the spaces at the start of its line`,
      },
      meant: where.id,
    };
  }
  return undefined;
}

/** A key of another record of this kind of document, or of another kind. */
function ofOthers(key: string, jenis: string, steps: readonly Step[]): Advice | undefined {
  const others = jenis === 'config' ? [] : KNOWN_JENIS.filter((other) => other !== jenis);
  const headers =
    steps.length === 1 ? others.filter((other) => keysOf(rootOf(other).shape).includes(key)) : [];
  if (headers.length > 0) return onlyIn(key, headers);
  const here = ownersOf(jenis, key);
  if (here.length > 0) {
    const owners = here.slice(0, 4).map(lower);
    return {
      label: { id: `tempatnya di ${owners[0]}`, en: `belongs to ${owners[0]}` },
      help: {
        id: `pindahkan ke ${list(owners, 'atau')}; di sini \`${key}\` tidak dipakai`,
        en: `move it to ${list(owners, 'or')}; \`${key}\` is not used here`,
      },
      meant: owners[0] ?? '',
    };
  }
  const kinds = others.filter((other) => ownersOf(other, key).length > 0);
  return kinds.length === 0 ? undefined : onlyIn(key, kinds);
}

function onlyIn(key: string, kinds: readonly string[]): Advice {
  return {
    label: { id: `hanya ada di ${list(kinds, 'dan')}`, en: `only in ${list(kinds, 'and')}` },
    help: {
      id: `hapus dari sini; \`${key}\` hanya dipakai di dokumen jenis ${list(kinds, 'dan')}`,
      en: `remove it here; \`${key}\` is only used in documents of jenis ${list(kinds, 'and')}`,
    },
    meant: kinds[0] ?? '',
  };
}

/** `2021: …` or `pagu_2021: …` beside the other keys: a year that wants its map. */
function ofYear(key: string, shape: Shape): Advice | undefined {
  const match = /^(?:([a-z_]+?)_?)?((?:19|20)\d\d)$/.exec(snake(key));
  if (!match) return undefined;
  const maps = keysOf(shape).filter((k) => childOf(shape, k).shape.anak !== undefined);
  const wanted = match[1] === undefined ? maps : maps.filter((k) => k === match[1]);
  const map = wanted.length === 1 ? wanted[0] : undefined;
  if (wanted.length === 0) return undefined;
  const names = list(
    wanted.slice(0, 3).map((k) => `\`${k}\``),
    'atau',
  );
  const english = list(
    wanted.slice(0, 3).map((k) => `\`${k}\``),
    'or',
  );
  const example = `${map ?? wanted[0]}: {${match[2]}: …}`;
  return {
    label: { id: `tahun ditulis di dalam ${names}`, en: `years stand inside ${english}` },
    help: {
      id: `tulis tahun di dalam ${names}, misalnya ${example}`,
      en: `write years inside ${english}, e.g. ${example}`,
    },
    meant: map ?? '',
  };
}

const YEAR: Text = { id: 'tahun', en: 'a year' };

function ofYearMap(key: string): Advice {
  const year = readYear(key);
  if (year !== undefined) {
    return {
      label: { id: `tulis ${year}`, en: `write ${year}` },
      help: {
        id: `tulis tahunnya saja, empat angka: ${year}`,
        en: `write only the year, four digits: ${year}`,
      },
      meant: year,
      not: YEAR,
    };
  }
  const digits = /^\d{1,3}$/.test(key);
  return {
    label: { id: 'bukan tahun', en: 'not a year' },
    help: digits
      ? {
          id: 'bila ini pecahan desimal, tulis dengan titik (92.1) atau di dalam tanda kutip ("92,1")',
          en: 'if this is a decimal part, write it with a point (92.1) or inside quotes ("92,1")',
        }
      : {
          id: 'di sini hanya boleh tahun empat angka, misalnya 2026: …',
          en: 'only years of four digits may stand here, e.g. 2026: …',
        },
    meant: '',
    not: YEAR,
  };
}

/** Maps by something else than years. */
const OTHER_MAPS: Readonly<Record<string, Advice>> = {
  RupiahPerTriwulan: quarter('2: 200000000'),
  NilaiPerTriwulan: quarter('2: 15'),
  KodeBaru: {
    label: { id: 'bukan kode', en: 'not a code' },
    help: {
      id: 'tulis kode baru dan bagiannya dalam persen, misalnya {"3.27.02": 60, "3.27.03": 40}',
      en: 'write new codes with their share in percent, e.g. {"3.27.02": 60, "3.27.03": 40}',
    },
    meant: '',
    not: { id: 'kode', en: 'a code' },
  },
};

function quarter(sample: string): Advice {
  return {
    label: { id: 'bukan triwulan', en: 'not a quarter' },
    help: {
      id: `di sini hanya boleh triwulan 1 sampai 4, misalnya ${sample}; pecahan desimal ditulis dengan titik`,
      en: `only the quarters 1 to 4 may stand here, e.g. ${sample}; decimals are written with a point`,
    },
    meant: '',
    not: { id: 'triwulan', en: 'a quarter' },
  };
}

function knownKeys(shape: Shape): Advice {
  const names = keysOf(shape).join(', ');
  return {
    label: { id: 'kunci tidak dikenal', en: 'unknown key' },
    help: { id: `hapus, atau ganti dengan salah satu: ${names}`, en: `remove it, or use one of: ${names}` },
    meant: '',
  };
}

function adviceFor(key: string, jenis: string, steps: readonly Step[], record: Rec): Advice {
  const step = steps.at(-1);
  if (!step) return knownKeys({});
  if (step.shape.anak && !step.shape.kunci) {
    if (jenis === 'config') {
      return {
        label: { id: 'bukan id aturan', en: 'not the id of a rule' },
        help: {
          id: 'id aturan ditulis dengan huruf kecil dan tanda hubung, seperti tercetak pada temuannya',
          en: 'ids of rules are lower case with hyphens, as printed with their findings',
        },
        meant: '',
      };
    }
    return ofAncestor(key, steps) ?? OTHER_MAPS[step.nama] ?? ofYearMap(key);
  }
  const spelled = nearestKey(key, step.shape, record);
  // A foreign word or another spelling first; a mere likeness only when the key is not at home elsewhere.
  if (spelled !== undefined && (snake(key) === spelled || otherKeys(key).includes(spelled))) {
    return renamed(key, spelled, step);
  }
  const elsewhere = ofYear(key, step.shape) ?? ofAncestor(key, steps) ?? ofOthers(key, jenis, steps);
  if (elsewhere) return elsewhere;
  return spelled !== undefined ? renamed(key, spelled, step) : knownKeys(step.shape);
}

/** One finding for one unknown key, at the key. */
export function unknownKey(jenis: string, data: Value, parent: string, key: string): Complaint {
  const steps = walk(jenis, data, parent);
  const step = steps.at(-1);
  const record = isRecord(step?.value) ? step.value : {};
  const advice = adviceFor(key, jenis, steps, record);
  const place = placeOf(steps);
  const shown = brief(key, 40);
  return {
    rule: 'kunci-tidak-dikenal',
    pointer: pointerTo(parent, key),
    part: 'key',
    message: advice.not
      ? {
          id: `kunci \`${shown}\` di ${place.id} bukan ${advice.not.id}`,
          en: `key \`${shown}\` in ${place.en} is not ${advice.not.en}`,
        }
      : {
          id: `kunci \`${shown}\` tidak dikenal di ${place.id}`,
          en: `unknown key \`${shown}\` in ${place.en}`,
        },
    label: advice.label,
    help: [advice.help],
    params: { kunci: shown, tempat: place.id, maksud: advice.meant },
  };
}
