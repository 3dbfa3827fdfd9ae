import { isOfficialText } from '../../acuan/baku.ts';
import { documentName } from '../../model/document-names.ts';
import { FIVE_YEAR } from '../../model/indikator.ts';
import type { Doc } from '../../model/node.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { abbreviationsIn, explainedIn } from '../../model/singkatan.ts';
import { manyByDoc } from '../../model/whole.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Letters that only the office itself can read; once per document, where they first stand. */
export const singkatanTanpaKepanjangan: Rule = {
  id: 'singkatan-tanpa-kepanjangan',
  level: 'info',
  kelompok: 'J',
  logika: 'semua',
  identity: ['singkatan'],
  basis: [
    {
      id: 'Tata naskah dinas: singkatan dijelaskan pada pemakaian pertama',
      en: 'Rules for official documents: an abbreviation is explained where it is first used',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Singkatan belum dijelaskan',
      alasan:
        'Dokumen rencana dibaca DPRD, masyarakat, dan perangkat daerah lain. Singkatan yang hanya dikenal satu bidang dijelaskan sekali: kepanjangannya, lalu singkatannya dalam kurung. Singkatan yang umum dalam perencanaan (ASN, APBD, SAKIP) dan yang dijelaskan di mana pun dalam dokumen itu tidak dilaporkan. Banyak singkatan dilaporkan sebagai satu daftar per dokumen.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} singkatan di ${p.dokumen} belum dijelaskan: ${excerpt(p.singkatan, 160)}`
          : `singkatan ${p.singkatan} pada ${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" belum dijelaskan`,
      label: (p) => (p.jumlah ? `${p.jumlah} singkatan` : `${p.singkatan} singkatan dari apa?`),
      saran: (p) =>
        `tulis kepanjangannya pada pemakaian pertama, diikuti ${p.jumlah ? 'singkatannya dalam kurung' : `(${p.singkatan})`}`,
    },
    en: {
      judul: 'Abbreviation is not explained',
      alasan:
        'A plan is read by the council, the public and other offices. Letters known in one field only are explained once: in full, then the abbreviation in brackets. Those common in planning (ASN, APBD, SAKIP) and those explained anywhere in the document are not reported. Many of them are told as one list per document.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} abbreviations in ${p.dokumen} are not explained: ${excerpt(p.singkatan, 160)}`
          : `the abbreviation ${p.singkatan} in ${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" is not explained`,
      label: (p) => (p.jumlah ? `${p.jumlah} abbreviations` : `what does ${p.singkatan} stand for?`),
      saran: (p) =>
        `write it in full where it is first used, followed by ${p.jumlah ? 'the abbreviation in brackets' : `(${p.singkatan})`}`,
    },
  },
  *check(model, { acuan }) {
    const all = statementsOf(model).filter((n) => FIVE_YEAR.includes(n.doc.jenis));
    const unknown: Finding[] = [];
    const known = new Map<Doc, Set<string>>();
    const shortened = all.filter((on) => abbreviationsIn(on.label).length > 0);
    for (const { doc } of shortened) known.set(doc, new Set());
    for (const { doc, label, data } of all) {
      const set = known.get(doc);
      if (!set) continue;
      const texts = [label, data.definisi, data.keterangan];
      for (const text of texts)
        if (typeof text === 'string') for (const word of explainedIn(text)) set.add(word);
    }
    for (const on of shortened) {
      const said = known.get(on.doc);
      const open = abbreviationsIn(on.label).filter((word) => !said?.has(word));
      if (open.length === 0 || isOfficialText(acuan, on)) continue;
      for (const singkatan of open) {
        said?.add(singkatan);
        unknown.push({ on, field: textField(on), params: { ...statementParams(on), singkatan } });
      }
    }
    for (const { doc, found, many } of manyByDoc(unknown)) {
      if (!many) yield* found;
      else {
        const singkatan = found.map((f) => f.params.singkatan).join(', ');
        const params = { singkatan, jumlah: String(found.length), dokumen: documentName(model, doc) };
        yield { on: doc.root, params };
      }
    }
  },
};
