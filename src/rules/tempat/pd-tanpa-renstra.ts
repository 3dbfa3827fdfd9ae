import { owners } from '../../model/edges.ts';
import type { Model, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, docsOf, mayBeBroken, officeOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Offices to which the RPJMD gives a program; undefined where there is no RPJMD to ask. */
function inRpjmd(model: Model): ReadonlySet<string> | undefined {
  const plans = currentDocs(model, 'rpjmd', 'rpd');
  const programs = plans.flatMap((doc) => childrenOf(doc.root, 'program'));
  if (programs.length === 0) return undefined;
  return new Set(programs.flatMap((row) => owners(row)).map((unit) => officeOf(model, unit) ?? unit));
}

const keyOf = (office: Node): string => office.id ?? office.kode ?? '';

/** An office of the register that has no five-year plan. */
export const pdTanpaRenstra: Rule = {
  id: 'pd-tanpa-renstra',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['perangkat-daerah', 'renstra'],
  basis: [
    {
      id: 'UU 23/2014 dan Permendagri 86/2017: setiap perangkat daerah menyusun Renstra',
      en: 'UU 23/2014 and Permendagri 86/2017: every office draws up a Renstra',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Perangkat daerah belum memiliki Renstra',
      alasan:
        'Setiap perangkat daerah menyusun Renstra sebagai penjabaran RPJMD; tanpa itu Renja dan pagunya tidak berdasar. Unit di bawah induk tidak diperiksa. Bila RPJMD dimuat, yang diperiksa perangkat daerah yang mendapat program di sana; bila lebih dari separuh belum ada, dilaporkan satu kali saja.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} dari ${p.semua} perangkat daerah belum memiliki Renstra di repositori ini`
          : `${excerpt(p.nama)} belum memiliki Renstra`,
      label: (p) => (p.jumlah ? 'Renstra belum lengkap' : 'tidak ada Renstranya'),
      saran: (p) =>
        p.jumlah
          ? 'tambahkan Renstra yang belum dimuat'
          : `tambahkan dokumen jenis renstra dengan perangkat_daerah: ${p.id}, atau tulis justifikasi di sini`,
    },
    en: {
      judul: 'Office without a Renstra',
      alasan:
        'Every office draws up a Renstra from the RPJMD; without it the Renja and its money have no basis. Units below a head office are not checked. Where the RPJMD is here, only offices with a program in it are; if more than half have none yet, that is told once.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} of ${p.semua} offices have no Renstra in this repository yet`
          : `${excerpt(p.nama)} has no Renstra`,
      label: (p) => (p.jumlah ? 'Renstra are incomplete' : 'no Renstra'),
      saran: (p) =>
        p.jumlah
          ? 'add the Renstra that are missing'
          : `add a document of jenis renstra with perangkat_daerah: ${p.id}, or write a justifikasi here`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'renstra')) return;
    const here = new Set(docsOf(model, 'renstra').map((doc) => officeOf(model, doc.unit)));
    const asked = inRpjmd(model);
    for (const register of currentDocs(model, 'perangkat-daerah')) {
      const offices = childrenOf(register.root, 'perangkat_daerah').filter(
        (office) => !isFilled(office.data.induk) && (asked === undefined || asked.has(keyOf(office))),
      );
      const open = offices.filter((office) => !here.has(keyOf(office)));
      if (open.length * 2 > offices.length) {
        const params = { jumlah: String(open.length), semua: String(offices.length) };
        yield { on: register.root, level: 'info', params };
        continue;
      }
      for (const on of open) yield { on, params: { id: keyOf(on), nama: on.label || keyOf(on) } };
    }
  },
};
