import { isDamagedCode } from '../../model/code-form.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import { aKind, excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Lists before Permendagri 90/2019, and local ones, do not build codes from the code above. */
const OTHER_CODES: ReadonlySet<string> = new Set(['permendagri-13-2006', 'lokal']);

/** Support programs are X.XX in the list and the office's own bidang in plans: both are the same row. */
const rest = (kode: string): string => kode.split('.').slice(2).join('.');

function isUnder(child: string, parent: string): boolean {
  if (child.startsWith(`${parent}.`)) return true;
  const generic = child.startsWith('X.XX.') || parent.startsWith('X.XX.');
  return generic && rest(child).startsWith(`${rest(parent)}.`);
}

/** What a code of that kind says its parent is: three segments for a kegiatan, five for a sub kegiatan. */
function ownPrefix(node: Node): string {
  const segments = (node.kode ?? '').split('.');
  return segments.slice(0, node.kind === 'kegiatan' ? 3 : 5).join('.');
}

const strays = (parent: Node): Node[] => {
  const { kode } = parent;
  // A damaged code is told once, by the rules on the form of codes.
  if (kode === undefined || isDamagedCode(parent)) return [];
  return parent.children.filter(
    (c) =>
      (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') &&
      c.kode !== undefined &&
      !isDamagedCode(c) &&
      !isUnder(c.kode, kode),
  );
};

/** The code that would fit here, if it is free: the parent's, and what the written one ends with. */
function fitting(child: Node, parent: Node): string {
  const segments = (child.kode ?? '').split('.');
  // A code of another level ends with something else.
  if (segments.length !== (child.kind === 'kegiatan' ? 5 : 6)) return '';
  const kode = [parent.kode ?? '', ...segments.slice(child.kind === 'kegiatan' ? -2 : -1)].join('.');
  return parent.children.some((c) => c.kode === kode) ? '' : kode;
}

/** Rows by code and document, to say where a stray row would fit. */
function rowsByCode(model: Model): (doc: Doc, kode: string) => Node | undefined {
  let index: Map<string, Node> | undefined;
  return (doc, kode) => {
    if (!index) {
      index = new Map();
      for (const row of [...nodesOf(model, 'program'), ...nodesOf(model, 'kegiatan')]) {
        const key = `${row.doc.file}\n${row.kode}`;
        if (!index.has(key)) index.set(key, row);
      }
    }
    return index.get(`${doc.file}\n${kode}`);
  };
}

/** When all rows below agree on another code, the one code above is the slip. */
function wrongParent(parent: Node, children: readonly Node[]): string | undefined {
  const rows = parent.children.filter((c) => c.kind === 'kegiatan' || c.kind === 'sub_kegiatan');
  const prefixes = new Set(children.map(ownPrefix));
  return children.length > 1 && children.length === rows.length && prefixes.size === 1
    ? [...prefixes][0]
    : undefined;
}

function findingsOf(parent: Node, rowAt: ReturnType<typeof rowsByCode>): Finding[] {
  // The rows of a kegiatan whose own code is the stray one are told by that kegiatan.
  const grand = parent.parent?.kind === 'program' ? parent.parent.kode : undefined;
  const parentStrays = grand !== undefined && parent.kode !== undefined && !isUnder(parent.kode, grand);
  const found = strays(parent).filter((c) => !parentStrays || !isUnder(c.kode ?? '', grand ?? ''));
  const wanted = wrongParent(parent, found);
  if (wanted !== undefined) {
    const params = { jenis: parent.kind, kode: parent.kode ?? '', seharusnya: wanted, salah: 'induk' };
    return [{ on: parent, field: '/kode', params: { ...params, anak: String(found.length) } }];
  }
  return found.map((child) => {
    const home = rowAt(child.doc, ownPrefix(child));
    return {
      on: child,
      field: '/kode',
      params: {
        jenis: child.kind,
        kode: child.kode ?? '',
        jenis_induk: parent.kind,
        induk: parent.kode ?? '',
        tempat: home && home !== parent && home.kind === parent.kind ? (home.kode ?? '') : '',
        tempat_nama: home?.label ?? '',
        mungkin: fitting(child, parent),
        salah: 'anak',
      },
      related: [{ on: parent, field: '/kode' }],
    };
  });
}

/** A code repeats the code above it, so a row under the wrong one gives its money to the wrong program. */
export const anakTanpaInduk: Rule = {
  id: 'anak-tanpa-induk',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: kode kegiatan memuat kode programnya, kode sub kegiatan memuat kode kegiatannya',
      en: 'Permendagri 90/2019: a kegiatan code contains its program code, a sub kegiatan code its kegiatan code',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kode tidak cocok dengan induknya',
      alasan:
        'Sejak Permendagri 90/2019 kode tersusun berjenjang: 3.27.03, lalu 3.27.03.2.02, lalu 3.27.03.2.02.0010. Baris dengan kode lain berada di bawah induk yang salah atau salah ketik, sehingga pagunya terjumlah ke program yang bukan miliknya. Program penunjang boleh ditulis X.XX.01 atau dengan bidang sendiri.',
      pesan: (p) =>
        p.salah === 'induk'
          ? `kode ${kindWord(p.jenis, 'id')} ${p.kode} tidak cocok dengan ${p.anak} baris di bawahnya, yang semuanya berawalan ${p.seharusnya}`
          : `kode ${kindWord(p.jenis, 'id')} ${p.kode} tidak berawalan kode ${kindWord(p.jenis_induk, 'id')} di atasnya, ${p.induk}`,
      label: (p) =>
        p.salah === 'induk' ? `baris di bawahnya: ${p.seharusnya}` : `seharusnya berawalan ${p.induk}`,
      terkait: (p) => `${kindWord(p.jenis_induk, 'id')} yang memuatnya`,
      saran: (p) =>
        p.salah === 'induk'
          ? `ubah kodenya menjadi ${p.seharusnya}, atau pindahkan baris di bawahnya`
          : p.tempat
            ? `pindahkan ke ${kindWord(p.jenis_induk, 'id')} ${p.tempat}${p.tempat_nama ? ` (${excerpt(p.tempat_nama, 50)})` : ''}, atau perbaiki kodenya agar berawalan ${p.induk}`
            : `perbaiki kodenya${p.mungkin ? `, mungkin ${p.mungkin},` : ''} atau pindahkan ke induk yang benar`,
    },
    en: {
      judul: 'Code does not fit the row above it',
      alasan:
        'Since Permendagri 90/2019 codes are built in steps: 3.27.03, then 3.27.03.2.02, then 3.27.03.2.02.0010. A row with another code stands under the wrong parent or is mistyped, and its money is added to a program that does not own it. Support programs may be written X.XX.01 or with the own bidang.',
      pesan: (p) =>
        p.salah === 'induk'
          ? `code ${p.kode} of ${aKind(p.jenis)} does not fit the ${p.anak} rows below it, which all begin with ${p.seharusnya}`
          : `code ${p.kode} of ${aKind(p.jenis)} does not begin with that of the ${kindWord(p.jenis_induk, 'en')} above it, ${p.induk}`,
      label: (p) => (p.salah === 'induk' ? `rows below: ${p.seharusnya}` : `should begin with ${p.induk}`),
      terkait: (p) => `the ${kindWord(p.jenis_induk, 'en')} that holds it`,
      saran: (p) =>
        p.salah === 'induk'
          ? `change the code to ${p.seharusnya}, or move the rows below it`
          : p.tempat
            ? `move it to ${kindWord(p.jenis_induk, 'en')} ${p.tempat}${p.tempat_nama ? ` (${excerpt(p.tempat_nama, 50)})` : ''}, or mend the code so that it begins with ${p.induk}`
            : `mend the code${p.mungkin ? `, perhaps to ${p.mungkin},` : ''} or move the row to its own parent`,
    },
  },
  *check(model) {
    const rowAt = rowsByCode(model);
    for (const parent of [...nodesOf(model, 'program'), ...nodesOf(model, 'kegiatan')]) {
      if (!OTHER_CODES.has(parent.doc.nomenklatur ?? '')) yield* findingsOf(parent, rowAt);
    }
  },
};
