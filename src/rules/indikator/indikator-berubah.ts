import { normalName } from '../../model/names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, indikatorOf, nameOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** What is recognised as the same indicator in the next version. */
const keyOf = (indikator: Node): string => indikator.id ?? normalName(indikator.label);

function goalsOf(doc: Doc): Node[] {
  const tujuan = doc.root.children.filter((n) => n.kind === 'tujuan');
  return tujuan.flatMap((t) => [t, ...childrenOf(t, 'sasaran')]);
}

/** Indicators of the older version that the newer one has no more, or calls by another name. */
function lost(before: Node, after: Node): Node[] {
  const now = new Map(indikatorOf(after).map((i) => [keyOf(i), normalName(i.label)]));
  return indikatorOf(before).filter((i) => now.get(keyOf(i)) !== normalName(i.label));
}

/** The versions that lead to this one, newest first. */
function ancestry(model: Model, doc: Doc): Doc[] {
  const versions = model.plans.versions(doc.id);
  const line: Doc[] = [];
  for (let at: Doc | undefined = doc; at && !line.includes(at); ) {
    line.push(at);
    const menggantikan: string | undefined = at.versi.menggantikan;
    const index: number = versions.indexOf(at);
    at =
      menggantikan === undefined ? versions[index - 1] : versions.find((d) => d.versi.nama === menggantikan);
  }
  return line;
}

/** Goals measured by other figures than at the start: results of the years can no longer be compared. */
export const indikatorBerubah: Rule = {
  id: 'indikator-berubah',
  level: 'info',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: indikator tujuan dan sasaran tetap selama satu periode',
      en: 'PermenPANRB 88/2021: indicators of goals and objectives stay the same during a period',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator tujuan atau sasaran berganti dalam satu periode',
      alasan:
        'Indikator yang diganti atau diganti namanya di tengah periode memutus deret capaiannya. Sekali masih wajar, misalnya karena evaluasi; dua perubahan atau lebih menjadi peringatan. Indikator yang ditambahkan tidak dihitung. Yang dibandingkan adalah versi-versi dokumen yang sama, menurut id atau nama indikator.',
      pesan: (p) =>
        `indikator ${kindWord(p.jenis, 'id')} ${p.butir} "${excerpt(p.uraian)}" berubah ${p.kali} kali sejak versi ${p.sejak}`,
      label: (p) => `tidak lagi: ${excerpt(p.hilang)}`,
      terkait: (p) => `indikator versi ${p.versi}`,
      saran: () => 'pertahankan indikatornya sampai akhir periode, atau tulis alasannya sebagai justifikasi',
    },
    en: {
      judul: 'Indicator of a goal or objective changed within the period',
      alasan:
        'An indicator that is replaced or renamed within the period breaks its series of results. Once is common, after an evaluation for example; two changes or more are a warning. Added indicators do not count. Versions of one document are compared, by id or by name of the indicator.',
      pesan: (p) =>
        `indicators of ${kindWord(p.jenis, 'en')} ${p.butir} "${excerpt(p.uraian)}" changed ${p.kali === '1' ? 'once' : `${p.kali} times`} since version ${p.sejak}`,
      label: (p) => `no longer: ${excerpt(p.hilang)}`,
      terkait: (p) => `indicator of version ${p.versi}`,
      saran: () => 'keep the indicator to the end of the period, or give the reason as a justifikasi',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      const line = ancestry(model, doc);
      const goals = line.map((d) => new Map(goalsOf(d).map((n) => [n.id, n])));
      for (const on of goalsOf(doc)) {
        const series = goals.map((g) => g.get(on.id)).filter((n) => n !== undefined);
        const changes = series.slice(1).flatMap((before, i) => {
          const after = series[i];
          const gone = after ? lost(before, after) : [];
          return gone.length > 0 ? [gone] : [];
        });
        const [first] = changes[0] ?? [];
        if (!first) continue;
        yield {
          on,
          level: changes.length > 1 ? 'peringatan' : 'info',
          related: [{ on: first, params: { versi: first.doc.versi.nama } }],
          params: {
            jenis: on.kind,
            butir: nameOf(on),
            uraian: on.label,
            kali: String(changes.length),
            sejak: series.at(-1)?.doc.versi.nama ?? '',
            hilang: first.label,
          },
        };
      }
    }
  },
};
