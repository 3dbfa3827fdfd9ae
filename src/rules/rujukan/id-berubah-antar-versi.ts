import { normalName } from '../../model/names.ts';
import type { Doc, Kind, Node } from '../../model/node.ts';
import { predecessor } from '../../model/versions.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

/** Items that other documents name by their id. */
const NAMED: ReadonlySet<Kind> = new Set<Kind>([
  'misi',
  'prioritas',
  'program_unggulan',
  'tujuan',
  'sasaran',
  'strategi',
]);

function itemsOf(doc: Doc): Node[] {
  const out: Node[] = [];
  const walk = (node: Node) => {
    if (NAMED.has(node.kind) && node.id !== undefined) out.push(node);
    for (const child of node.children) walk(child);
  };
  walk(doc.root);
  return out;
}

const textKey = (node: Node): string => `${node.kind} ${normalName(node.label)}`;

interface Version {
  readonly ids: ReadonlyMap<string, Node>;
  /** By kind and text; undefined where two items have the same. */
  readonly texts: ReadonlyMap<string, Node | undefined>;
}

function versionOf(items: readonly Node[]): Version {
  const texts = new Map<string, Node | undefined>();
  for (const item of items) texts.set(textKey(item), texts.has(textKey(item)) ? undefined : item);
  return { ids: new Map(items.map((item) => [item.id ?? '', item])), texts };
}

const macam = (p: Params): string => p.macam ?? '';

/** Ids are what references name: an id that moves takes the references of others along. */
export const idBerubahAntarVersi: Rule = {
  id: 'id-berubah-antar-versi',
  level: 'info',
  kelompok: 'B',
  logika: 'semua',
  identity: ['macam', 'lama'],
  basis: [
    {
      id: 'Evaluasi SAKIP (PermenPANRB 88/2021): tujuan dan sasaran stabil dalam satu periode',
      en: 'SAKIP evaluation (PermenPANRB 88/2021): goals and objectives stay stable within a period',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Id berubah antarversi',
      alasan:
        'Dokumen lain merujuk tujuan dan sasaran melalui id, dan membaca versi yang berlaku pada tahunnya. Bila butir yang sama mendapat id lain di perubahan, riwayatnya terputus. Bila id lama dipakai untuk butir lain, rujukan yang sudah ada diam-diam berpindah makna. Butir yang dihapus didaftar agar diketahui.',
      pesan: (p) =>
        macam(p) === 'hilang'
          ? `versi ini tidak lagi memuat ${p.lama} dari versi ${p.versi}`
          : macam(p) === 'pindah'
            ? `id ${p.baru} kini berarti "${excerpt(p.uraian)}", padahal di versi ${p.versi} butir itu ${p.lama} dan ${p.baru} butir lain`
            : `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" kini ber-id ${p.baru}, di versi ${p.versi} ${p.lama}`,
      label: (p) => (macam(p) === 'hilang' ? 'sudah tidak ada' : `dahulu ${p.lama}`),
      terkait: (p) =>
        macam(p) === 'pindah' ? `${p.baru} di versi ${p.versi}` : `${p.lama} di versi ${p.versi}`,
      saran: (p) =>
        macam(p) === 'hilang'
          ? 'biarkan bila memang dihapus; periksa dokumen lain yang masih merujuknya'
          : `kembalikan id ${p.lama} untuk butir ini, dan beri id baru pada butir yang memang baru`,
    },
    en: {
      judul: 'Id changed between versions',
      alasan:
        'Other documents refer to goals and objectives by id, and read the version in force in their year. When the same item gets another id in an amendment its history is cut. When an old id is given to another item, existing references silently change their meaning. Deleted items are listed to be known.',
      pesan: (p) =>
        macam(p) === 'hilang'
          ? `this version has no ${p.lama} of version ${p.versi} any more`
          : macam(p) === 'pindah'
            ? `id ${p.baru} now means "${excerpt(p.uraian)}", which was ${p.lama} in version ${p.versi}, where ${p.baru} was another item`
            : `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" has the id ${p.baru}, but ${p.lama} in version ${p.versi}`,
      label: (p) => (macam(p) === 'hilang' ? 'no longer there' : `was ${p.lama}`),
      terkait: (p) =>
        macam(p) === 'pindah' ? `${p.baru} in version ${p.versi}` : `${p.lama} in version ${p.versi}`,
      saran: (p) =>
        macam(p) === 'hilang'
          ? 'leave it if they were dropped; check other documents that still refer to them'
          : `give this item its id ${p.lama} back, and a new id to what is really new`,
    },
  },
  *check(model) {
    for (const doc of model.docs) {
      const before = predecessor(model, doc);
      if (!before) continue;
      const [now, then] = [itemsOf(doc), itemsOf(before)];
      const [current, old] = [versionOf(now), versionOf(then)];
      const versi = before.versi.nama;
      for (const item of now) {
        const same = old.texts.get(textKey(item));
        if (!same || same.id === item.id || current.texts.get(textKey(item)) !== item) continue;
        const taken = old.ids.get(item.id ?? '');
        const kind = taken ? 'pindah' : 'ganti';
        const params = { jenis: item.kind, uraian: item.label, baru: item.id ?? '', lama: same.id ?? '' };
        yield {
          on: item,
          field: '/id',
          level: taken ? 'peringatan' : 'info',
          params: { macam: kind, versi, ...params },
          related: [{ on: taken ?? same, field: '/id' }],
        };
      }
      const gone = then.filter((i) => !current.ids.has(i.id ?? '') && !current.texts.has(textKey(i)));
      const [first] = gone;
      if (!first) continue;
      const lama = gone.map((i) => i.id ?? '').join(', ');
      yield {
        on: doc.root,
        field: '/versi/nama',
        params: { macam: 'hilang', versi, lama },
        related: [{ on: first, field: '/id', params: { lama: first.id ?? '' } }],
      };
    }
  },
};
