import type { Doc, Node } from '../../model/node.ts';
import type { Rule } from '../rule.ts';

/** Keys whose values are digit strings; every other unquoted number is meant as a number. */
const CODE_KEYS: ReadonlySet<string> = new Set([
  'kode',
  'kode_lama',
  'wilayah',
  'lokasi',
  'perangkat_daerah',
  'bidang_urusan',
  'dari',
  'ke',
  'program',
  'induk',
  'id',
]);

/** Last key of a pointer; of an item in a list, the key of the list. */
function keyOf(pointer: string): string {
  const segments = pointer.split('/');
  while (segments.length > 1 && /^\d+$/.test(segments.at(-1) ?? '')) segments.pop();
  return segments.at(-1) ?? '';
}

/** The nearest item at or above a pointer. */
function nearestNode(byPointer: ReadonlyMap<string, Node>, pointer: string, root: Node): Node {
  let at = pointer;
  while (at !== '') {
    const node = byPointer.get(at);
    if (node) return node;
    at = at.slice(0, at.lastIndexOf('/'));
  }
  return root;
}

function nodesByPointer(doc: Doc): Map<string, Node> {
  const out = new Map<string, Node>();
  const walk = (node: Node) => {
    out.set(node.pointer, node);
    for (const child of node.children) walk(child);
  };
  walk(doc.root);
  return out;
}

/** `16.10` without quotes is a number to most YAML readers and to Excel: the last zero is gone. */
export const kodeTanpaKutip: Rule = {
  id: 'kode-tanpa-kutip',
  level: 'galat',
  kelompok: 'A',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: kode terdiri atas ruas angka dengan jumlah angka tetap',
      en: 'Permendagri 90/2019 and its updates: codes are segments with a fixed number of digits',
      mark: 'pasti',
    },
    {
      id: 'Spesifikasi YAML 1.2: angka tanpa tanda kutip dibaca sebagai bilangan',
      en: 'YAML 1.2 specification: unquoted digits are read as a number',
      mark: 'pengetahuan',
    },
  ],
  identity: ['kunci', 'tertulis'],
  texts: {
    id: {
      judul: 'Kode ditulis tanpa tanda kutip',
      alasan:
        'Kode adalah teks, bukan bilangan: wilayah 16.10 (Kabupaten Ogan Ilir) bukan 16.1. Di sini angkanya tetap dibaca utuh, tetapi program lain dan Excel membuang nol di depan atau di belakang. Tanda kutip membuat semua pembaca melihat kode yang sama.',
      pesan: (p) =>
        p.hilang === 'ya'
          ? `${p.kunci} ${p.tertulis} ditulis tanpa tanda kutip: di program lain terbaca ${p.terbaca}, bukan "${p.tertulis}"`
          : `${p.kunci} ${p.tertulis} ditulis tanpa tanda kutip, sehingga dapat terbaca sebagai bilangan`,
      label: (p) =>
        p.hilang === 'ya' ? `terbaca ${p.terbaca}, bukan "${p.tertulis}"` : 'kode tanpa tanda kutip',
      saran: (p) => `tulis "${p.tertulis}" dengan tanda kutip; renstra check --fix memperbaikinya`,
    },
    en: {
      judul: 'Code written without quotes',
      alasan:
        'A code is text, not a number: region 16.10 (Kabupaten Ogan Ilir) is not 16.1. Here the digits are kept as written, but other programs and Excel drop leading or trailing zeros. Quotes make every reader see the same code.',
      pesan: (p) =>
        p.hilang === 'ya'
          ? `${p.kunci} ${p.tertulis} is written without quotes: other programs read ${p.terbaca}, not "${p.tertulis}"`
          : `${p.kunci} ${p.tertulis} is written without quotes and may be read as a number`,
      label: (p) => (p.hilang === 'ya' ? `reads ${p.terbaca}, not "${p.tertulis}"` : 'code without quotes'),
      saran: (p) => `write "${p.tertulis}" in quotes; renstra check --fix does it`,
    },
  },
  *check(model) {
    for (const [doc, list] of model.plainNumbers) {
      if (doc.shipped) continue;
      const codes = list.filter((n) => CODE_KEYS.has(keyOf(n.pointer)));
      if (codes.length === 0) continue;
      const byPointer = nodesByPointer(doc);
      for (const { pointer, text, reads, lossy } of codes) {
        const on = nearestNode(byPointer, pointer, doc.root);
        yield {
          on,
          field: pointer.slice(on.pointer.length),
          params: { kunci: keyOf(pointer), tertulis: text, terbaca: reads, hilang: lossy ? 'ya' : 'tidak' },
          level: lossy ? 'galat' : 'info',
          fix: `"${text}"`,
        };
      }
    }
  },
};
