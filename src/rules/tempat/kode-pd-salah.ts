import type { Acuan } from '../../acuan/acuan.ts';
import { mendedKodePd, readKodePd } from '../../model/kode-pd.ts';
import type { Model, Node } from '../../model/node.ts';
import { nodesOf, pemdaOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Slots that name no bidang urusan of the newest shipped list. */
function unknownBidang(acuan: Acuan, office: Node, bidang: readonly string[]): readonly string[] {
  const pemda = pemdaOf(office.doc) ?? 'kabkota';
  const edition = acuan.editions.find((e) => acuan.covers(e, pemda));
  if (edition === undefined) return [];
  return bidang.filter((kode) => acuan.nomenklatur(edition, pemda, kode) === undefined);
}

function finding(model: Model, acuan: Acuan, office: Node, kode: string): Finding | undefined {
  const params = { kode, nama: office.label || office.id || '' };
  const read = readKodePd(kode);
  if (!read) {
    const betul = mendedKodePd(kode);
    return {
      on: office,
      field: '/kode',
      params: { ...params, sebab: 'bentuk', ...(betul ? { betul } : {}) },
    };
  }
  const [first] = unknownBidang(acuan, office, read.bidang);
  if (first !== undefined)
    return { on: office, field: '/kode', params: { ...params, sebab: 'bidang', bidang: first } };
  const above = model.offices.get(String(office.data.induk ?? ''));
  const head = above && readKodePd(above.kode ?? '');
  if (!above || !head || (head.induk === read.induk && read.unit !== '0000')) return undefined;
  return {
    on: office,
    field: '/kode',
    level: 'peringatan',
    params: { ...params, sebab: 'induk', induk: above.kode ?? '', betul: `${head.induk}.${read.unit}` },
    related: [{ on: above, field: '/kode' }],
  };
}

/** Codes of offices by their form, their bidang urusan and their head office. */
export const kodePdSalah: Rule = {
  id: 'kode-pd-salah',
  level: 'galat',
  kelompok: 'H',
  logika: 'semua',
  needs: ['perangkat-daerah'],
  basis: [
    {
      id: 'SIPD-RI dan Permendagri 90/2019: kode SKPD memuat tiga bidang urusan, nomor urut, dan unit',
      en: 'SIPD-RI and Permendagri 90/2019: codes of offices hold three bidang urusan, a number and a unit',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kode perangkat daerah salah',
      alasan:
        'Kode perangkat daerah terdiri atas tiga slot bidang urusan (kosong ditulis 0.00), nomor urut dua angka, dan unit empat angka, misalnya 1.02.0.00.0.00.01.0000. Dari kode itu diketahui program apa yang boleh dijalankan. Kode yang rusak, misalnya karena lembar kerja menghapus titik, memutus hubungan dengan SIPD. Kode lama ditulis di kode_lama dan tidak diperiksa.',
      pesan: (p) =>
        p.sebab === 'bentuk'
          ? `kode ${p.kode} milik ${excerpt(p.nama)} bukan bentuk kode perangkat daerah`
          : p.sebab === 'bidang'
            ? `kode ${p.kode} milik ${excerpt(p.nama)} memuat bidang urusan ${p.bidang} yang tidak ada`
            : `kode unit ${p.kode} milik ${excerpt(p.nama)} tidak di bawah kode induknya ${p.induk}`,
      label: (p) =>
        p.sebab === 'bentuk'
          ? 'bukan U.BB.U.BB.U.BB.NN.UUUU'
          : p.sebab === 'bidang'
            ? `${p.bidang} tidak ada`
            : 'bukan unit dari induknya',
      terkait: (p) => `induknya ${p.induk}`,
      saran: (p) =>
        p.betul ? `periksa kodenya, mungkin "${p.betul}"` : 'salin kode dari daftar SKPD di SIPD',
    },
    en: {
      judul: 'Code of an office is wrong',
      alasan:
        'The code of an office has three slots for bidang urusan (0.00 where empty), a number of two digits and a unit of four, as in 1.02.0.00.0.00.01.0000. It tells which programs the office may run. A damaged one, for instance by a spreadsheet that ate the points, breaks the tie to SIPD. Old codes belong in kode_lama and are not checked.',
      pesan: (p) =>
        p.sebab === 'bentuk'
          ? `code ${p.kode} of ${excerpt(p.nama)} has not the form of an office code`
          : p.sebab === 'bidang'
            ? `code ${p.kode} of ${excerpt(p.nama)} names bidang urusan ${p.bidang}, which does not exist`
            : `unit code ${p.kode} of ${excerpt(p.nama)} is not below the code of its head office ${p.induk}`,
      label: (p) =>
        p.sebab === 'bentuk'
          ? 'not U.BB.U.BB.U.BB.NN.UUUU'
          : p.sebab === 'bidang'
            ? `${p.bidang} does not exist`
            : 'not a unit of its head office',
      terkait: (p) => `its head office ${p.induk}`,
      saran: (p) =>
        p.betul ? `check the code, perhaps "${p.betul}"` : 'copy the code from the list of SKPD in SIPD',
    },
  },
  *check(model, { acuan }) {
    for (const office of nodesOf(model, 'perangkat_daerah')) {
      if (office.kode === undefined) continue;
      const found = finding(model, acuan, office, office.kode);
      if (found) yield found;
    }
  },
};
