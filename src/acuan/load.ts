import type { Acuan, LoadText } from './acuan.ts';
import { nearestIn } from './nearest.ts';
import { createNomenklatur, KNOWN_EDITIONS } from './nomenklatur.ts';
import { createRegisters } from './registers.ts';
import { createWilayah } from './wilayah.ts';

/** The door to the shipped reference data. Nothing is read before it is asked for. */
export function createAcuan(load: LoadText): Acuan {
  const { editions, daftar } = createNomenklatur(load);
  const wilayah = createWilayah(load);
  return {
    editions,
    knownEditions: KNOWN_EDITIONS,
    covers: (edition, pemda) => daftar(edition, pemda) !== undefined,
    nomenklatur: (edition, pemda, kode) => daftar(edition, pemda)?.find(kode),
    nearest: (edition, pemda, kode, nama) => {
      const list = daftar(edition, pemda);
      return list ? nearestIn(list, kode, nama) : [];
    },
    wilayah: wilayah.find,
    wilayahChildren: wilayah.children,
    registers: createRegisters(load),
  };
}
