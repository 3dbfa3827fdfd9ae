/** A value of the right type with wrong content: money with thousands points, a date in another order, an unknown choice. */
import type { Text } from '../diagnostic.ts';
import { closest } from '../similar.ts';
import { readDate, readYear } from './schema-date.ts';
import { readMoney } from './schema-money.ts';
import { brief, fieldOf, show } from './schema-place.ts';
import type { Complaint, Step } from './schema-shape.ts';
import { otherValue, snake } from './schema-words.ts';

interface Words {
  readonly message: Text;
  readonly label: Text;
  readonly help: readonly Text[];
  readonly meant: string;
}

const instead = (text: string): { label: Text; meant: string } => ({
  label: { id: `tulis ${text}`, en: `write ${text}` },
  meant: text,
});

function moneyWords(field: Text, value: string): Words {
  const reading = readMoney(value);
  const why = reading?.why;
  const message = why
    ? { id: `${field.id} tertulis ${value}, ${why.id}`, en: `${field.en} is written ${value}, ${why.en}` }
    : {
        id: `${field.id} tertulis "${value}", bukan angka rupiah`,
        en: `${field.en} is written "${value}", which is no amount`,
      };
  if (why?.id === 'negatif') {
    return {
      message,
      label: { id: 'tidak boleh negatif', en: 'must not be negative' },
      help: [{ id: 'tulis 0 atau angka positif', en: 'write 0 or a positive figure' }],
      meant: '',
    };
  }
  if (reading?.plain !== undefined) {
    const help = {
      id: `tulis ${reading.plain}: angka saja, tanpa titik, koma, spasi, atau Rp`,
      en: `write ${reading.plain}: digits only, without points, commas, spaces or Rp`,
    };
    return { message, ...instead(reading.plain), help: [help] };
  }
  return {
    message,
    label: { id: 'bukan angka rupiah', en: 'not an amount' },
    help: why
      ? [
          {
            id: 'tulis seluruh angkanya dalam rupiah, misalnya 1500000000',
            en: 'write the whole amount in rupiah, e.g. 1500000000',
          },
        ]
      : [
          {
            id: 'tulis angkanya dalam rupiah, misalnya 1500000000; bila belum ada, hapus tahunnya; nol ditulis 0',
            en: 'write the amount in rupiah, e.g. 1500000000; remove the year if there is none yet; zero is written 0',
          },
        ],
    meant: '',
  };
}

/** What a text has to be turned into to fit an id, where that is plain to see. */
function mendedId(step: Step, value: string): string | undefined {
  const key = step.shape.pola?.id ?? '';
  const words = value.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  if (key.includes('huruf kecil')) {
    const slug = words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return slug === '' || slug.length > 60 ? undefined : slug;
  }
  if (!key.startsWith('Awali')) return undefined;
  const id = words.trim().replace(/[^A-Za-z0-9._-]+/g, '-');
  return /^[A-Za-z]/.test(id) && id.length <= 40 ? id : undefined;
}

const lowered = ({ id, en }: Text): Text => ({
  id: id.slice(0, 1).toLowerCase() + id.slice(1),
  en: en.slice(0, 1).toLowerCase() + en.slice(1),
});

/** A date or a year. */
function whenWords(step: Step, written: Text, rule: Text): Words {
  const raw = String(step.value);
  if (step.nama === 'Tanggal') {
    const mended = readDate(raw);
    const message = {
      id: `${written.id}, seharusnya urutan tahun-bulan-hari`,
      en: `${written.en}, not as year-month-day`,
    };
    if (mended === undefined) {
      return { message, label: { id: 'tahun-bulan-hari', en: 'year-month-day' }, help: [rule], meant: '' };
    }
    const help = { id: `tulis "${mended}": tahun, bulan, hari`, en: `write "${mended}": year, month, day` };
    return { message, ...instead(`"${mended}"`), help: [help] };
  }
  const mended = readYear(raw);
  const message = {
    id: `${written.id}, bukan tahun antara 1900 dan 2099`,
    en: `${written.en}, not a year between 1900 and 2099`,
  };
  return mended === undefined
    ? { message, label: { id: 'bukan tahun', en: 'not a year' }, help: [rule], meant: '' }
    : { message, ...instead(mended), help: [{ id: `tulis ${mended}`, en: `write ${mended}` }] };
}

