import type { Acuan, Wilayah } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import { sameName } from '../model/names.ts';
import type { Data } from '../model/node.ts';
import type { Log } from './log.ts';
import type { SipdRow } from './sipd-rows.ts';
import { collapse, distinct, linesOf } from './text.ts';

const NOT_FOUND: Text = {
  id: 'lokasi tanpa kode yang pasti, disimpan sebagai uraian',
  en: 'place without a certain code, kept as text',
};

const ALL_KAB = /^semua kota\/kab/i;
const ALL_KEC = /^semua kecamatan$/i;
const ALL_DESA = /^semua kel\/desa$/i;

/** `Kab. Bengkulu Utara` as the national list writes it. */
const fullName = (name: string): string => name.replace(/^kab(?:upaten)?\b\.?\s*/i, 'Kabupaten ');

export interface Places {
  lokasiOf(row: SipdRow): Data[];
}

/** Place names of SIPD to Kemendagri codes; only exact names count, desa have no list here. */
export function createPlaces(acuan: Acuan, wilayah: string | undefined, log: Log): Places {
  let all: readonly Wilayah[] | undefined;
  const own = wilayah === undefined ? undefined : acuan.wilayah(wilayah);
  const kabupaten = (name: string): Wilayah | undefined => {
    if (own && sameName(own.nama, name)) return own;
    all ??= Array.from({ length: 89 }, (_, i) => acuan.wilayahChildren(String(i + 11))).flat();
    const found = all.filter((area) => sameName(area.nama, name));
    return found.length === 1 ? found[0] : undefined;
  };

  const kodeOf = (line: string): string | undefined => {
    const [kab, kecamatan, desa, ...rest] = line.split(',').map(collapse);
    if (kab === undefined || kecamatan === undefined || desa === undefined || rest.length > 0)
      return undefined;
    if (ALL_KAB.test(kab)) {
      return own?.tingkat === 'provinsi' && ALL_KEC.test(kecamatan) && ALL_DESA.test(desa)
        ? own.kode
        : undefined;
    }
    const area = kabupaten(fullName(kab));
    if (!area || !ALL_DESA.test(desa)) return undefined;
    if (ALL_KEC.test(kecamatan)) return area.kode;
    const found = acuan.wilayahChildren(area.kode).filter((child) => sameName(child.nama, kecamatan));
    return found.length === 1 ? found[0]?.kode : undefined;
  };

  return {
    lokasiOf(row) {
      const lines = distinct(linesOf(row.teks.lokasi_bl));
      return lines.map((line): Data => {
        const kode = kodeOf(line);
        if (kode !== undefined) return kode;
        log.note(row, NOT_FOUND, line);
        return { uraian: line };
      });
    },
  };
}
