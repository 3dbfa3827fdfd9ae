import type { BadLink, Model, Node } from '../../model/node.ts';
import { nameOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

/** References of one file to one absent document that are still told one by one. */
const TOLD = 5;

/** The plan that a reference names before the slash, version cut off. */
const planOf = (text: string): string => (text.split('/')[0] ?? '').split('@')[0] ?? '';

const suggestionsOf = (link: BadLink): string =>
  link.suggestions
    .map(({ text, node }) => (node?.label ? `${text} (${excerpt(node.label, 50)})` : text))
    .join('; ');

const from = (node: Node): Params => ({
  jenis: node.kind,
  butir: node.kind === 'dokumen' ? '' : nameOf(node),
});

/** A whole document that is missing breaks many links of a file: that is one finding with a count, at acuan if it is there. */
function* gathered(links: readonly BadLink[]): Iterable<{ link: BadLink; others: number }> {
  const groups = new Map<string, BadLink[]>();
  for (const link of links) {
    const absent = link.reason === 'dokumen';
    const key = absent
      ? `${link.from.doc.file}\n${planOf(link.text)}`
      : `${link.from.doc.file}#${link.pointer}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first && (group.length > TOLD || first.field === 'acuan'))
      yield { link: first, others: group.length - 1 };
    else for (const link of group) yield { link, others: 0 };
  }
}

function brokenLinks(model: Model): BadLink[] {
  return model.badLinks.filter((l) => l.reason !== 'jenis' && !l.from.doc.shipped);
}

/** `rpjmd@perubahan-1` → `perubahan-1`. */
const versionOf = (p: Params): string => (p.rujukan ?? '').split('@')[1] ?? '';

const whereId = (p: Params): string =>
  p.jenis === 'dokumen' ? 'kepala dokumen' : `${kindWord(p.jenis, 'id')} ${excerpt(p.butir, 50)}`;
const whereEn = (p: Params): string =>
  p.jenis === 'dokumen' ? 'the header' : `${kindWord(p.jenis, 'en')} ${excerpt(p.butir, 50)}`;
const othersId = (p: Params): string =>
  p.lain === '0' ? '' : `, begitu pula ${p.lain} rujukan lain di berkas ini`;
const othersEn = (p: Params): string =>
  p.lain === '0' ? '' : `; so do ${p.lain} more references in this file`;

function messageId(p: Params): string {
  if (p.isian === 'perangkat_daerah')
    return `perangkat daerah "${p.rujukan}" pada ${whereId(p)} tidak ada di daftar perangkat daerah`;
  if (p.isian === 'induk')
    return `induk "${p.rujukan}" dari ${whereId(p)} tidak ada di daftar perangkat daerah`;
  if (p.sebab === 'dokumen')
    return `${p.isian} "${p.rujukan}" pada ${whereId(p)}: tidak ada dokumen dengan id "${p.rencana}"${othersId(p)}`;
  if (p.isian === 'acuan')
    return `acuan "${p.rujukan}" pada ${whereId(p)}: dokumen ${p.rencana} tidak memiliki versi "${versionOf(p)}"`;
  if (p.rujukan?.includes('/'))
    return `${p.isian} "${p.rujukan}" pada ${whereId(p)}: dokumen ${p.rencana} tidak memuat "${p.sasaran}"`;
  return `${p.isian} "${p.rujukan}" pada ${whereId(p)} tidak ada di dokumen ini`;
}

function messageEn(p: Params): string {
  if (p.isian === 'perangkat_daerah')
    return `office "${p.rujukan}" in ${whereEn(p)} is not in the register of offices`;
  if (p.isian === 'induk') return `parent "${p.rujukan}" of ${whereEn(p)} is not in the register of offices`;
  if (p.sebab === 'dokumen')
    return `${p.isian} "${p.rujukan}" in ${whereEn(p)}: there is no document with the id "${p.rencana}"${othersEn(p)}`;
  if (p.isian === 'acuan')
    return `acuan "${p.rujukan}" in ${whereEn(p)}: document ${p.rencana} has no version "${versionOf(p)}"`;
  if (p.rujukan?.includes('/'))
    return `${p.isian} "${p.rujukan}" in ${whereEn(p)}: document ${p.rencana} has no item "${p.sasaran}"`;
  return `${p.isian} "${p.rujukan}" in ${whereEn(p)} is not in this document`;
}

function adviceId(p: Params): string {
  if (p.kandidat) return `periksa ejaannya; mungkin maksudnya ${p.kandidat}`;
  if (p.isian === 'perangkat_daerah' || p.isian === 'induk')
    return 'tambahkan perangkat daerah itu ke daftar, atau tulis id atau kode yang ada di daftar';
  if (p.sebab === 'dokumen') return `tambahkan berkas dengan id "${p.rencana}", atau perbaiki rujukannya`;
  return 'tulis id atau kode butir yang ada, dengan id dokumennya di depan bila butir itu di dokumen lain';
}

function adviceEn(p: Params): string {
  if (p.kandidat) return `check the spelling; perhaps ${p.kandidat} is meant`;
  if (p.isian === 'perangkat_daerah' || p.isian === 'induk')
    return 'add the office to the register, or write an id or code that it has';
  if (p.sebab === 'dokumen') return `add the file with the id "${p.rencana}", or mend the reference`;
  return 'write the id or code of an item that exists, after the id of its document if it is another one';
}

/** A link that leads nowhere: the row it stands on serves nothing, although its author meant it to. */
export const rujukanPutus: Rule = {
  id: 'rujukan-putus',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: Renstra berpedoman pada RPJMD, sehingga butir yang dirujuk harus ada',
      en: 'Permendagri 86/2017: a Renstra follows the RPJMD, so what it refers to must exist',
      mark: 'turunan',
    },
  ],
  identity: ['isian', 'rujukan'],
  texts: {
    id: {
      judul: 'Rujukan tidak ditemukan',
      alasan:
        'Keselarasan RPJMD, Renstra, dan prioritas hanya dapat ditelusuri bila setiap rujukan sampai ke butir yang ada. Rujukan yang putus membuat program tampak tidak mendukung apa pun dan pagunya hilang dari matriks. Biasanya penyebabnya salah ketik, id yang sudah diganti, atau berkas yang belum dimuat.',
      pesan: messageId,
      label: (p) => (p.calon ? `tidak ditemukan; mungkin ${p.calon}` : 'tidak ditemukan'),
      terkait: (p) => `mungkin ini yang dimaksud: ${p.calon}`,
      saran: adviceId,
    },
    en: {
      judul: 'Reference leads nowhere',
      alasan:
        'Alignment between RPJMD, Renstra and priorities can only be followed when every reference reaches an item. A broken one makes a program look as if it served nothing, and its money leaves the matrices. Usual causes are a slip of the pen, a renamed id, or a file that is not there yet.',
      pesan: messageEn,
      label: (p) => (p.calon ? `not found; perhaps ${p.calon}` : 'not found'),
      terkait: (p) => `perhaps this is meant: ${p.calon}`,
      saran: adviceEn,
    },
  },
  *check(model) {
    for (const { link, others } of gathered(brokenLinks(model))) {
      const [nearest] = link.suggestions;
      const slash = link.text.indexOf('/');
      yield {
        on: link.from,
        field: link.pointer.slice(link.from.pointer.length),
        params: {
          ...from(link.from),
          isian: link.field,
          rujukan: link.text,
          sebab: link.reason,
          rencana: planOf(link.text),
          sasaran: slash < 0 ? link.text : link.text.slice(slash + 1),
          calon: nearest?.text ?? '',
          kandidat: suggestionsOf(link),
          lain: String(others),
        },
        related: nearest?.node ? [{ on: nearest.node }] : [],
      };
    }
  },
};
