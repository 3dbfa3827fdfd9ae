/** Codes of perangkat daerah: `U.BB.U.BB.U.BB.NN.UUUU`, up to three bidang urusan, a number, a unit. */
import type { Node } from './node.ts';

const FORM = /^([1-9]\.\d\d)\.(0\.00|[1-9]\.\d\d)\.(0\.00|[1-9]\.\d\d)\.(\d\d)\.(\d{4})$/;

export interface KodePd {
  /** Bidang urusan in its slots, empty ones left out. */
  readonly bidang: readonly string[];
  /** All but the unit: `1.02.0.00.0.00.01`. */
  readonly induk: string;
  /** `0000` is the office itself. */
  readonly unit: string;
}

/** Undefined when the code has another form. */
export function readKodePd(kode: string): KodePd | undefined {
  const match = FORM.exec(kode);
  if (!match) return undefined;
  const [, a = '', b = '', c = '', nomor = '', unit = ''] = match;
  return { bidang: [a, b, c].filter((slot) => slot !== '0.00'), induk: [a, b, c, nomor].join('.'), unit };
}

/** The digits of a damaged code, divided anew; undefined when there are not the 15 that a code has. */
export function mendedKodePd(kode: string): string | undefined {
  const digits = kode.replace(/\D/g, '');
  const match = /^(\d)(\d\d)(\d)(\d\d)(\d)(\d\d)(\d\d)(\d{4})$/.exec(digits);
  const mended = match?.slice(1).join('.');
  return mended !== undefined && readKodePd(mended) ? mended : undefined;
}

/** Bidang urusan of an office of the register: as listed, and as its code says. */
export function bidangOf(office: Node): readonly string[] {
  const { bidang_urusan: listed } = office.data;
  const written = Array.isArray(listed) ? listed.map(String) : [];
  return [...new Set([...written, ...(readKodePd(office.kode ?? '')?.bidang ?? [])])];
}
