import type { BadLink } from '../../model/node.ts';
import { nameOf, referenceTo } from '../../model/query.ts';
import { aKind, excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

/** What may stand in a field, in words. */
const WANTED: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  mendukung: {
    id: 'sasaran, prioritas, program, atau program unggulan',
    en: 'a sasaran, a prioritas, a program or a program unggulan',
  },
  menjabarkan: { id: 'sasaran dari dokumen di atasnya (RPJMD)', en: 'a sasaran of the plan above (RPJMD)' },
  misi: { id: 'misi dari RPJMD yang sama', en: 'a misi of the same RPJMD' },
  program: { id: 'program, kegiatan, atau sub kegiatan', en: 'a program, kegiatan or sub kegiatan' },
  sama_dengan: { id: 'indikator, misalnya rpjmd/S1/ntp', en: 'an indicator, for example rpjmd/S1/ntp' },
};

/** Why the right kind can still be the wrong item. */
function faultOf(link: BadLink): string {
  if (link.found === link.from) return 'diri-sendiri';
  return link.field === 'menjabarkan' && link.found?.kind === 'sasaran' ? 'dokumen-sendiri' : 'jenis';
}

const subject = (p: Params, lang: 'id' | 'en'): string =>
  `${kindWord(p.jenis, lang)} ${excerpt(p.butir, 50)}`;

/** A reference that exists but breaks the ladder misi, tujuan, sasaran, program, kegiatan. */
export const rujukanSalahJenis: Rule = {
  id: 'rujukan-salah-jenis',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: tujuan Renstra menjabarkan sasaran RPJMD, program mendukung sasaran',
      en: 'Permendagri 86/2017: a Renstra goal elaborates an RPJMD objective, programs serve objectives',
      mark: 'pengetahuan',
    },
    {
      id: 'Kaidah pelaksanaan RPJMD 2025-2029: sasaran RPJMD menjadi tujuan Renstra',
      en: 'Implementation rules of RPJMD 2025-2029: RPJMD objectives become the goals of a Renstra',
      mark: 'pasti',
    },
  ],
  identity: ['isian', 'rujukan'],
  texts: {
    id: {
      judul: 'Rujukan menunjuk jenis butir yang salah',
      alasan:
        'Jenjang kinerja berurutan: misi dijawab tujuan, tujuan dirinci sasaran, sasaran dicapai program. Tujuan Renstra menjabarkan sasaran RPJMD, bukan tujuannya. Rujukan yang melompati jenjang memutus penelusuran, karena tidak jelas hasil mana yang didukung.',
      pesan: (p) =>
        p.salah === 'diri-sendiri'
          ? `${p.isian} pada ${subject(p, 'id')} merujuk dirinya sendiri`
          : p.salah === 'dokumen-sendiri'
            ? `${p.isian} "${p.rujukan}" pada ${subject(p, 'id')} menunjuk sasaran dokumen ini sendiri`
            : `${p.isian} "${p.rujukan}" pada ${subject(p, 'id')} menunjuk ${kindWord(p.jenis_tujuan, 'id')}`,
      label: (p) => (p.salah === 'jenis' ? `ini ${kindWord(p.jenis_tujuan, 'id')}` : 'bukan rujukan ke atas'),
      terkait: (p) => `yang dirujuk: ${kindWord(p.jenis_tujuan, 'id')}`,
      saran: (p) => `isi ${p.isian} dengan ${WANTED[p.isian ?? '']?.id ?? 'butir lain'}`,
    },
    en: {
      judul: 'Reference to the wrong kind of item',
      alasan:
        'Results form a ladder: a misi is answered by goals, a goal detailed by objectives, an objective reached by programs. A Renstra goal elaborates an RPJMD objective, not an RPJMD goal. A reference that skips a rung breaks the trace, because nobody can say which result it supports.',
      pesan: (p) =>
        p.salah === 'diri-sendiri'
          ? `${p.isian} of ${subject(p, 'en')} refers to itself`
          : p.salah === 'dokumen-sendiri'
            ? `${p.isian} "${p.rujukan}" of ${subject(p, 'en')} points to an objective of this very document`
            : `${p.isian} "${p.rujukan}" of ${subject(p, 'en')} points to ${aKind(p.jenis_tujuan)}`,
      label: (p) => (p.salah === 'jenis' ? `this is ${aKind(p.jenis_tujuan)}` : 'not a reference upwards'),
      terkait: (p) => `what it refers to: ${kindWord(p.jenis_tujuan, 'en')}`,
      saran: (p) => `write ${WANTED[p.isian ?? '']?.en ?? 'another item'} in ${p.isian}`,
    },
  },
  *check(model) {
    for (const link of model.badLinks) {
      const { from, found } = link;
      if (link.reason !== 'jenis' || from.doc.shipped) continue;
      yield {
        on: from,
        field: link.pointer.slice(from.pointer.length),
        params: {
          jenis: from.kind,
          butir: nameOf(from),
          isian: link.field,
          rujukan: link.text,
          salah: faultOf(link),
          jenis_tujuan: found?.kind ?? '',
          tujuan: found ? referenceTo(found) : '',
        },
        related: found && found !== from ? [{ on: found }] : [],
      };
    }
  },
};
