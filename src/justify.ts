/** What is wrong with the `justifikasi` in the data: unknown rule, no reason, expired, no longer needed. */
import type { Diagnostic, Location, Text } from './diagnostic.ts';
import type { Model } from './model/node.ts';
import { type Justifikasi, justifikasiOn } from './model/query.ts';

export interface JustifyInput {
  readonly model: Model;
  readonly rules: readonly string[];
  readonly ran: ReadonlySet<string>;
  readonly usedReasons: ReadonlySet<string>;
  readonly place: (file: string, pointer: string, part?: 'key' | 'value') => Location;
  readonly today: () => string;
  /** False while a file cannot be read: what seems unused may be needed again. */
  readonly complete: boolean;
  /** Files with malformed values: rules were quiet about parts of them. */
  readonly malformed: ReadonlySet<string>;
}

type Fault = { rule: string; level: 'peringatan' | 'info'; message: Text; help: Text; field: string };

function faultOf(j: Justifikasi, file: string, input: JustifyInput, settled: boolean): Fault | undefined {
  const name = j.aturan;
  if (!input.rules.includes(name))
    return {
      rule: 'justifikasi-tidak-sah',
      level: 'peringatan',
      message: {
        id: `justifikasi menyebut aturan "${name}" yang tidak dikenal`,
        en: `justifikasi names the unknown rule "${name}"`,
      },
      help: {
        id: 'pakai nama aturan dari renstra rules',
        en: 'use the id of a rule as renstra rules lists it',
      },
      field: '/aturan',
    };
  if (j.alasan === '')
    return {
      rule: 'justifikasi-tidak-sah',
      level: 'peringatan',
      message: {
        id: `justifikasi untuk ${name} belum menyebut alasan`,
        en: `the justifikasi for ${name} gives no reason`,
      },
      help: { id: 'isi alasan yang dapat dibaca pereviu', en: 'write a reason that a reviewer can read' },
      field: '',
    };
  const used = input.usedReasons.has(`${file}#${j.pointer}`);
  if (used && j.sampai !== '' && j.sampai < input.today())
    return {
      rule: 'justifikasi-kedaluwarsa',
      level: 'peringatan',
      message: {
        id: `justifikasi untuk ${name} berlaku sampai ${j.sampai} dan sudah lewat`,
        en: `the justifikasi for ${name} held until ${j.sampai} and has expired`,
      },
      help: {
        id: 'perbaiki rencananya, atau perpanjang dengan alasan baru',
        en: 'mend the plan, or extend it with a new reason',
      },
      field: '/sampai',
    };
  if (used || !settled || !input.ran.has(name)) return undefined;
  return {
    rule: 'justifikasi-tak-terpakai',
    level: 'info',
    message: {
      id: `justifikasi untuk ${name} tidak lagi diperlukan: tidak ada temuan di sini`,
      en: `the justifikasi for ${name} is no longer needed: there is no finding here`,
    },
    help: { id: 'hapus justifikasinya', en: 'remove it' },
    field: '/aturan',
  };
}

export function checkJustifikasi(input: JustifyInput): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const node of input.model.nodes) {
    if (node.doc.shipped || node.data.justifikasi === undefined) continue;
    const settled =
      input.complete && input.model.plans.current(node.doc) && !input.malformed.has(node.doc.file);
    const { file } = node.doc;
    for (const j of justifikasiOn(node)) {
      const fault = faultOf(j, file, input, settled);
      if (!fault) continue;
      const { rule, level, message, help } = fault;
      const at = input.place(file, j.pointer + fault.field);
      const identity = [`${node.doc.id}#${node.id ?? node.kode ?? node.pointer}`, j.aturan];
      out.push({
        rule,
        level,
        message,
        at,
        related: [],
        help: [help],
        params: { aturan: j.aturan },
        identity,
        state: 'aktif',
      });
    }
  }
  return out;
}
