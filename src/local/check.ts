/** Applies a local rule to the model: one finding for each item (and field, or year) that does not fit. */

import { compareDecimal, type Decimal, decimalText, multiplyDecimal } from '../model/decimal.ts';
import { documentName } from '../model/document-names.ts';
import type { EdgeKind, Model, Node } from '../model/node.ts';
import { nameOf, officeName, pemdaOf, referenceTo } from '../model/query.ts';
import { compareTargets } from '../model/target-compare.ts';
import { hasOpenLink, likelyMeant } from '../model/written.ts';
import type { Finding, Params, RuleContext } from '../rules/rule.ts';
import { mayBeUnread, related, selected } from './select.ts';
import type { LocalCheck, LocalRule, Operand } from './spec.ts';
import { type Figure, figureOf, fulfils, holds, shownValue, yearIn, yearsOf } from './value.ts';

type CheckOf<J extends LocalCheck['jenis']> = Extract<LocalCheck, { jenis: J }>;

/** Name of a coded row that leaves it to the national list. */
function officialName({ acuan }: RuleContext, node: Node): string {
  const pemda = pemdaOf(node.doc);
  const edition = node.doc.nomenklatur;
  if (!pemda || edition === undefined || node.kode === undefined) return '';
  return acuan.nomenklatur(edition, pemda, node.kode)?.nama ?? '';
}

function nodeParams(model: Model, context: RuleContext, node: Node): Params {
  const nama = node.label || officialName(context, node);
  return {
    kode: node.kode ?? nameOf(node),
    id: node.id ?? nameOf(node),
    nama,
    uraian: nama,
    dokumen: documentName(model, node.doc),
    perangkat_daerah: officeName(model, node.unit),
  };
}

/** Place of a field that is written; else the line that names the item. */
function fieldPlace(node: Node, key: string, year?: number): { on: Node; field?: string } {
  const value = node.data[key];
  if (value === undefined || value === null) return { on: node };
  if (year === undefined) return { on: node, field: key === 'baseline' ? '/baseline/nilai' : `/${key}` };
  const has = typeof value === 'object' && !Array.isArray(value) && value[String(year)] !== undefined;
  return has ? { on: node, field: `/${key}/${year}` } : { on: node };
}

function* demanded(rule: LocalRule, check: CheckOf<'wajib' | 'dilarang'>, model: Model): Generator<Finding> {
  for (const node of selected(model, rule.pilih))
    for (const { field, condition, text } of check.demands) {
      if (fulfils(node, { field, condition, text }) === (check.jenis === 'wajib')) continue;
      const params = { isian: field.text, nilai: shownValue(node, field), syarat: text };
      yield { ...fieldPlace(node, field.key, yearIn(field, undefined)), params };
    }
}

const LINKS: readonly string[] = ['mendukung', 'menjabarkan', 'misi', 'program', 'sama_dengan'];
const isLink = (way: string): way is EdgeKind => LINKS.includes(way);

function* counted(rule: LocalRule, check: CheckOf<'hubungan'>, model: Model): Generator<Finding> {
  const { relation } = check;
  if (mayBeUnread(model, relation)) return;
  const meant = relation.masuk ? likelyMeant(model) : new Set<Node>();
  for (const node of selected(model, rule.pilih)) {
    const count = related(model, node, relation).length;
    if (holds(check.tanda, compareDecimal({ digits: BigInt(count), scale: 0 }, check.jumlah))) continue;
    // A link that leads nowhere is a finding of its own, at either end.
    if (meant.has(node)) continue;
    if (!relation.masuk && isLink(relation.lewat) && hasOpenLink(model, node, relation.lewat)) continue;
    const place = isLink(relation.lewat) && !relation.masuk ? fieldPlace(node, relation.lewat) : { on: node };
    yield { ...place, params: { jumlah: String(count), syarat: check.text } };
  }
}

interface Side {
  readonly figure: Figure;
  /** Undefined for a plain number. */
  readonly node: Node | undefined;
  readonly key: string;
  readonly year: number | undefined;
}

