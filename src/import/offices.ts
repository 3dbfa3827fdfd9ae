import type { Text } from '../diagnostic.ts';
import { sameName } from '../model/names.ts';
import type { DataRec } from '../model/node.ts';
import type { Log, Origin } from './log.ts';
import { standingOffices } from './merge.ts';
import { filled } from './nilai.ts';
import type { ImportDocument, ImportOptions } from './source.ts';
import { collapse, slugOf } from './text.ts';

const NAMES: Text = {
  id: 'satu kode perangkat daerah dengan beberapa nama; yang pertama dipakai',
  en: 'one office code with several names; the first one is used',
};
const ORPHAN: Text = {
  id: 'unit tanpa perangkat daerah induk dalam berkas yang diimpor; lengkapi induk di perangkat-daerah.yaml',
  en: 'unit without its parent office in the imported files; complete induk in perangkat-daerah.yaml',
};

interface Office {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  /** Code of the office whose file the unit was found in. */
  induk: string;
  readonly at: Origin;
}

export interface Offices {
  add(kode: string, nama: string, induk: string, at: Origin): void;
  /** The id of a code that was added. */
  idOf(kode: string): string;
  namaOf(kode: string): string;
  document(options: ImportOptions, log: Log): ImportDocument;
}

const KODE = /^(\d\.\d\d)\.(\d\.\d\d)\.(\d\.\d\d)\.\d\d\.(\d{4})$/;

/** The bidang urusan that an office's own code names; `0.00` is an empty place. */
export const bidangUrusanOf = (kode: string): string[] =>
  (KODE.exec(kode)?.slice(1, 4) ?? []).filter((bidang) => bidang !== '0.00');

/** The code of the office that a unit belongs to: the same with `0000` at the end. */
const mainKode = (kode: string): string => (KODE.test(kode) ? `${kode.slice(0, -4)}0000` : kode);

export const OFFICES_PATH = 'perangkat-daerah.yaml';

/**
 * The register of the offices and units that an import meets; ids come from names, in order of appearance. An office
 * that stands in an earlier register keeps its id there.
 */
export function createOffices(log: Log, standing?: DataRec): Offices {
  const byKode = new Map<string, Office>();
  const { idByKode, taken } = standingOffices(standing);
  const ids = new Set(taken);
  const newId = (nama: string, kode: string): string => {
    const known = idByKode.get(kode);
    if (known !== undefined) return known;
    const slug = slugOf(nama, kode);
    const id = ids.has(slug) ? `${slug}-${slugOf(kode, kode)}` : slug;
    ids.add(id);
    return id;
  };
  return {
    add(kode, nama, induk, at) {
      const known = byKode.get(kode);
      if (!known) {
        byKode.set(kode, { id: newId(nama, kode), kode, nama: collapse(nama), induk, at });
        return;
      }
      if (collapse(nama) !== '' && !sameName(known.nama, nama))
        log.note(at, NAMES, `${kode}: ${collapse(nama)}`);
    },
    idOf: (kode) => byKode.get(kode)?.id ?? kode,
    namaOf: (kode) => byKode.get(kode)?.nama ?? '',
    document(options, into) {
      const list = [...byKode.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
      const record = (office: Office): DataRec => {
        const main = mainKode(office.kode);
        const induk = office.induk !== '' && office.induk !== office.kode ? office.induk : main;
        const parent = induk === office.kode ? undefined : (byKode.get(induk)?.id ?? idByKode.get(induk));
        if (parent === undefined && induk !== office.kode && !idByKode.has(office.kode))
          into.note(office.at, ORPHAN, `${office.kode} ${office.nama}`);
        return filled({
          id: office.id,
          kode: office.kode,
          induk: parent,
          nama: office.nama,
          bidang_urusan: parent !== undefined ? undefined : bidangUrusanOf(office.kode),
        });
      };
      return {
        path: OFFICES_PATH,
        data: filled({
          skema: 1,
          jenis: 'perangkat-daerah',
          id: 'perangkat-daerah',
          judul: 'Daftar perangkat daerah',
          wilayah: options.wilayah,
          perangkat_daerah: list.map(record),
        }),
      };
    },
  };
}
