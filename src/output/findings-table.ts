/** Format `xlsx`: the findings as a list that an office can filter, hand out and tick off. */
import { type Diagnostic, type Lang, LEVELS, same, type Text } from '../diagnostic.ts';
import type { Cell, Sheet, Table } from '../matriks/matriks.ts';
import { visible } from './cells.ts';
import { findingWords, isShipped, relatedText, spoken, stateWord } from './finding-words.ts';
import { aboutSheet } from './findings-about.ts';
import { type Col, levelText, plainSheet } from './findings-sheet.ts';
import { perFile, perRule } from './findings-sums.ts';
import type { FormatOptions } from './format.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { summaryLine } from './summary.ts';

/** One text in both languages, each made by the same function. */
const both = (make: (lang: Lang) => string): Text => ({ id: make('id'), en: make('en') });

const helpText = (d: Diagnostic): Text => both((lang) => d.help.map((h) => spoken(h[lang])).join('\n'));

const relatedCell = (d: Diagnostic): Text =>
  both((lang) => findingWords(d, lang).related.map(relatedText).join('\n'));

function columns(options: FormatOptions): readonly Col<Diagnostic>[] {
  const { offices } = options;
  const office: Col<Diagnostic> = {
    key: 'pd',
    judul: { id: 'Perangkat Daerah', en: 'Office' },
    format: 'teks',
    lebar: 24,
    value: (d) => spoken(offices?.get(d.at.file) ?? ''),
  };
  return [
    { key: 'no', judul: same('No'), format: 'angka', lebar: 6, value: (_, i) => i + 1 },
    {
      key: 'tingkat',
      judul: { id: 'Tingkat', en: 'Level' },
      format: 'teks',
      lebar: 14,
      value: (d) => levelText(d.level),
      nada: (d) => (d.state !== 'aktif' ? 'catatan' : d.level === 'galat' ? 'kurang' : undefined),
    },
    {
      key: 'aturan',
      judul: { id: 'Aturan', en: 'Rule' },
      format: 'teks',
      lebar: 24,
      value: (d) => visible(d.rule),
    },
    {
      key: 'temuan',
      judul: { id: 'Temuan', en: 'Finding' },
      format: 'teks',
      lebar: 46,
      value: (d) => both((lang) => findingWords(d, lang).message),
    },
    {
      key: 'berkas',
      judul: { id: 'Berkas', en: 'File' },
      format: 'teks',
      lebar: 28,
      value: (d) => spoken(d.at.file),
    },
    {
      key: 'baris',
      judul: { id: 'Baris', en: 'Line' },
      format: 'angka',
      lebar: 8,
      value: (d) => (isShipped(d.at) ? null : d.at.line),
    },
    ...(offices && offices.size > 0 ? [office] : []),
    { key: 'saran', judul: { id: 'Saran', en: 'Help' }, format: 'teks', lebar: 36, value: helpText },
    {
      key: 'terkait',
      judul: { id: 'Tempat terkait', en: 'Related places' },
      format: 'teks',
      lebar: 30,
      value: relatedCell,
    },
    {
      key: 'status',
      judul: same('Status'),
      format: 'teks',
      lebar: 14,
      value: (d) => both((lang) => stateWord(d.state, lang)),
    },
    {
      key: 'alasan',
      judul: { id: 'Alasan', en: 'Reason' },
      format: 'teks',
      lebar: 28,
      value: (d): Cell => spoken(d.reason ?? ''),
    },
  ];
}

/** What counts first, the gravest first, then by place. */
function ranked(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = (d: Diagnostic): number => (d.state === 'aktif' ? 0 : LEVELS.length) + LEVELS.indexOf(d.level);
  return inOrder(diagnostics)
    .map((d, i) => ({ d, i }))
    .sort((a, b) => rank(a.d) - rank(b.d) || a.i - b.i)
    .map(({ d }) => d);
}

export function findingsTable(report: Report, options: FormatOptions): Table {
  const rows = ranked(report.diagnostics);
  const style = { color: false, ascii: false, width: Number.MAX_SAFE_INTEGER };
  const summary = both((lang) => summaryLine(report, { lang, style }));
  const head = (title: Text): Sheet['judul'] => [
    { id: title.id.toUpperCase(), en: title.en.toUpperCase() },
    summary,
  ];
  const judul: Text = { id: 'Daftar temuan pemeriksaan', en: 'Findings of the check' };
  const temuan = plainSheet({
    id: 'temuan',
    nama: { id: 'Temuan', en: 'Findings' },
    keterangan: { id: 'Satu baris per temuan', en: 'One row per finding' },
    judul: head(judul),
    columns: columns(options),
    rows,
    beku: 3,
    kertas: 'A3',
  });
  const titles = new Map((options.rules ?? []).map((rule) => [rule.id, rule.judul]));
  const sheets = [
    temuan,
    perRule(temuan, rows, titles, head({ id: 'Temuan per aturan', en: 'Findings per rule' })),
    perFile(temuan, rows, head({ id: 'Temuan per berkas', en: 'Findings per file' })),
    aboutSheet(report, options, head({ id: 'Tentang berkas ini', en: 'About this file' })),
  ];
  return { id: 'temuan', judul, utama: 'temuan', sheets };
}
