/** How names of plans are compared: case, spaces and punctuation never matter (texts from PDF lose spaces). */
import { remembered } from './memo.ts';

/** Lower case, letters and digits only. A leading "program " goes: the national list has it, documents do not. */
export const normalName = remembered((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*program\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** True when both are the same name; an empty name equals nothing. */
export function sameName(a: string, b: string): boolean {
  const normal = normalName(a);
  return normal !== '' && normal === normalName(b);
}
