import { type PersonalData, personalData } from '../../model/personal-data.ts';
import { placeParams, placeWords, textsThat } from '../../model/text-fields.ts';
import type { Params, Rule } from '../rule.ts';

const NAMES: Readonly<Record<string, { id: string; en: string }>> = {
  nip: { id: 'NIP', en: 'a civil servant number (NIP)' },
  nik: { id: 'NIK', en: 'a national identity number (NIK)' },
  hp: { id: 'nomor ponsel', en: 'a mobile phone number' },
  surel: { id: 'alamat surel perorangan', en: 'a personal e-mail address' },
};
const name = (p: Params, lang: 'id' | 'en'): string => NAMES[p.macam ?? '']?.[lang] ?? '';

function foundIn(text: string): readonly PersonalData[] | undefined {
  const found = personalData(text);
  return found.length > 0 ? found : undefined;
}

/** Plans are published and kept in git for good: what identifies a person does not belong there. */
export const dataPribadi: Rule = {
  id: 'data-pribadi',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  identity: ['letak', 'macam'],
  rahasia: true,
  basis: [
    {
      id: 'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 4',
      en: 'UU 27/2022 on the protection of personal data, Article 4',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Data pribadi dalam dokumen',
      alasan:
        'Dokumen rencana diumumkan, dan riwayat git menyimpan setiap isi selamanya. NIP, NIK, nomor ponsel, dan alamat surel menunjuk orang tertentu dan dilindungi UU 27/2022; rencana cukup menyebut jabatan atau unit kerja. Nomornya tidak dicetak utuh dalam pesan ini.',
      pesan: (p) => `${placeWords(p, 'id')} memuat ${name(p, 'id')} (${p.samar})`,
      label: (p) => name(p, 'id'),
      saran: () =>
        'ganti dengan nama jabatan atau unit kerja; bila sudah tersimpan di git, bersihkan juga riwayatnya',
    },
    en: {
      judul: 'Personal data in a document',
      alasan:
        'Plans are published, and the history of git keeps every text for good. Civil servant and identity numbers, mobile numbers and e-mail addresses point at a person and are protected by UU 27/2022; a plan names posts or units only. The number is not printed in full here.',
      pesan: (p) => `${placeWords(p, 'en')} has ${name(p, 'en')} (${p.samar})`,
      label: (p) => name(p, 'en'),
      saran: () => 'write the post or the unit instead; if it is in git already, clean the history too',
    },
  },
  *check(model) {
    for (const { node, field, said } of textsThat(model, foundIn)) {
      for (const { macam, samar } of said) {
        const { butir: _name, ...place } = placeParams({ node, field });
        const butir = node.kode ?? node.id ?? (node.kind === 'dokumen' ? node.doc.id : '');
        yield { on: node, field, params: { ...place, butir, macam, samar } };
      }
    }
  },
};
