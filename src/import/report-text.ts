import type { Lang, Text } from '../diagnostic.ts';
import type { DataRec } from '../model/node.ts';
import { rupiah } from '../model/rupiah.ts';
import { paguOfDocument } from './nilai.ts';
import type { DocumentState, ImportResult, Note } from './source.ts';

const WIDTH = 80;
/** Places shown of one kind of note. */
const PLACES = 5;
/** Rejected rows shown; the number of all of them is always told. */
const REJECTS = 50;

/** Document text never reaches a terminal raw: controls, bidi and invisible characters are shown as `\u{1b}`. */
const visible = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad]|\p{Cf}|\p{Cs}/gu,
      (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .trim();

const cut = (text: string, width: number): string => {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
};

/** Words over lines of 80 columns; following lines hang below the first. */
function wrap(text: string, indent: string, hang: string): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of visible(text).split(' ')) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** States of the documents by path; without it nothing is said about the target folder. */
type States = ReadonlyMap<string, DocumentState>;

function stateText(state: DocumentState): Text {
  if (state.kind === 'baru') return { id: 'baru', en: 'new' };
  if (state.kind === 'tetap') return { id: 'sudah ada, tidak berubah', en: 'stands there, unchanged' };
  if (state.kind === 'ditambah') {
    const { count } = state;
    const entries = count === 1 ? 'entry' : 'entries';
    return { id: `sudah ada, ditambah ${count} butir`, en: `stands there, ${count} ${entries} added` };
  }
  return { id: 'sudah ada, --write akan ditolak', en: 'stands there, --write will be refused' };
}

function documentLines(result: ImportResult, states: States, t: (text: Text) => string): string[] {
  const lines: string[] = [];
  for (const { path, data } of result.documents) {
    const { rows, years } = paguOfDocument(data);
    const count = rows > 0 ? `${rows} sub kegiatan` : `${itemsOf(data)} ${t({ id: 'butir', en: 'items' })}`;
    const state = states.get(path);
    const items = state ? `${count} · ${t(stateText(state))}` : count;
    const name = `  ${visible(path)}`;
    const line = `${name} · ${items}`;
    lines.push(...([...line].length <= WIDTH ? [line] : [name, `      ${items}`]));
    if (state?.kind === 'tertahan' && state.why) lines.push(...wrap(t(state.why), '      ', '      '));
    const money = [...years].sort(([a], [b]) => a - b).map(([year, sen]) => `pagu ${year} ${rupiah(sen)}`);
    // Two amounts fit beside each other.
    for (let i = 0; i < money.length; i += 2) lines.push(`      ${money.slice(i, i + 2).join(' · ')}`);
  }
  return lines;
}

/** Entries of a register. */
function itemsOf(data: DataRec): number {
  const list = data.perangkat_daerah ?? data.prioritas;
  return Array.isArray(list) ? list.length : 0;
}

const placeOf = (at: { file: string; row?: number }, t: (text: Text) => string): string =>
  at.row === undefined || at.row === 0
    ? at.file
    : `${at.file} ${t({ id: `baris ${at.row}`, en: `row ${at.row}` })}`;

function rejectLines(result: ImportResult, t: (text: Text) => string): string[] {
  const lines = result.rejects
    .slice(0, REJECTS)
    .flatMap((reject) => [
      ...wrap(`${placeOf(reject, t)}: ${t(reject.reason)}`, '  ', '      '),
      ...(reject.text === '' ? [] : [`      ${cut(visible(reject.text), WIDTH - 6)}`]),
    ]);
  const rest = result.rejects.length - REJECTS;
  if (rest > 0) lines.push(t({ id: `  … dan ${rest} baris lagi`, en: `  … and ${rest} more rows` }));
  return lines;
}

