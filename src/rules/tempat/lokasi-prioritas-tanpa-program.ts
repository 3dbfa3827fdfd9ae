import type { Acuan } from '../../acuan/acuan.ts';
import { kecamatanOf, kodeLokasi } from '../../model/lokasi.ts';
import type { Node } from '../../model/node.ts';
import { childrenOf, currentDocs, linksTo, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

const areasOf = (row: Node): readonly string[] => kodeLokasi(row).flatMap((kode) => kecamatanOf(kode) ?? []);

/** Everything that a program of a Renstra, or a row below it, names as its place. */
function areasBelow(row: Node): readonly string[] {
  return [...areasOf(row), ...row.children.flatMap(areasBelow)];
}

/** True when the program, or a row below it, is for the whole region or for a place without a code. */
function hasOtherPlaces(row: Node): boolean {
  const { lokasi } = row.data;
  if (Array.isArray(lokasi) && lokasi.length > areasOf(row).length) return true;
  return row.children.some(hasOtherPlaces);
}

const named = (acuan: Acuan, kode: string): string => acuan.wilayah(kode)?.nama ?? kode;

/** A place that the RPJMD sets for a program, where the Renstra of the office does nothing. */
export const lokasiPrioritasTanpaProgram: Rule = {
  id: 'lokasi-prioritas-tanpa-program',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'RPJMD 2025-2029, tabel lokasi prioritas: lokasi program dilaksanakan perangkat daerahnya',
      en: 'RPJMD 2025-2029, table of priority locations: offices carry out programs where the plan puts them',
      mark: 'turunan',
    },
  ],
  identity: ['lokasi'],
  texts: {
    id: {
      judul: 'Lokasi prioritas RPJMD tidak digarap Renstra',
      alasan:
        'RPJMD dapat menetapkan kecamatan bagi suatu program. Renstra perangkat daerahnya harus memuat baris di kecamatan itu. Yang dilaporkan hanya program Renstra yang semua lokasinya berkode kecamatan, sehingga pasti tidak menyentuh lokasi tersebut.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} berlokasi ${p.wilayah} di RPJMD, tetapi tidak di Renstra`,
      label: (p) => `tidak ada baris Renstra di ${p.wilayah}`,
      terkait: () => 'program yang sama di Renstra',
      saran: (p) =>
        `tambahkan lokasi "${p.lokasi}" pada sub kegiatan di ${p.berkas}, atau perbaiki lokasi di RPJMD`,
    },
    en: {
      judul: 'Priority location of the RPJMD is not in the Renstra',
      alasan:
        'The RPJMD may set kecamatan for a program. The Renstra of the office must then have rows there. Only programs of a Renstra whose locations are all coded kecamatan are reported, since they certainly do not touch that place.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is set in ${p.wilayah} by the RPJMD but not by the Renstra`,
      label: (p) => `no row of the Renstra is in ${p.wilayah}`,
      terkait: () => 'the same program in the Renstra',
      saran: (p) =>
        `add location "${p.lokasi}" to a sub-activity in ${p.berkas}, or correct the location in the RPJMD`,
    },
  },
  *check(model, { acuan }): Iterable<Finding> {
    if (mayBeBroken(model, 'renstra')) return;
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      for (const program of childrenOf(doc.root, 'program')) {
        const wanted = areasOf(program);
        const rows = linksTo(model, program, 'sebaris').flatMap(({ from }) =>
          from.doc.jenis === 'renstra' ? [from] : [],
        );
        const here = new Set(rows.flatMap(areasBelow));
        const [first] = rows;
        if (!first || here.size === 0 || rows.some(hasOtherPlaces)) continue;
        for (const lokasi of wanted) {
          if (here.has(lokasi)) continue;
          const params = {
            kode: program.kode ?? '',
            nama: program.label,
            lokasi,
            wilayah: named(acuan, lokasi),
          };
          yield {
            on: program,
            field: '/lokasi',
            params: { ...params, berkas: first.doc.file },
            related: [{ on: first }],
          };
        }
      }
    }
  },
};
