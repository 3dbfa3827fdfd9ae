import { documentName } from '../../model/document-names.ts';
import { owners } from '../../model/edges.ts';
import type { Node } from '../../model/node.ts';
import { childrenOf, currentDocs } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** Named on the row, or on a row below it; a unit of the office (UPTD, kelurahan) that runs a row answers for it. */
function isAnswered(row: Node): boolean {
  if (isFilled(row.data.penanggung_jawab) || isFilled(row.data.perangkat_daerah)) return true;
  return row.children.some((c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && isAnswered(c));
}

const params = (row: Node) => ({ kode: row.kode ?? '', nama: row.label });

/** Somebody answers for every program: an office in the RPJMD, a unit or a post in the Renstra. */
export const penanggungJawabKosong: Rule = {
  id: 'penanggung-jawab-kosong',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.27: kolom unit kerja penanggung jawab; T-C.16: perangkat daerah penanggung jawab',
      en: 'Permendagri 86/2017, table T-C.27: the responsible unit; T-C.16: the responsible office',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Penanggung jawab program belum disebut',
      alasan:
        'Program RPJMD menyebut perangkat daerahnya, dan program Renstra menyebut unit kerja atau jabatan yang bertanggung jawab, pada program itu sendiri atau baris di bawahnya. Tanpa itu target tidak dapat ditagih. Renstra yang belum memuat satu penanggung jawab pun dilaporkan satu kali.',
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} program di ${p.dokumen} menyebut penanggung jawab`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum menyebut ${p.rpjmd ? 'perangkat daerah' : 'penanggung jawab'}`,
      label: (p) =>
        p.rpjmd ? 'perangkat_daerah atau pelaksana belum diisi' : 'penanggung_jawab belum diisi',
      saran: (p) =>
        p.rpjmd
          ? 'isi perangkat_daerah, atau pelaksana bila dijalankan bersama'
          : 'isi penanggung_jawab dengan bidang atau jabatan, pada program atau sub kegiatannya',
    },
    en: {
      judul: 'Nobody is named as responsible for a program',
      alasan:
        'A program of the RPJMD names its office; a program of a Renstra names the responsible unit or post, itself or on a row below it. Otherwise nobody can be asked for the target. A Renstra that names nobody at all is reported once.',
      pesan: (p) =>
        p.semua
          ? `none of the ${p.semua} programs of ${p.dokumen} names who is responsible`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} does not name ${p.rpjmd ? 'an office' : 'who is responsible'}`,
      label: (p) => (p.rpjmd ? 'perangkat_daerah or pelaksana is missing' : 'penanggung_jawab is missing'),
      saran: (p) =>
        p.rpjmd
          ? 'fill in perangkat_daerah, or pelaksana if it is shared'
          : 'fill in penanggung_jawab with a unit or post, on the program or its sub-activities',
    },
  },
  *check(model): Iterable<Finding> {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd'))
      for (const row of childrenOf(doc.root, 'program'))
        if (owners(row).length === 0) yield { on: row, params: { ...params(row), rpjmd: 'ya' } };
    for (const doc of currentDocs(model, 'renstra')) {
      const programs = childrenOf(doc.root, 'program');
      const open = programs.filter((row) => !isAnswered(row));
      if (open.length === programs.length && programs.length > 1) {
        yield { on: doc.root, params: { semua: String(programs.length), dokumen: documentName(model, doc) } };
        continue;
      }
      for (const row of open) yield { on: row, params: params(row) };
    }
  },
};