function noteLines(notes: readonly Note[], t: (text: Text) => string): string[] {
  const kinds = new Map<string, Note[]>();
  for (const note of notes) {
    const list = kinds.get(note.text.id);
    if (list) list.push(note);
    else kinds.set(note.text.id, [note]);
  }
  return [...kinds.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const times = t({ id: `${list.length} kali`, en: list.length === 1 ? 'once' : `${list.length} times` });
    const places = list.slice(0, PLACES).flatMap((note) => {
      const detail = note.detail === undefined ? '' : `: ${note.detail}`;
      return wrap(placeOf(note, t) + cut(visible(detail), 160), '    - ', '      ');
    });
    const rest = list.length - PLACES;
    const more =
      rest > 0 ? [t({ id: `    … dan ${rest} tempat lagi`, en: `    … and ${rest} more places` })] : [];
    return [...wrap(`${t(first.text)}: ${times}`, '  ', '    '), ...places, ...more];
  });
}

function sumLines(result: ImportResult, t: (text: Text) => string): string[] {
  const rows = t({
    id: `Baris masuk ${result.rowsIn} = ${result.rowsOut} diambil + ${result.rejects.length} ditolak`,
    en: `Rows in ${result.rowsIn} = ${result.rowsOut} taken + ${result.rejects.length} rejected`,
  });
  const sums = result.sums.map((sum) => {
    const gap = sum.in - sum.out;
    const verdict =
      gap === 0n
        ? t({ id: 'sama', en: 'equal' })
        : t({ id: `selisih ${rupiah(gap)}`, en: `difference ${rupiah(gap)}` });
    return t({
      id: `  ${sum.label}: masuk ${rupiah(sum.in)}, keluar ${rupiah(sum.out)}: ${verdict}`,
      en: `  ${sum.label}: in ${rupiah(sum.in)}, out ${rupiah(sum.out)}: ${verdict}`,
    });
  });
  return [rows, ...sums];
}

/** What to do now; an import with rejects is worth mending at its source. */
function nextLines(
  result: ImportResult,
  { written, stopped }: { written: boolean; stopped: boolean },
  t: (text: Text) => string,
): string[] {
  if (result.documents.length === 0)
    return [
      t({
        id: 'Tidak ada dokumen yang dapat dibuat; perbaiki dulu baris yang ditolak.',
        en: 'No document could be made; mend the rejected rows first.',
      }),
    ];
  const mend = t({
    id: 'Baris yang ditolak: perbaiki di sumbernya, lalu impor lagi.',
    en: 'Rejected rows: mend them at their source, then import again.',
  });
  const next = written
    ? t({
        id: 'Dokumen sudah ditulis. Periksa dengan: renstra check',
        en: 'The documents are written. Check them with: renstra check',
      })
    : stopped
      ? t({
          id: 'Ini baru pratinjau, belum ada yang ditulis. --write akan ditolak selama ada berkas yang menghalangi: pakai folder lain, pindahkan, atau perbaiki berkas itu dulu.',
          en: 'This is a preview, nothing is written yet. --write will be refused while files stand in the way: use another folder, move or mend them first.',
        })
      : t({
          id: 'Ini baru pratinjau, belum ada yang ditulis. Ulangi dengan --write untuk menulisnya.',
          en: 'This is a preview, nothing is written yet. Repeat with --write to write.',
        });
  return [...(result.rejects.length > 0 ? wrap(mend, '', '') : []), ...wrap(next, '', '')];
}

/** The report of an import, before or after writing. */
export function importText(
  result: ImportResult,
  options: { readonly lang: Lang; readonly written: boolean; readonly states?: States },
): string {
  const states: States = options.states ?? new Map();
  const stopped = [...states.values()].some(({ kind }) => kind === 'tertahan');
  const t = (text: Text): string => text[options.lang];
  const section = (title: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : [t(title), ...lines, ''];
  const documents = options.written
    ? { id: 'Dokumen yang ditulis', en: 'Documents written' }
    : { id: 'Dokumen yang akan ditulis', en: 'Documents to be written' };
  const count = result.rejects.length;
  return `${[
    ...section(documents, documentLines(result, states, t)),
    ...sumLines(result, t),
    '',
    ...section({ id: `Ditolak (${count})`, en: `Rejected (${count})` }, rejectLines(result, t)),
    ...section({ id: 'Catatan', en: 'Notes' }, noteLines(result.notes, t)),
    ...nextLines(result, { written: options.written, stopped }, t),
  ].join('\n')}\n`;
}