function patternWords(steps: readonly Step[], step: Step): Words {
  const field = fieldOf(steps);
  const value = show(step.value);
  if (step.nama === 'Uang') return moneyWords(field, value);
  const written = { id: `${field.id} tertulis "${value}"`, en: `${field.en} is written "${value}"` };
  const rule = lowered(step.shape.pola ?? { id: 'periksa penulisannya', en: 'check how it is written' });
  if (step.nama === 'Tanggal' || step.nama === 'Tahun') return whenWords(step, written, rule);
  const message = {
    id: `${written.id}, tidak sesuai aturan penulisannya`,
    en: `${written.en}, which does not follow its rule`,
  };
  const mended = mendedId(step, String(step.value));
  if (mended === undefined || mended === step.value) {
    return { message, label: { id: 'tidak sesuai', en: 'does not fit' }, help: [rule], meant: '' };
  }
  return {
    message,
    ...instead(mended),
    help: [{ id: `tulis ${mended}`, en: `write ${mended}` }, rule],
  };
}

function rangeWords(steps: readonly Step[], step: Step): Words {
  const field = fieldOf(steps);
  const value = show(step.value);
  if (step.nama === 'Uang') return moneyWords(field, value);
  if (step.nama === 'Tahun') return patternWords(steps, step);
  if (step.nama === 'Persen')
    return {
      message: {
        id: `${field.id} tertulis ${value}, di luar 0 sampai 100 persen`,
        en: `${field.en} is written ${value}, outside 0 to 100 percent`,
      },
      label: { id: '0 sampai 100', en: '0 to 100' },
      help: [
        {
          id: 'tulis bagian kode ini dalam persen; semua bagian berjumlah 100',
          en: 'write the share of this code in percent; all shares together are 100',
        },
      ],
      meant: '',
    };
  return {
    message: {
      id: `${field.id} tertulis ${value}, di luar 1 sampai 12`,
      en: `${field.en} is written ${value}, outside 1 to 12`,
    },
    label: { id: '1 sampai 12', en: '1 to 12' },
    help: [{ id: 'tulis nomor bulan, 1 sampai 12', en: 'write the number of the month, 1 to 12' }],
    meant: '',
  };
}

/** The choice that was probably meant. */
export function nearestChoice(written: string, choices: readonly string[]): string | undefined {
  const name = snake(written);
  const known = choices.find((choice) => snake(choice) === name);
  if (known !== undefined) return known;
  const foreign = otherValue(written);
  if (foreign !== undefined && choices.includes(foreign)) return foreign;
  return written.length > 40 || /^\d+$/.test(written) ? undefined : closest(written, choices)[0];
}

function choiceWords(steps: readonly Step[], step: Step): Words {
  const field = fieldOf(steps);
  const choices = [...new Set((step.shape.pilihan ?? []).map(String))];
  const value = brief(show(step.value), 40);
  const near = nearestChoice(String(step.value), choices);
  const all: Text = { id: `pilihan: ${choices.join(', ')}`, en: `choices: ${choices.join(', ')}` };
  const message = {
    id: `\`${value}\` tidak dikenal untuk ${field.id}`,
    en: `\`${value}\` is not known for ${field.en}`,
  };
  if (near === undefined)
    return {
      message,
      label: { id: 'di luar pilihan', en: 'not one of the choices' },
      help: [all],
      meant: '',
    };
  return {
    message,
    label: { id: `mungkin ${near}`, en: `perhaps ${near}` },
    help: [{ id: `ganti dengan \`${near}\``, en: `replace it with \`${near}\`` }, all],
    meant: near,
  };
}

/** One finding for one value, by the keyword that it breaks. */
export function wrongValue(pointer: string, steps: readonly Step[], keyword: string): Complaint | undefined {
  const step = steps.at(-1);
  if (!step) return undefined;
  const choice = keyword === 'enum' || keyword === 'const';
  const words = choice
    ? choiceWords(steps, step)
    : keyword === 'pattern'
      ? patternWords(steps, step)
      : rangeWords(steps, step);
  const { meant, ...text } = words;
  return {
    rule: choice ? 'nilai-di-luar-pilihan' : 'nilai-salah-bentuk',
    pointer,
    part: 'value',
    ...text,
    params: { tempat: fieldOf(steps).id, nilai: show(step.value), maksud: meant },
  };
}
