/** Rules of the region itself, from `aturan_lokal` of the configuration: they run like any other rule. */
import { type Diagnostic, same, type Text } from './diagnostic.ts';
import { checkLocal } from './local/check.ts';
import { fault, type Reading, recordOf, textOf } from './local/fault.ts';
import { readLocalRule } from './local/read.ts';
import type { FieldRef, LocalRule } from './local/spec.ts';
import { fill } from './local/words.ts';
import { moneyOf } from './model/pagu.ts';
import { rupiah } from './model/rupiah.ts';
import type { Params, Rule, RuleTexts } from './rules/rule.ts';
import type { Locate, Value } from './source/parsed.ts';

export interface LocalRules {
  readonly rules: readonly Rule[];
  /** Faults of the configuration; with one of them nothing is checked. */
  readonly problems: readonly Diagnostic[];
}

export const LOCAL_PREFIX = 'lokal-';

const isMoney = (field: FieldRef | undefined): boolean => field?.form === 'uang';

/** Which values of a finding are money, and are written as such in sentences. */
function moneyParams({ check }: LocalRule): readonly string[] {
  if (check.jenis === 'banding') return isMoney(check.kiri) ? ['kiri', 'kanan'] : [];
  return [];
}

function spoken(rule: LocalRule, p: Params): Params {
  const money = moneyParams(rule);
  const { check } = rule;
  const fields = check.jenis === 'wajib' || check.jenis === 'dilarang' ? check.demands : [];
  const paid = fields.some((d) => d.field.text === p.isian && isMoney(d.field)) ? ['nilai'] : [];
  const out = { ...p };
  for (const key of [...money, ...paid]) {
    const sen = moneyOf(p[key]);
    if (sen !== undefined) out[key] = rupiah(sen);
  }
  return out;
}

/** The note on the caret: what was found, and what would have been right. */
function labelOf(rule: LocalRule, params: Params): Text {
  const p = spoken(rule, params);
  switch (rule.check.jenis) {
    case 'banding':
      return same(p.kiri ?? '');
    case 'hubungan':
      return {
        id: `ada ${p.jumlah}, seharusnya ${p.syarat}`,
        en: `${p.jumlah} found; expected: ${p.syarat}`,
      };
    case 'dilarang':
      return p.nilai
        ? { id: `${p.isian}: ${p.nilai}`, en: `${p.isian}: ${p.nilai}` }
        : { id: `${p.isian} kosong`, en: `${p.isian} is empty` };
    case 'wajib':
      return p.nilai && p.syarat !== 'ada'
        ? {
            id: `${p.isian}: ${p.nilai}, seharusnya ${p.syarat}`,
            en: `${p.isian}: ${p.nilai}; expected: ${p.syarat}`,
          }
        : { id: `${p.isian} belum diisi`, en: `${p.isian} is not filled in` };
  }
}

/** The office's own words are the same in both languages; only what the tool adds has two. */
function textsOf(rule: LocalRule, lang: 'id' | 'en'): RuleTexts {
  const own = {
    id: 'Aturan milik repositori ini, ditulis pada aturan_lokal di renstra.config.yaml.',
    en: 'A rule of this repository, written under aturan_lokal in renstra.config.yaml.',
  };
  return {
    judul: rule.judul || rule.pesan,
    alasan: rule.alasan || own[lang],
    pesan: (p) => fill(rule.pesan, spoken(rule, p)),
    label: (p) => labelOf(rule, p)[lang],
    terkait: (p) => spoken(rule, p).kanan ?? '',
    saran: (p) => (rule.saran === '' ? '' : fill(rule.saran, spoken(rule, p))),
  };
}

function ruleOf(local: LocalRule): Rule {
  const { check } = local;
  const aboutMoney =
    check.jenis === 'banding'
      ? isMoney(check.kiri)
      : check.jenis !== 'hubungan' && check.demands.some((d) => isMoney(d.field));
  return {
    id: local.id,
    level: local.tingkat,
    // Group F keeps quiet about sums over a malformed amount.
    kelompok: aboutMoney ? 'F' : 'A',
    logika: 'semua',
    basis: [],
    identity: check.jenis === 'banding' ? ['tahun', 'lawan'] : check.jenis === 'hubungan' ? [] : ['isian'],
    texts: { id: textsOf(local, 'id'), en: textsOf(local, 'en') },
    check: (model, context) => checkLocal(local, model, context),
  };
}

/** `list` is the value of `aturan_lokal`, in a configuration that passed its schema. */
export function readLocalRules(list: readonly Value[], locate: Locate): LocalRules {
  const reading: Reading = { locate, faults: [] };
  const rules: Rule[] = [];
  const seen = new Set<string>();
  list.forEach((value, i) => {
    const record = recordOf(value);
    if (!record) return;
    const pointer = `/aturan_lokal/${i}`;
    const id = textOf(record.id);
    if (seen.has(id))
      fault(
        reading,
        { pointer: `${pointer}/id` },
        { id: `id ${id} dipakai lebih dari sekali`, en: `the id ${id} is used more than once` },
        { help: { id: 'beri setiap aturan id sendiri', en: 'give each rule an id of its own' } },
      );
    seen.add(id);
    const local = readLocalRule(reading, pointer, record);
    if (local) rules.push(ruleOf(local));
  });
  return { rules, problems: reading.faults };
}