function rightSides(model: Model, node: Node, kanan: Operand, n: number | undefined): Side[] {
  if (kanan.jenis === 'angka') {
    const figure = { nilai: kanan.nilai, target: undefined, mentah: decimalText(kanan.nilai) };
    return [{ figure, node: undefined, key: '', year: undefined }];
  }
  const { field } = kanan;
  const nodes = kanan.jenis === 'isian' ? [node] : related(model, node, kanan.relation);
  return nodes.flatMap((other) => {
    const figure = figureOf(other, field, n);
    return figure ? [{ figure, node: other, key: field.key, year: yearIn(field, n) }] : [];
  });
}

const isOne = (value: Decimal): boolean => value.digits === 1n && value.scale === 0;
const plus = (a: Decimal, sign: 1n | -1n): Decimal => {
  const unit = 10n ** BigInt(a.scale);
  return { digits: unit + sign * a.digits, scale: a.scale };
};

/** Undefined where the two have no common order: then there is nothing to say. */
function fits(check: CheckOf<'banding'>, left: Figure, right: Figure): boolean | undefined {
  const { tanda, kali, toleransi } = check;
  if (left.nilai && right.nilai) {
    const base = multiplyDecimal(right.nilai, kali);
    const high = multiplyDecimal(base, plus(toleransi, base.digits < 0n ? -1n : 1n));
    const low = multiplyDecimal(base, plus(toleransi, base.digits < 0n ? 1n : -1n));
    const above = compareDecimal(left.nilai, high);
    const under = compareDecimal(left.nilai, low);
    if (tanda === '=') return above <= 0 && under >= 0;
    if (tanda === '!=') return above > 0 || under < 0;
    return holds(tanda, tanda.startsWith('<') ? above : under);
  }
  // Grades, ranges and ratios have an order, but no multiples.
  if (!left.target || !right.target || !isOne(kali) || toleransi.digits !== 0n) return undefined;
  const order = compareTargets(left.target, right.target);
  return order === undefined ? undefined : holds(tanda, order);
}

type Place = ReturnType<typeof fieldPlace>;

/** Both sides may stand on one line, where sums have no line of their own: then one mark is enough. */
const beside = (own: Place, other: Place | undefined): Pick<Finding, 'related'> =>
  other && (other.on !== own.on || other.field !== own.field) ? { related: [other] } : {};

function* compared(rule: LocalRule, check: CheckOf<'banding'>, model: Model): Generator<Finding> {
  const { kiri, kanan } = check;
  const year = kiri.year;
  for (const node of selected(model, rule.pilih)) {
    const shift = year && 'geser' in year ? year.geser : undefined;
    const tries = shift === undefined ? [undefined] : yearsOf(node, kiri).map((y) => y - shift);
    for (const n of tries) {
      const left = figureOf(node, kiri, n);
      if (!left) continue;
      for (const side of rightSides(model, node, kanan, n)) {
        if (fits(check, left, side.figure) !== false) continue;
        const at = yearIn(kiri, n);
        const tahun = at ?? side.year;
        const other = side.node;
        yield {
          ...fieldPlace(node, kiri.key, at),
          params: {
            kiri: left.mentah,
            kanan: side.figure.mentah,
            tahun: tahun === undefined ? '' : String(tahun),
            lawan: other === undefined || other === node ? '' : referenceTo(other),
          },
          ...beside(fieldPlace(node, kiri.key, at), other && fieldPlace(other, side.key, side.year)),
        };
      }
    }
  }
}

export function* checkLocal(rule: LocalRule, model: Model, context: RuleContext): Generator<Finding> {
  const { check } = rule;
  const found =
    check.jenis === 'hubungan'
      ? counted(rule, check, model)
      : check.jenis === 'banding'
        ? compared(rule, check, model)
        : demanded(rule, check, model);
  for (const finding of found)
    yield { ...finding, params: { ...nodeParams(model, context, finding.on), ...finding.params } };
}
