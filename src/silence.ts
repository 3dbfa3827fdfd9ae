/**
 * What silences a finding, and what is wrong with the silencing itself: inline comments, `justifikasi` in the data and
 * the baseline. A finding that is silenced keeps its place in the machine formats, with its reason.
 */
import type { Diagnostic, Location, State, Text } from './diagnostic.ts';
import { baselineKey } from './fingerprint.ts';
import { closest } from './similar.ts';
import type { Ignore } from './source/ignores.ts';

export interface SilenceInput {
  readonly diagnostics: readonly Diagnostic[];
  readonly ignores: readonly Ignore[];
  /** Keys of accepted findings, from the baseline file. */
  readonly baseline: ReadonlySet<string>;
  /** Ids that may be named. */
  readonly rules: readonly string[];
  /** Rules that ran on this repository: only their unused comments are stale. */
  readonly ran: ReadonlySet<string>;
  readonly today: () => string;
  /** False while a file cannot be read: what seems unused may be needed again. */
  readonly complete: boolean;
}

/** A day that exists, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

const covers = (pointer: string, bound: string): boolean =>
  bound === '' || pointer === bound || pointer.startsWith(`${bound}/`);

function place(ignore: Ignore): Location {
  const { line, column } = ignore.at;
  const end = { endLine: line, endColumn: column + ignore.length };
  return { file: ignore.file, line, column, ...end, pointer: ignore.pointer ?? '' };
}

function complaint(rule: string, ignore: Ignore, message: Text, help: Text): Diagnostic {
  const level = rule === 'abaikan-tidak-sah' ? 'galat' : 'peringatan';
  const params = { aturan: ignore.rule };
  return { rule, level, message, at: place(ignore), related: [], help: [help], params, state: 'aktif' };
}

/** Comments that cannot work: without a rule, with an unknown one, without a reason, bound to nothing. */
function invalid(ignore: Ignore, rules: readonly string[]): Diagnostic | undefined {
  const help = {
    id: 'tulis: # renstra-abaikan NAMA-ATURAN: alasan sampai 2026-12-31',
    en: 'write: # renstra-abaikan RULE: reason sampai 2026-12-31',
  };
  const say = (id: string, en: string) => complaint('abaikan-tidak-sah', ignore, { id, en }, help);
  if (ignore.rule === '')
    return say('renstra-abaikan belum menyebut aturan', 'renstra-abaikan names no rule');
  if (!rules.includes(ignore.rule)) {
    const near = closest(ignore.rule, rules)[0];
    return say(
      `renstra-abaikan menyebut aturan "${ignore.rule}" yang tidak dikenal${near ? `; mungkin maksudnya ${near}` : ''}`,
      `renstra-abaikan names the unknown rule "${ignore.rule}"${near ? `; perhaps ${near} was meant` : ''}`,
    );
  }
  if (ignore.until !== '' && !isDate(ignore.until))
    return say(
      `tanggal "${ignore.until}" pada renstra-abaikan ${ignore.rule} tidak sah; tulis TTTT-BB-HH`,
      `the date "${ignore.until}" of renstra-abaikan ${ignore.rule} is not valid; write YYYY-MM-DD`,
    );
  if (ignore.reason === '')
    return say(
      `renstra-abaikan ${ignore.rule} belum menyebut alasan`,
      `renstra-abaikan ${ignore.rule} gives no reason`,
    );
  if (ignore.pointer === undefined)
    return say(
      `renstra-abaikan ${ignore.rule} tidak melekat pada butir mana pun`,
      `renstra-abaikan ${ignore.rule} is bound to no item`,
    );
  return undefined;
}

/** Applies comments and baseline; findings already justified keep that state. */
export function silence(input: SilenceInput): Diagnostic[] {
  const extra: Diagnostic[] = [];
  const valid: Ignore[] = [];
  for (const ignore of input.ignores) {
    const fault = invalid(ignore, input.rules);
    if (fault) extra.push(fault);
    else if (ignore.until !== '' && ignore.until < input.today())
      extra.push(
        complaint(
          'abaikan-kedaluwarsa',
          ignore,
          {
            id: `renstra-abaikan ${ignore.rule} berlaku sampai ${ignore.until} dan sudah lewat`,
            en: `renstra-abaikan ${ignore.rule} held until ${ignore.until} and has expired`,
          },
          {
            id: 'hapus komentarnya, atau perpanjang dengan alasan baru',
            en: 'remove the comment, or extend it with a new reason',
          },
        ),
      );
    else valid.push(ignore);
  }
  const byFile = new Map<string, Ignore[]>();
  for (const ignore of valid) byFile.set(ignore.file, [...(byFile.get(ignore.file) ?? []), ignore]);
  const used = new Set<Ignore>();
  const out = input.diagnostics.map((d): Diagnostic => {
    const ignore = byFile
      .get(d.at.file)
      ?.find((i) => i.rule === d.rule && covers(d.at.pointer, i.pointer ?? '?'));
    if (ignore) {
      used.add(ignore);
      return silenced(d, 'diabaikan', ignore.reason);
    }
    return d.state === 'aktif' && input.baseline.has(baselineKey(d)) ? silenced(d, 'dasar', '') : d;
  });
  for (const ignore of valid) {
    if (used.has(ignore) || !input.complete || !input.ran.has(ignore.rule)) continue;
    extra.push(
      complaint(
        'abaikan-tak-terpakai',
        ignore,
        {
          id: `renstra-abaikan ${ignore.rule} tidak lagi diperlukan: tidak ada temuan di sini`,
          en: `renstra-abaikan ${ignore.rule} is no longer needed: there is no finding here`,
        },
        { id: 'hapus komentarnya', en: 'remove the comment' },
      ),
    );
  }
  return [...out, ...extra];
}

const silenced = (d: Diagnostic, state: State, reason: string): Diagnostic =>
  d.state === 'aktif' ? { ...d, state, ...(reason === '' ? {} : { reason }) } : d;
