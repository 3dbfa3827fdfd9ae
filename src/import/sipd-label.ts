import type { Acuan } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import { normalName } from '../model/names.ts';
import type { Data, DataRec } from '../model/node.ts';
import type { Log } from './log.ts';
import { filled } from './nilai.ts';
import type { SipdRow } from './sipd-rows.ts';
import type { ImportDocument, ImportOptions } from './source.ts';
import { collapse } from './text.ts';

/** The three levels of labels in SIPD, in the order in which their links are written. */
const LEVELS = [
  { nomor: 'id_label_pusat', teks: 'label_pusat', huruf: 'N', id: 'label-sipd-pusat', tingkat: 'nasional' },
  { nomor: 'id_label_prov', teks: 'label_prov', huruf: 'P', id: 'label-sipd-provinsi', tingkat: 'provinsi' },
  { nomor: 'id_label_kokab', teks: 'label_kokab', huruf: 'D', id: 'label-sipd-daerah', tingkat: 'daerah' },
] as const;

type Level = (typeof LEVELS)[number];

const OTHER_TEXT: Text = {
  id: 'satu nomor label dengan beberapa bunyi; bunyi lain disimpan di keterangan label',
  en: 'one label number with several wordings; the others are kept as remarks of the label',
};
const NO_NUMBER: Text = {
  id: 'label prioritas tanpa nomor; disimpan di keterangan sub kegiatan',
  en: 'priority label without a number; kept as a remark of the sub kegiatan',
};
const NO_TEXT: Text = {
  id: 'nomor label prioritas tanpa bunyi',
  en: 'priority label number without a wording',
};
const NOT_RPJMN: Text = {
  id: 'label nasional tidak sama dengan RPJMN; hubungkan sekali dengan mendukung di acuan/label-sipd-pusat.yaml',
  en: 'national label differs from the RPJMN; link it once with mendukung in acuan/label-sipd-pusat.yaml',
};

export interface Labels {
  /** Links of a row, nasional, provinsi, daerah; and labels that could not become one. */
  linksOf(row: SipdRow): { readonly links: readonly string[]; readonly sisa: readonly string[] };
  /** One register per level that was met. */
  documents(tahun: string, options: ImportOptions): ImportDocument[];
}

interface Entry {
  readonly nomor: string;
  uraian: string;
  readonly lain: string[];
}

/** Ids of the RPJMN in force by normalised text; upper levels win where texts repeat. */
function rpjmnOf(tahun: number, acuan: Acuan): { id: string; byText: Map<string, string> } | undefined {
  const inForce = acuan.registers().find((doc) => {
    const periode = doc.periode as DataRec | undefined;
    return (
      String(doc.id).startsWith('rpjmn-') && Number(periode?.awal) <= tahun && tahun <= Number(periode?.akhir)
    );
  });
  if (!inForce) return undefined;
  const byText = new Map<string, string>();
  let level = [inForce];
  while (level.length > 0) {
    const items = level.flatMap((item) =>
      Array.isArray(item.prioritas) ? (item.prioritas as DataRec[]) : [],
    );
    for (const item of items) {
      const normal = normalName(String(item.uraian ?? ''));
      if (normal !== '' && !byText.has(normal)) byText.set(normal, String(item.id));
    }
    level = items;
  }
  return { id: String(inForce.id), byText };
}

export function createLabels(acuan: Acuan, log: Log): Labels {
  const entries = new Map<Level, Map<string, Entry>>(LEVELS.map((level) => [level, new Map()]));
  const rpjmn = new Map<number, ReturnType<typeof rpjmnOf>>();

  const national = (row: SipdRow, text: string): string | undefined => {
    if (!rpjmn.has(row.tahun)) rpjmn.set(row.tahun, rpjmnOf(row.tahun, acuan));
    const register = rpjmn.get(row.tahun);
    const id = register?.byText.get(normalName(text));
    return register && id !== undefined ? `${register.id}/${id}` : undefined;
  };

  const linkOf = (level: Level, row: SipdRow, nomor: string, text: string): string => {
    const shipped = level.tingkat === 'nasional' ? national(row, text) : undefined;
    if (shipped !== undefined) return shipped;
    const list = entries.get(level);
    const known = list?.get(nomor);
    const id = level.huruf + nomor;
    if (level.tingkat === 'nasional' && !known) log.note(row, NOT_RPJMN, `${id} ${text}`);
    if (text === '') log.note(row, NO_TEXT, id);
    if (!known) list?.set(nomor, { nomor, uraian: text, lain: [] });
    else if (known.uraian === '') known.uraian = text;
    else if (text !== '' && normalName(known.uraian) !== normalName(text) && !known.lain.includes(text)) {
      known.lain.push(text);
      log.note(row, OTHER_TEXT, `${id} ${text}`);
    }
    return `${level.id}/${id}`;
  };

  return {
    linksOf(row) {
      const links: string[] = [];
      const sisa: string[] = [];
      for (const level of LEVELS) {
        const nomor = row.nomor[level.nomor];
        const text = collapse(row.teks[level.teks]);
        if (nomor !== '') links.push(linkOf(level, row, nomor, text));
        else if (text !== '') {
          log.note(row, NO_NUMBER, text);
          sisa.push(`label ${level.tingkat} SIPD: ${text}`);
        }
      }
      return { links: [...new Set(links)], sisa };
    },
    documents: (tahun, options) =>
      LEVELS.flatMap((level) => {
        const list = [...(entries.get(level)?.values() ?? [])];
        if (list.length === 0) return [];
        return [{ path: `acuan/${level.id}.yaml`, data: register(level, list, tahun, options) }];
      }),
  };
}

function register(level: Level, list: readonly Entry[], tahun: string, options: ImportOptions): DataRec {
  // By number, shorter numbers first, so that the order of the files does not matter.
  const sorted = [...list].sort((a, b) => a.nomor.length - b.nomor.length || (a.nomor < b.nomor ? -1 : 1));
  const prioritas: Data[] = sorted.map((entry) =>
    filled({
      id: level.huruf + entry.nomor,
      uraian: entry.uraian,
      keterangan: entry.lain.map((text) => `bunyi lain di SIPD: ${text}`).join('\n'),
    }),
  );
  return filled({
    skema: 1,
    jenis: 'prioritas',
    tingkat: level.tingkat,
    id: level.id,
    judul: `Label prioritas ${level.tingkat} di SIPD-RI ${tahun}`,
    wilayah: options.wilayah,
    keterangan: 'Bunyi label seperti di SIPD; hubungkan tiap label dengan prioritas aslinya lewat mendukung.',
    prioritas,
  });
}
