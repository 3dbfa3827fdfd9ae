import { owners } from '../../model/edges.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { currentDocs, isPenunjang, linksFrom, mayBeBroken, officeName, officeOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { hasOpenLink } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const isRegional = (doc: Doc): boolean => doc.jenis === 'rpjmd' || doc.jenis === 'rpd';

const generic = (kode: string): string => kode.replace(/^[^.]+\.[^.]+/, 'X.XX');

/** The programs of one RPJMD by code. */
interface Above {
  readonly byKode: ReadonlyMap<string, readonly Node[]>;
  readonly penunjang: boolean;
}

function indexPrograms(doc: Doc): Above {
  const byKode = new Map<string, Node[]>();
  for (const row of doc.root.children) {
    if (row.kind !== 'program' || row.kode === undefined) continue;
    byKode.set(row.kode, [...(byKode.get(row.kode) ?? []), row]);
  }
  return { byKode, penunjang: [...byKode.values()].some((rows) => rows.some(isPenunjang)) };
}

/** The same row by office and code, support programs also under their general code X.XX. */
function isIn(model: Model, program: Node, above: Above): boolean {
  if (
    linksFrom(model, program, 'sebaris', 'mendukung').some(
      (e) => e.to.kind === 'program' && isRegional(e.to.doc),
    )
  )
    return true;
  const kode = program.kode ?? '';
  // An RPJMD that prints affairs programs only says nothing about support programs.
  if (isPenunjang(program) && !above.penunjang) return true;
  const office = officeOf(model, program.unit);
  const same = above.byKode.get(kode) ?? above.byKode.get(generic(kode)) ?? [];
  return same.some((row) => {
    const units = owners(row);
    return units.length === 0 || units.some((u) => officeOf(model, u) === office);
  });
}

/** A program of an office that the region's plan does not have: allowed with a reason. */
export const programRenstraTanpaRpjmd: Rule = {
  id: 'program-renstra-tanpa-rpjmd',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Permendagri 9/2018: reviu menguji kesesuaian program Renstra dengan program RPJMD',
      en: 'Permendagri 9/2018: the review tests the programs of a Renstra against those of the RPJMD',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Program Renstra tidak ada di RPJMD',
      alasan:
        'Program dalam Renstra berasal dari RPJMD, karena pagunya dibatasi di sana. Program tambahan dapat terjadi, misalnya karena kewenangan baru, tetapi perlu alasan tertulis atau perubahan RPJMD. Baris yang sama dikenali dari kode dan perangkat daerahnya.',
      pesan: (p) =>
        p.pemilik
          ? `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di Renstra${p.pd ? ` ${p.pd}` : ''} tercatat di RPJMD untuk ${p.pemilik}`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di Renstra${p.pd ? ` ${p.pd}` : ''} tidak ada di RPJMD`,
      label: (p) => (p.pemilik ? 'perangkat daerahnya berbeda' : 'tidak ada di RPJMD'),
      terkait: (p) => `di RPJMD untuk ${p.pemilik}`,
      saran: (p) =>
        p.pemilik
          ? 'samakan perangkat daerahnya, atau bagi program itu dengan pelaksana di RPJMD'
          : `tambahkan program ini di ${p.rpjmd}, atau tulis alasannya pada justifikasi`,
    },
    en: {
      judul: 'Renstra program missing from the RPJMD',
      alasan:
        'The programs of a Renstra come from the RPJMD, which sets their ceiling. Additions happen, with new authority for example, but need a written reason or an amendment of the RPJMD. The same row is known by its code and office.',
      pesan: (p) =>
        p.pemilik
          ? `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} of the Renstra${p.pd ? ` of ${p.pd}` : ''} is given to ${p.pemilik} by the RPJMD`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} of the Renstra${p.pd ? ` of ${p.pd}` : ''} is not in the RPJMD`,
      label: (p) => (p.pemilik ? 'another office' : 'not in the RPJMD'),
      terkait: (p) => `in the RPJMD for ${p.pemilik}`,
      saran: (p) =>
        p.pemilik
          ? 'make the offices agree, or share the program with pelaksana in the RPJMD'
          : `add the program to ${p.rpjmd}, or write the reason in justifikasi`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'rpjmd', 'rpd')) return;
    const indices = new Map<Doc, Above>();
    for (const doc of currentDocs(model, 'renstra')) {
      const rpjmd = model.plans.against(doc, ['rpjmd', 'rpd'])[0];
      if (!rpjmd || (rpjmd.nomenklatur && doc.nomenklatur && rpjmd.nomenklatur !== doc.nomenklatur)) continue;
      const above = indices.get(rpjmd) ?? indexPrograms(rpjmd);
      indices.set(rpjmd, above);
      if (above.byKode.size === 0) continue;
      for (const program of doc.root.children) {
        if (program.kind !== 'program' || program.kode === undefined) continue;
        if (isIn(model, program, above) || hasOpenLink(model, program, 'mendukung')) continue;
        const other = above.byKode.get(program.kode)?.[0];
        yield {
          on: program,
          params: {
            kode: program.kode,
            nama: program.label,
            pd: officeName(model, doc.unit),
            rpjmd: rpjmd.file,
            pemilik: other
              ? owners(other)
                  .map((u) => officeName(model, u))
                  .join(', ')
              : '',
          },
          related: other ? [{ on: other }] : [],
        };
      }
    }
  },
};
