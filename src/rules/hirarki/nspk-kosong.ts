import { documentName } from '../../model/document-names.ts';
import type { Doc, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, nameOf } from '../../model/query.ts';
import { byRegion } from '../../model/versions.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Concurrent affairs (urusan 1 to 3) have norms of a ministry; a kecamatan or the Inspektorat has none. */
const hasAffairs = (doc: Doc): boolean =>
  childrenOf(doc.root, 'program').some((p) => /^[1-3]\.\d\d\./.test(p.kode ?? ''));

const namesNspk = (tujuan: Node): boolean => isFilled(tujuan.data.nspk);

/** The 2025 logic starts from two parents: the norms of the ministry and the objective of the RPJMD. */
export const nspkKosong: Rule = {
  id: 'nspk-kosong',
  level: 'peringatan',
  kelompok: 'C',
  logika: '2025',
  basis: [
    {
      id: 'Inmendagri 2/2025: tujuan Renstra disusun dari NSPK dan sasaran RPJMD yang relevan',
      en: 'Inmendagri 2/2025: goals of a Renstra come from NSPK and the relevant objective of the RPJMD',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan Renstra belum menyebut NSPK',
      alasan:
        'Dalam logika 2025 tujuan perangkat daerah urusan berangkat dari norma, standar, prosedur, dan kriteria (NSPK) kementerian serta sasaran RPJMD. Kecamatan dan unsur penunjang tidak punya NSPK urusan, sehingga dikecualikan. Dokumen tanpa satu NSPK pun hanya diberi tahu, satu kali; bila semua Renstra satu daerah begitu, satu kali untuk semuanya.',
      pesan: (p) =>
        p.tujuan
          ? `tujuan ${p.tujuan} "${excerpt(p.uraian)}" belum menyebut NSPK, padahal tujuan lain sudah`
          : p.jumlah
            ? `belum ada satu pun dari ${p.jumlah} Renstra yang menyebut NSPK pada tujuannya`
            : `belum ada tujuan ${p.dokumen} yang menyebut NSPK`,
      label: () => 'nspk belum diisi',
      saran: (p) =>
        p.tujuan
          ? 'tambahkan nspk: [{uraian: …}] dengan ketentuan kementerian yang mendasari tujuan ini'
          : 'tambahkan nspk: [{uraian: …}] pada setiap tujuan, menurut ketentuan kementerian untuk urusannya',
    },
    en: {
      judul: 'Goal of a Renstra without NSPK',
      alasan:
        'In the 2025 logic the goals of an office with a government affair start from the norms, standards, procedures and criteria (NSPK) of the ministry and from an objective of the RPJMD. Kecamatan and supporting offices have none and are excused. A document without any NSPK is only told, once; where all Renstra of a region are like that, once for all.',
      pesan: (p) =>
        p.tujuan
          ? `goal ${p.tujuan} "${excerpt(p.uraian)}" names no NSPK, while other goals do`
          : p.jumlah
            ? `not one of ${p.jumlah} Renstra names an NSPK on its goals`
            : `no goal of ${p.dokumen} names an NSPK`,
      label: () => 'nspk is missing',
      saran: (p) =>
        p.tujuan
          ? 'add nspk: [{uraian: …}] with the rule of the ministry that this goal rests on'
          : 'add nspk: [{uraian: …}] to every goal, by the rules of the ministry for its affair',
    },
  },
  *check(model) {
    const docs = currentDocs(model, 'renstra').filter((doc) => doc.logika === '2025' && hasAffairs(doc));
    for (const region of byRegion(docs)) {
      const lists = region.map((doc) => childrenOf(doc.root, 'tujuan')).filter((list) => list.length > 0);
      const without = lists.filter((list) => !list.some(namesNspk));
      // Where nobody in the region writes them, it is told once.
      const told = without.length === lists.length ? without.slice(0, 1) : without;
      for (const on of told.flatMap((list) => list.slice(0, 1))) {
        const jumlah = told.length === without.length ? '' : String(without.length);
        const params = { dokumen: documentName(model, on.doc), tujuan: '', jumlah };
        yield { on, level: 'info', params };
      }
      for (const list of lists) {
        if (without.includes(list)) continue;
        for (const tujuan of list.filter((t) => !namesNspk(t)))
          yield { on: tujuan, params: { tujuan: nameOf(tujuan), uraian: tujuan.label } };
      }
    }
  },
};
