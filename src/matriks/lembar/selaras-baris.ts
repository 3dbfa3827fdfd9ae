import type { LevelAlignment } from '../../model/alignment.ts';
import type { Money, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import type { MatriksInput } from '../matriks.ts';
import { type Kantor, kantorList } from './program.ts';
import type { Jenjang } from './status.ts';

/** One program against the levels. */
export interface BarisProgram {
  readonly nomor: number;
  readonly kantor: Kantor;
  readonly program: Node;
  readonly level: Readonly<Record<Jenjang, LevelAlignment>>;
  /** Money that reaches a priority of the level: of the rows below the program that do. */
  readonly selaras: Readonly<Record<Jenjang, Money>>;
  readonly pagu: Money;
}

/** The programs of every office, office by office. */
export function programRows(input: MatriksInput): readonly (readonly BarisProgram[])[] {
  let nomor = 0;
  const each = <T>(of: (jenjang: Jenjang) => T) => ({
    daerah: of('daerah'),
    provinsi: of('provinsi'),
    nasional: of('nasional'),
  });
  return kantorList(input).map((kantor) =>
    kantor.programs.map((program) => ({
      nomor: ++nomor,
      kantor,
      program,
      level: each((jenjang) => input.alignments.of(program, jenjang)),
      selaras: each((jenjang) => input.alignments.aligned(program, jenjang)),
      pagu: paguOf(program),
    })),
  );
}

/** True when only some of a program's money reaches a priority of the level. */
export const inPart = (r: BarisProgram, jenjang: Jenjang): boolean =>
  r.level[jenjang].reach.length > 0 && totalMoney(r.selaras[jenjang]) !== totalMoney(r.pagu);
