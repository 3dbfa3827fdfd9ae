/** Registers that stand there already: which entries are missing, and what keeps a file from being extended. */
import type { Text } from '../diagnostic.ts';
import { sameName } from '../model/names.ts';
import type { Data, DataRec } from '../model/node.ts';
import type { Note } from './source.ts';

const OTHER_NAME: Text = {
  id: 'sudah ada dengan nama atau bunyi lain; yang sudah ada dipertahankan',
  en: 'stands there with another name or wording; what stands there is kept',
};
const OTHER_REGION: Text = {
  id: 'wilayah di berkas yang sudah ada berbeda dari --wilayah',
  en: 'the region of the file that stands there differs from --wilayah',
};
const NO_ID: Text = {
  id: 'ada butir tanpa id; lengkapi dulu, lihat: renstra check',
  en: 'an entry has no id; complete it first, see: renstra check',
};
const otherHeader = (key: string, found: string, wanted: string): Text => ({
  id: `berisi ${key}: ${found || '(kosong)'}, bukan ${wanted}`,
  en: `it holds ${key}: ${found || '(empty)'}, not ${wanted}`,
});

/** The list that a register is made of, by jenis; plan documents have none. */
const LISTS: Readonly<Record<string, string>> = {
  'perangkat-daerah': 'perangkat_daerah',
  prioritas: 'prioritas',
};

export const listKeyOf = (data: DataRec): string | undefined =>
  Object.hasOwn(LISTS, String(data.jenis)) ? LISTS[String(data.jenis)] : undefined;

export const isRecord = (value: Data | undefined): value is DataRec =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: Data | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** All entries of a register, those below others too: a prioritas may hold prioritas. */
export function entriesOf(data: DataRec, key: string): readonly DataRec[] {
  const list = data[key];
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).flatMap((entry) => [entry, ...entriesOf(entry, key)]);
}

/** Ids of the offices that stand in a register, by code, and every id that is taken by an entry with a code. */
export function standingOffices(data: DataRec | undefined): {
  readonly idByKode: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
} {
  const idByKode = new Map<string, string>();
  const taken = new Set<string>();
  for (const entry of data ? entriesOf(data, 'perangkat_daerah') : []) {
    const [id, kode] = [textOf(entry.id), textOf(entry.kode)];
    if (id === '' || kode === '') continue;
    taken.add(id);
    if (!idByKode.has(kode)) idByKode.set(kode, id);
  }
  return { idByKode, taken };
}

/** Why a register that stands there is not the one that is being imported. */
export function refusedRegister(standing: Data | undefined, fresh: DataRec): Text | undefined {
  if (!isRecord(standing)) return otherHeader('jenis', '', textOf(fresh.jenis));
  for (const key of ['jenis', 'id'])
    if (textOf(standing[key]) !== textOf(fresh[key]))
      return otherHeader(key, textOf(standing[key]), textOf(fresh[key]));
  const key = listKeyOf(fresh) ?? '';
  const list = standing[key];
  const whole = Array.isArray(list) && list.every((entry) => isRecord(entry) && textOf(entry.id) !== '');
  return Array.isArray(list) && !whole ? NO_ID : undefined;
}

export interface Merged {
  /** Entries that are missing, in the order of the import. */
  readonly added: readonly DataRec[];
  readonly notes: readonly Note[];
}

const wording = (entry: DataRec): string => textOf(entry.nama) || textOf(entry.uraian);

/** The entries of `fresh` that `standing` lacks: by kode, else by id. What stands there is never changed. */
export function mergeRegister(file: string, standing: DataRec, fresh: DataRec): Merged {
  const key = listKeyOf(fresh) ?? '';
  const known = entriesOf(standing, key);
  const byKode = new Map(known.filter((e) => textOf(e.kode) !== '').map((e) => [textOf(e.kode), e]));
  const byId = new Map(known.map((e) => [textOf(e.id), e]));
  const added: DataRec[] = [];
  const notes: Note[] = [];
  const [here, there] = [textOf(standing.wilayah), textOf(fresh.wilayah)];
  if (here !== '' && there !== '' && here !== there)
    notes.push({ file, text: OTHER_REGION, detail: `${here}, ${there}` });
  for (const entry of entriesOf(fresh, key)) {
    const found = byKode.get(textOf(entry.kode)) ?? byId.get(textOf(entry.id));
    if (!found) added.push(entry);
    else if (wording(entry) !== '' && !sameName(wording(found), wording(entry)))
      notes.push({
        file,
        text: OTHER_NAME,
        detail: `${textOf(entry.kode) || textOf(entry.id)}: ${wording(found) || '-'} / ${wording(entry)}`,
      });
  }
  return { added, notes };
}
