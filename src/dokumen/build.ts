import type { DataRec, Doc, Kind, Node } from '../model/node.ts';
import type { Dokumen } from './dokumen.ts';
import { headerOf, recordOf, textOf } from './header.ts';
import type { Shape } from './shape.ts';

/** While a document is built its nodes may still change; afterwards they are read only. */
type Draft = { -readonly [K in keyof Node]: Node[K] } & { children: Node[] };

/** Gives the office of a row: the register's id of what is written, else the text itself. */
export type UnitOf = (written: string) => string;

/** Official name of a coded row that leaves its own out (format.md: the list has it). */
export type NameOf = (doc: Doc, kode: string) => string | undefined;

const CODED: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** One document: header and tree of nodes, in document order; malformed parts are left out, the schema names them. */
export function buildDoc(
  file: string,
  data: DataRec,
  dokumen: Dokumen,
  unitOf: UnitOf,
  nameOf: NameOf = () => undefined,
  shipped = false,
): { doc: Doc; nodes: Node[] } {
  const written = textOf(data.perangkat_daerah);
  const unit = written === undefined ? undefined : unitOf(written);
  const doc = { ...headerOf(file, data, dokumen, shipped), unit } as Doc & { root: Node };
  const nodes: Node[] = [];

  const labelOf = (shape: Shape, record: DataRec): string | undefined => {
    const written = textOf(record.nama) ?? textOf(record.uraian) ?? textOf(record.judul);
    const kode = textOf(record.kode);
    return written ?? (kode !== undefined && CODED.includes(shape.kind) ? nameOf(doc, kode) : undefined);
  };

  const make = (shape: Shape, record: DataRec, pointer: string, parent: Draft | undefined): Draft => {
    const own = textOf(record.perangkat_daerah);
    const node: Draft = {
      kind: shape.kind,
      doc,
      parent,
      children: [],
      pointer,
      nomor: nodes.length,
      id: textOf(record.id),
      kode: textOf(record.kode),
      label: collapse(labelOf(shape, record) ?? ''),
      data: record,
      unit: shape.kind !== 'dokumen' && own !== undefined ? unitOf(own) : (parent?.unit ?? unit),
    };
    nodes.push(node);
    for (const key of Object.keys(record)) {
      const child = shape.children[key];
      if (!child) continue;
      const value = record[key];
      const at = `${pointer}/${escaped(key)}`;
      if (Array.isArray(value)) {
        value.forEach((item, i) => {
          const rec = recordOf(item);
          if (rec) node.children.push(make(child, rec, `${at}/${i}`, node));
        });
      } else {
        const rec = recordOf(value);
        if (rec) node.children.push(make(child, rec, at, node));
      }
    }
    return node;
  };

  doc.root = make(dokumen.shape, data, '', undefined);
  return { doc, nodes };
}
