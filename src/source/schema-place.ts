/** Words for places and values of a document: `sub kegiatan 3.27.03.2.02.0010`, `pagu 2021 pada program 3.27.03`. */
import type { Text } from '../diagnostic.ts';
import type { Value } from './parsed.ts';
import { isRecord, own } from './schema-catalogue.ts';
import type { Step } from './schema-shape.ts';

/** One line, at most `max` characters. */
export function brief(text: string, max = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > max ? `${[...line.slice(0, max)].slice(0, -1).join('')}…` : line;
}

/** A value as it is written, for a sentence. */
export function show(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${brief(value.map((item) => show(item)).join(', '), 40)}]`;
  if (isRecord(value)) return `{${brief(Object.keys(value).join(', '), 40)}}`;
  return value === undefined || value === null ? '' : brief(String(value));
}

const text = (value: Value | undefined): string | undefined =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? show(value) : undefined;

/** What a reader knows the record by: its code or id bare, its words in quotes. */
function identity(value: Value | undefined): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const key of ['kode', 'id', 'aturan', 'ke', 'perangkat_daerah', 'wilayah', 'tahun']) {
    const found = text(own(value, key));
    if (found !== undefined && !(key === 'id' && text(own(value, 'nama')) !== undefined)) return found;
  }
  for (const key of ['nama', 'uraian']) {
    const found = text(own(value, key));
    if (found !== undefined) return `"${brief(found, 45)}"`;
  }
  return undefined;
}

const lower = (title: string): string =>
  /^[A-Z]{2}/.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);

/** The noun of a step: `sub kegiatan`. */
export const nounOf = (step: Step): string => lower(step.shape.judul ?? step.key);

const isItem = (steps: readonly Step[], index: number): boolean => Array.isArray(steps[index - 1]?.value);

/** Index of the step that a sentence names: the last list item that is a record, else the document (0). */
function anchorOf(steps: readonly Step[]): number {
  for (let i = steps.length - 1; i > 0; i--) {
    if (isItem(steps, i) && isRecord(steps[i]?.value)) return i;
  }
  return 0;
}

const DOCUMENT: Text = { id: 'tingkat teratas dokumen', en: 'the top level of the document' };

function anchorWords(steps: readonly Step[], index: number): Text {
  const step = steps[index];
  if (!step || index === 0) return DOCUMENT;
  const noun = nounOf(step);
  const name = identity(step.value);
  if (name !== undefined) return { id: `${noun} ${name}`, en: `${noun} ${name}` };
  const nth = Number(step.key) + 1;
  const above = anchorOf(steps.slice(0, index));
  if (above === 0) return { id: `${noun} ke-${nth}`, en: `${noun} no. ${nth}` };
  const parent = anchorWords(steps, above);
  return { id: `${noun} ke-${nth} pada ${parent.id}`, en: `${noun} no. ${nth} of ${parent.en}` };
}

/** The keys below the anchor, innermost first, years and item numbers with their key: `tahun baseline`, `pagu 2021`. */
function trail(steps: readonly Step[], from: number): Text {
  const id: string[] = [];
  const en: string[] = [];
  for (let i = from + 1; i < steps.length; i++) {
    const step = steps[i];
    // In the settings the id of the rule says enough.
    if (!step || (step.key === 'aturan' && i + 1 < steps.length)) continue;
    const nth = isItem(steps, i) ? Number(step.key) + 1 : 0;
    const key = brief(step.key, 40);
    if (id.length > 0 && (nth > 0 || /^\d+$/.test(key))) {
      id.push(`${id.pop()} ${nth > 0 ? `ke-${nth}` : key}`);
      en.push(`${en.pop()} ${nth > 0 ? `no. ${nth}` : key}`);
    } else {
      id.push(key);
      en.push(key);
    }
  }
  return { id: id.reverse().join(' '), en: en.reverse().join(' of ') };
}

/** The record itself: `program 3.27.03`, `baseline pada indikator "Nilai Tukar Petani"`. */
export function placeOf(steps: readonly Step[]): Text {
  const anchor = anchorOf(steps);
  const words = anchorWords(steps, anchor);
  const rest = trail(steps, anchor);
  if (rest.id === '') return words;
  if (anchor === 0) return { id: `\`${rest.id}\``, en: `\`${rest.en}\`` };
  return { id: `\`${rest.id}\` ${words.id}`, en: `\`${rest.en}\` of ${words.en}` };
}

/** A value of a record: `pagu 2021 pada sub kegiatan 3.27.03.2.02.0010`; at the top of the document only its key. */
export function fieldOf(steps: readonly Step[]): Text {
  const anchor = anchorOf(steps.slice(0, -1));
  const rest = trail(steps, anchor);
  if (anchor === 0) return rest;
  const words = anchorWords(steps, anchor);
  return { id: `${rest.id} pada ${words.id}`, en: `${rest.en} of ${words.en}` };
}
