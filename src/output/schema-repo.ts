/** A schema that knows one repository: references are the ids that exist there, with their names. */
import type { Choice, Choices } from '../model/choices.ts';
import { isRecord, type Schema, withoutUnused } from './schema-bundle.ts';

/** Key → the definition that lists what may be written there. */
const LISTS: Readonly<Record<keyof Choices, string>> = {
  mendukung: 'PilihanMendukung',
  menjabarkan: 'PilihanMenjabarkan',
  misi: 'PilihanMisi',
  program: 'PilihanProgram',
  sama_dengan: 'PilihanIndikator',
  perangkat_daerah: 'PilihanPerangkatDaerah',
  acuan: 'PilihanAcuan',
};
/** Lists of links: definition, property ('' for the definition itself), key. */
const LINKS: readonly (readonly [definition: string, property: string, key: keyof Choices])[] = [
  ['mendukung', '', 'mendukung'],
  ['TujuanPerangkatDaerah', 'menjabarkan', 'menjabarkan'],
  ['TujuanDaerah', 'misi', 'misi'],
  ['ProgramUnggulan', 'program', 'program'],
];
/** Single values, which may be empty. */
const VALUES: readonly (readonly [definition: string, property: string, key: keyof Choices])[] = [
  ['perangkat_daerah', '', 'perangkat_daerah'],
  ['PerangkatDaerah', 'induk', 'perangkat_daerah'],
  ['Indikator', 'sama_dengan', 'sama_dengan'],
];
/** Lists of plain ids. */
const ITEMS: readonly (readonly [definition: string, property: string, key: keyof Choices])[] = [
  ['acuan', '', 'acuan'],
  ['Khusus', 'perangkat_daerah', 'perangkat_daerah'],
];

// Plain descriptions, not Markdown: names come from documents and must not turn into links in an editor.
const listOf = (choices: readonly Choice[]): Schema => ({
  title: 'Yang ada di repositori ini',
  enum: choices.map(({ text }) => text),
  enumDescriptions: choices.map(({ label }) => label),
  errorMessage: 'Tidak ada di repositori ini; periksa ejaannya. Bila butirnya baru, cetak ulang skema ini',
});

/** Keywords that say which values are allowed; the words around them stay. */
const wordsOf = ({ title, description, examples, deprecated }: Schema): Schema =>
  Object.fromEntries(
    Object.entries({ title, description, examples, deprecated }).filter(([, value]) => value !== undefined),
  );

const refTo = (key: keyof Choices): Schema => ({ $ref: `#/$defs/${LISTS[key]}` });
const orEmpty = (key: keyof Choices): Schema => ({ anyOf: [refTo(key), { type: 'null' }] });

/** A link is one of the ids, or `{ke: id}` with free text beside it. */
function linkTo(key: keyof Choices, link: Schema): Schema {
  const properties = isRecord(link.properties) ? link.properties : {};
  const ke = isRecord(properties.ke) ? properties.ke : {};
  const record = { ...properties, ke: { ...wordsOf(ke), ...orEmpty(key) } };
  return {
    ...wordsOf(link),
    anyOf: [refTo(key), { type: 'object', additionalProperties: false, properties: record }],
  };
}

const linkName = (key: keyof Choices): string => LISTS[key].replace('Pilihan', 'Tautan');

export function narrowSchema(bundled: Schema, choices: Choices): Schema {
  const defs: Record<string, unknown> = isRecord(bundled.$defs) ? { ...bundled.$defs } : {};
  const change = (definition: string, property: string, alter: (schema: Schema) => Schema): void => {
    const whole = defs[definition];
    if (!isRecord(whole)) return;
    if (property === '') {
      defs[definition] = alter(whole);
      return;
    }
    const { properties } = whole;
    const old = isRecord(properties) ? properties[property] : undefined;
    if (isRecord(properties) && isRecord(old))
      defs[definition] = { ...whole, properties: { ...properties, [property]: alter(old) } };
  };
  // Where a repository has nothing to refer to yet, everything stays allowed.
  const known = ([, , key]: readonly [string, string, keyof Choices]) => choices[key].length > 0;
  const link = isRecord(defs.Tautan) ? defs.Tautan : {};
  for (const [definition, property, key] of LINKS.filter(known))
    change(definition, property, (s) => ({ ...s, items: { $ref: `#/$defs/${linkName(key)}` } }));
  for (const [definition, property, key] of VALUES.filter(known))
    change(definition, property, (s) => ({ ...wordsOf(s), ...orEmpty(key) }));
  for (const [definition, property, key] of ITEMS.filter(known))
    change(definition, property, (s) => ({ ...s, items: refTo(key) }));
  for (const [, , key] of [...LINKS, ...VALUES, ...ITEMS].filter(known))
    defs[LISTS[key]] = listOf(choices[key]);
  for (const [, , key] of LINKS.filter(known)) defs[linkName(key)] = linkTo(key, link);
  return withoutUnused({ ...bundled, $defs: defs });
}
