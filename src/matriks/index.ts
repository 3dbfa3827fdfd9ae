import { keselarasan } from './keselarasan.ts';
import type { Matriks } from './matriks.ts';
import { prioritasProvinsi } from './prioritas-provinsi.ts';

/** Every matrix; what `export` offers. */
export const MATRIKS: readonly Matriks[] = [keselarasan, prioritasProvinsi];
