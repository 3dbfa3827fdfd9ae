import { UsageError } from '../diagnostic.ts';
import { officeOf } from '../model/query.ts';
import type { Opened } from './open.ts';

/** Id of an office that the user named; exit 2 where the repository does not know it. */
export function knownOffice(opened: Opened, text: string): string {
  const { model } = opened.repository;
  const id = model.offices.get(text)?.id ?? model.offices.get(text)?.kode ?? text;
  if (model.docs.some((d) => officeOf(model, d.unit) === id)) return id;
  const names = [...new Set(model.docs.flatMap((d) => officeOf(model, d.unit) ?? []))].sort();
  throw new UsageError({
    id: `perangkat daerah "${text}" tidak mempunyai dokumen di repositori ini; yang ada: ${names.join(', ')}`,
    en: `the office "${text}" has no document in this repository; there are: ${names.join(', ')}`,
  });
}
