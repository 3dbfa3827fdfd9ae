import { same, type Text } from '../../diagnostic.ts';
import type { Doc, Node } from '../../model/node.ts';
import { currentDocs, nodesOf, officeName } from '../../model/query.ts';
import type { MatriksInput, Sheet } from '../matriks.ts';
import { shownUnits } from './program.ts';

/** Documents that a matrix speaks of: of the region, and of the offices that are shown, in the order of the repository. */
export function sourceDocs(input: MatriksInput, rows: readonly Node[]): readonly Doc[] {
  const own = new Set(rows.map((r) => r.doc));
  const region = currentDocs(input.model, 'rpjmd', 'rpd');
  return [...region, ...input.model.docs.filter((d) => own.has(d) && !region.includes(d))];
}

export const drafts = (docs: readonly Doc[]): boolean => docs.some((d) => d.versi.status !== 'ditetapkan');

/** `KABUPATEN MUARA ENIM — 2025-2029`, with what is known. */
function region(input: MatriksInput, docs: readonly Doc[]): string {
  const doc = docs.find((d) => d.jenis === 'rpjmd' || d.jenis === 'rpd') ?? docs[0];
  if (!doc) return '';
  const area = doc.wilayah === '' ? undefined : input.acuan.wilayah(doc.wilayah);
  const name = area ? (area.tingkat === 'provinsi' ? `Provinsi ${area.nama}` : area.nama) : doc.judul;
  const { periode } = doc;
  const years = doc.tahun ?? (periode ? `${periode.awal}-${periode.akhir}` : undefined);
  return [name.toUpperCase(), years].filter((part) => part !== undefined && part !== '').join(' — ');
}

/** The sentence that says which offices are shown; undefined without a filter. */
export function filterText(input: MatriksInput): Text | undefined {
  const shown = shownUnits(input);
  if (!shown) return undefined;
  const names = [...shown].map((unit) => officeName(input.model, unit)).join(', ');
  return {
    id: `Hanya perangkat daerah: ${names}. Semua jumlah hanya meliputi baris yang ditampilkan`,
    en: `Only these offices: ${names}. All totals cover the rows shown`,
  };
}

/** The stamp itself stands in the page header; on the screen this says why. */
function draftLine(docs: readonly Doc[]): readonly Text[] {
  if (!drafts(docs)) return [];
  return docs.some((d) => d.versi.status === 'ditetapkan')
    ? [
        {
          id: 'Sebagian dokumen sumbernya belum ditetapkan',
          en: 'Some of its source documents are not yet adopted',
        },
      ]
    : [{ id: 'Dokumen sumbernya belum ditetapkan', en: 'Its source documents are not yet adopted' }];
}

/** `satuan`: amounts stand on the sheet; `semua`: it speaks of every office, whatever is shown elsewhere. */
interface HeadingOptions {
  readonly satuan?: boolean;
  readonly semua?: boolean;
}

/** Lines above every table of a matrix. */
export function heading(
  input: MatriksInput,
  docs: readonly Doc[],
  judul: Text,
  { satuan = false, semua = false }: HeadingOptions = {},
): readonly Text[] {
  const filter = semua ? undefined : filterText(input);
  return [
    { id: judul.id.toUpperCase(), en: judul.en.toUpperCase() },
    ...[region(input, docs)].filter((line) => line !== '').map(same),
    ...draftLine(docs),
    ...(filter ? [filter] : []),
    ...(satuan ? [{ id: 'Satuan: rupiah', en: 'Unit: rupiah' }] : []),
  ];
}

/** Place, date, office and room for a signature; an office title, never a person. */
export function signature(input: MatriksInput): Sheet['tandaTangan'] {
  const shown = shownUnits(input);
  const planner = nodesOf(input.model, 'perangkat_daerah').find((n) => /^5\.01\./.test(n.kode ?? ''))?.label;
  const [only] = shown?.size === 1 ? shown : [];
  const office = only === undefined ? planner : officeName(input.model, only);
  return [
    same('………………………, ……………………… 20…'),
    office
      ? { id: `Kepala ${office}`, en: `Head of ${office}` }
      : { id: 'Kepala Perangkat Daerah', en: 'Head of the office' },
    same(''),
    same(''),
    same('(………………………………………)'),
  ];
}
