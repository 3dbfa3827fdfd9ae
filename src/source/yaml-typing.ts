/** The project's own typing of plain scalars, and how other YAML readers would take the same characters. */
import type { Scalar } from './parsed.ts';

/** A key longer than this is no key of any plan; YAML's own limit for `key:`. */
export const KEY_LIMIT = 1024;
/** Nesting of maps and lists that is read. */
export const DEPTH_LIMIT = 64;

const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;

/** Text as written unless it is a safe integer, true, false or null. */
export function typePlain(text: string): Scalar {
  if (text === '' || text === '~' || text === 'null') return null;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (INTEGER.test(text)) {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return value;
  }
  return text;
}

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const BASED = /^[-+]?0(?:o[0-7]+|x[0-9a-fA-F]+|b[01]+)$/;
const UNDERSCORED = /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?$/;
const SEXAGESIMAL = /^[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TRUE = /^(?:yes|Yes|YES|on|On|ON|True|TRUE)$/;
const FALSE = /^(?:no|No|NO|off|Off|OFF|False|FALSE)$/;
const NULL = /^(?:Null|NULL)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** How a YAML 1.1 or 1.2 reader would print a plain scalar back that is text here; undefined when it is text there too. */
export function otherReading(text: string): { reads: string; lossy: boolean } | undefined {
  if (text.length > 400) return undefined;
  const reads = readsAs(text);
  return reads === undefined
    ? undefined
    : { reads, lossy: /[0-9]/.test(text) && digits(text) !== digits(reads) };
}

function readsAs(text: string): string | undefined {
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (!numeric)
    return TRUE.test(text) ? 'true' : FALSE.test(text) ? 'false' : NULL.test(text) ? 'null' : undefined;
  if (DECIMAL.test(text)) return printed(Number(text));
  if (DATE.test(text)) return text;
  if (SPECIAL.test(text)) return text.toLowerCase().replace('+', '');
  if (BASED.test(text)) return printed(signed(text, (rest) => Number(rest)));
  if (UNDERSCORED.test(text)) return printed(Number(text.replaceAll('_', '')));
  if (SEXAGESIMAL.test(text)) return printed(signed(text, sexagesimal));
  return undefined;
}

const signed = (text: string, read: (rest: string) => number): number =>
  text.startsWith('-') ? -read(text.slice(1)) : read(text.replace('+', ''));

const sexagesimal = (text: string): number =>
  text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const printed = (value: number): string =>
  Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf';

const digits = (text: string): string => text.replace(/[^0-9]/g, '');
