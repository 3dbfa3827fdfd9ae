/** How gaps that are told once are put into a sentence. */
import type { Lang } from '../diagnostic.ts';
import type { Gaps } from './whole.ts';
import { excerpt, kindWord } from './words.ts';

type Params = Readonly<Record<string, string>>;

/** The params that `gapsText` reads; `golongan` tells two findings on one document apart. */
export function gapsParams({ doc, kind, all, items }: Gaps): Params {
  const contoh = items[0]?.label || items[0]?.kode || items[0]?.id || '';
  return {
    jumlah: String(items.length),
    dari: String(all),
    golongan: kind ?? '',
    dokumen: doc.id || doc.file,
    contoh,
  };
}

/** `tidak satu pun dari 18 indikator sasaran di dpupr memiliki …`, `7 dari 30 indikator di renja-dinsos belum memiliki …`. */
export function gapsText(p: Params, lang: Lang, thing: string, lacks: string): string {
  const whole = p.jumlah === p.dari;
  // The English sentence uses the Indonesian name: the kinds have no short plural.
  const of = p.golongan ? kindWord(p.golongan, 'id') : '';
  const such = whole ? '' : `, ${lang === 'id' ? 'misalnya' : 'for instance'} "${excerpt(p.contoh)}"`;
  if (lang === 'id') {
    const items = [p.dari, thing, of].filter((part) => part !== '').join(' ');
    return whole
      ? `tidak satu pun dari ${items} di ${p.dokumen} memiliki ${lacks}`
      : `${p.jumlah} dari ${items} di ${p.dokumen} belum memiliki ${lacks}${such}`;
  }
  const items = [p.dari, thing, thing === '' ? `items of ${of}` : of && `of ${of}`]
    .filter((part) => part !== '')
    .join(' ');
  return whole
    ? `none of the ${items} in ${p.dokumen} has ${lacks}`
    : `${p.jumlah} of ${items} in ${p.dokumen} have no ${lacks.replace(/^an? /, '')}${such}`;
}
