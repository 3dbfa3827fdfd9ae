import { describe, expect, it } from 'vitest';
import { baselineText, parseBaseline, staleEntries } from '../src/baseline.ts';
import { NO_SETTINGS, type Settings, settingsOf } from '../src/config.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { checkJustifikasi } from '../src/justify.ts';
import { RULES } from '../src/rules/index.ts';
import { silence } from '../src/silence.ts';
import { parse } from '../src/source/parse.ts';
import { lintRepository, loadTexts } from './harness.ts';

const IDS = RULES.map((r) => r.id);
const rule = (id: string) => RULES.filter((r) => r.id === id);

const renstra = (program: string, tujuan = '') => `
skema: 1
jenis: renstra
id: renstra-pertanian
wilayah: "16.03"
perangkat_daerah: dinas-pertanian
periode: {awal: 2018, akhir: 2023}
tujuan:
  - id: T1${tujuan}
    uraian: Meningkatnya kesejahteraan petani
program:
${program}`;

const ROW = `  - kode: "3.27.02"
    indikator:
      - nama: Produksi padi
        target: {2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5}
`;

function judged(text: string, id: string, today = '2026-01-01', baseline: ReadonlySet<string> = new Set()) {
  const repository = loadTexts({ 'renstra.yaml': text });
  expect(repository.problems).toEqual([]);
  const { diagnostics, ran } = lintRepository(repository, rule(id));
  return silence({
    diagnostics,
    ignores: repository.ignores,
    baseline,
    rules: IDS,
    ran,
    today: () => today,
    complete: true,
  });
}
const brief = (list: readonly Diagnostic[]) =>
  list.map((d) => `${d.at.line} ${d.rule} ${d.state}${d.reason ? ` ${d.reason}` : ''}`);

describe('renstra-abaikan', () => {
  const SATUAN = 'indikator-tanpa-satuan';

  it('binds to the pair on its line', () => {
    const text = renstra(
      ROW.replace('Produksi padi', `Produksi padi  # renstra-abaikan ${SATUAN}: satuan menyusul`),
    );
    expect(brief(judged(text, SATUAN))).toEqual([`14 ${SATUAN} diabaikan satuan menyusul`]);
  });

  it('binds to the node that follows, with all below it', () => {
    const text = renstra(
      `  # renstra-abaikan ${SATUAN}: daftar satuan sedang dibahas sampai 2026-12-31\n${ROW}`,
    );
    expect(brief(judged(text, SATUAN))).toEqual([`15 ${SATUAN} diabaikan daftar satuan sedang dibahas`]);
  });

  it('does not reach a sibling, nor another rule', () => {
    const other = ROW.replace('3.27.02', '3.27.03');
    const text = renstra(`  # renstra-abaikan ${SATUAN}: sedang dibahas\n${ROW}${other}`);
    expect(brief(judged(text, SATUAN))).toEqual([
      `15 ${SATUAN} diabaikan sedang dibahas`,
      `19 ${SATUAN} aktif`,
    ]);
    expect(brief(judged(text, 'tujuan-tanpa-sasaran'))).toEqual(['9 tujuan-tanpa-sasaran aktif']);
  });

  it('survives when lines are added above', () => {
    const text = renstra(
      ROW.replace('Produksi padi', `Produksi padi  # renstra-abaikan ${SATUAN}: satuan menyusul`),
    );
    expect(judged(text.replace('program:', '\n\n\nprogram:'), SATUAN).map((d) => d.state)).toEqual([
      'diabaikan',
    ]);
  });

  it.each([
    ['without a reason', `# renstra-abaikan ${SATUAN}`, 'abaikan-tidak-sah'],
    ['with an unknown rule', '# renstra-abaikan satuan-hilang: menyusul', 'abaikan-tidak-sah'],
    ['expired', `# renstra-abaikan ${SATUAN}: menyusul sampai 2025-12-31`, 'abaikan-kedaluwarsa'],
  ])('%s silences nothing and is itself a finding', (_, comment, fault) => {
    const text = renstra(`  ${comment}\n${ROW}`);
    expect(brief(judged(text, SATUAN))).toEqual([`15 ${SATUAN} aktif`, `12 ${fault} aktif`]);
  });

  it('unused is a finding, but not of a rule that did not run', () => {
    const mended = ROW.replace('Produksi padi', 'Produksi padi\n        satuan: ton');
    const text = renstra(`  # renstra-abaikan ${SATUAN}: menyusul\n${mended}`);
    expect(brief(judged(text, SATUAN))).toEqual(['12 abaikan-tak-terpakai aktif']);
    expect(brief(judged(text, 'kode-tidak-ada'))).toEqual([]);
  });

  it('is text, not a comment, inside quotes and block scalars', () => {
    const quoted = renstra(ROW, '\n    keterangan: "# renstra-abaikan x: y"');
    const block = renstra(ROW, '\n    keterangan: |\n      # renstra-abaikan x: y');
    for (const text of [quoted, block]) expect(loadTexts({ 'r.yaml': text }).ignores).toEqual([]);
  });
});

describe('the baseline', () => {
  const ID = 'indikator-tanpa-satuan';
  const two = renstra(`${ROW}${ROW.replace('3.27.02', '3.27.03')}`);

  it('holds one line a finding and silences just those', () => {
    const text = baselineText(judged(renstra(ROW), ID));
    const { entries } = parseBaseline('renstra.baseline.txt', text);
    expect([...entries.keys()]).toEqual([`${ID} | dinas-pertanian:renstra-pertanian/3.27.02/Produksi padi`]);
    const found = judged(two, ID, '2026-01-01', new Set(entries.keys()));
    expect(brief(found)).toEqual([`14 ${ID} dasar`, `18 ${ID} aktif`]);
  });

  it('is not fooled when one fault is mended and another made', () => {
    const { entries } = parseBaseline('b', baselineText(judged(renstra(ROW), ID)));
    const swapped = renstra(
      `${ROW.replace('Produksi padi', 'Produksi padi\n        satuan: ton')}${ROW.replace('3.27.02', '3.27.03')}`,
    );
    const found = judged(swapped, ID, '2026-01-01', new Set(entries.keys()));
    expect(brief(found)).toEqual([`19 ${ID} aktif`]);
    expect(
      staleEntries(parseBaseline('b', baselineText(judged(renstra(ROW), ID))), found).map((d) => d.rule),
    ).toEqual(['baseline-usang']);
  });

  it('is sorted and the same for the same findings', () => {
    const found = judged(two, ID);
    expect(baselineText(found)).toBe(baselineText([...found].reverse()));
  });
});

describe('justifikasi', () => {
  const ID = 'tujuan-tanpa-sasaran';
  const why = (extra: string) => renstra(ROW, `\n    justifikasi: [{${extra}}]`);
  function checked(text: string, id = ID) {
    const repository = loadTexts({ 'renstra.yaml': text });
    const { diagnostics, ran, usedReasons } = lintRepository(repository, rule(id));
    const place = (file: string, pointer: string) => {
      const locate = repository.locate.get(file);
      if (!locate) throw new Error(file);
      return locate(pointer);
    };
    const faults = checkJustifikasi({
      model: repository.model,
      rules: IDS,
      ran,
      usedReasons,
      place,
      today: () => '2026-01-01',
      complete: true,
      malformed: new Set(),
    });
    return brief([...diagnostics, ...faults]);
  }

  it('silences with its reason', () => {
    expect(checked(why(`aturan: ${ID}, alasan: sasaran ada di perangkat daerah lain`))).toEqual([
      `9 ${ID} dijustifikasi sasaran ada di perangkat daerah lain`,
    ]);
  });

  it.each([
    [
      'expired',
      `aturan: ${ID}, alasan: menunggu, sampai: "2025-06-30"`,
      [`9 ${ID} aktif`, '10 justifikasi-kedaluwarsa aktif'],
    ],
    [
      'unknown rule',
      'aturan: tujuan-kosong, alasan: menunggu',
      [`9 ${ID} aktif`, '10 justifikasi-tidak-sah aktif'],
    ],
    ['no reason', `aturan: ${ID}`, [`9 ${ID} aktif`, '10 justifikasi-tidak-sah aktif']],
  ])('%s', (_, extra, expected) => {
    expect(checked(why(extra))).toEqual(expected);
  });

  it('takes the entry that still holds when an older one has expired', () => {
    const both = renstra(
      ROW,
      `\n    justifikasi:\n      - {aturan: ${ID}, alasan: lama, sampai: "2020-01-01"}\n      - {aturan: ${ID}, alasan: baru}`,
    );
    expect(checked(both).slice(0, 1)).toEqual([`9 ${ID} dijustifikasi baru`]);
  });

  it('unused is told', () => {
    const text = why('aturan: indikator-tanpa-satuan, alasan: x').replace(
      'Produksi padi',
      'Produksi padi\n        satuan: ton',
    );
    expect(checked(text, 'indikator-tanpa-satuan')).toEqual(['10 justifikasi-tak-terpakai aktif']);
  });
});

describe('levels', () => {
  const settings = (text: string): Settings => settingsOf(parse('renstra.config.yaml', text));
  const levels = (
    config: Settings,
    id: string,
    files: Record<string, string> = { 'renstra.yaml': renstra(ROW) },
  ) => lintRepository(loadTexts(files), rule(id), config).diagnostics.map((d) => `${d.at.file} ${d.level}`);

  it('come from the rule, the preset, the rule setting, the special setting, in this order', () => {
    const ID = 'indikator-tanpa-satuan';
    expect(levels(NO_SETTINGS, ID)).toEqual(['renstra.yaml galat']);
    expect(levels(settings(`aturan: {${ID}: info}`), ID)).toEqual(['renstra.yaml info']);
    expect(levels(settings(`aturan: {${ID}: tidak}`), ID)).toEqual([]);
    const special = `aturan: {${ID}: info}\nkhusus: [{berkas: ["r*.yaml"], aturan: {${ID}: peringatan}}]`;
    expect(levels(settings(special), ID)).toEqual(['renstra.yaml peringatan']);
  });

  it('dasar keeps only what is certainly wrong, ketat lets nothing pass as info', () => {
    const ID = 'indikator-tanpa-baseline';
    expect(levels(settings('preset: dasar'), ID)).toEqual([]);
    expect(levels(settings('preset: dasar'), 'indikator-tanpa-satuan')).toEqual(['renstra.yaml galat']);
    expect(levels(settings(`preset: dasar\naturan: {${ID}: info}`), ID)).toEqual(['renstra.yaml info']);
    const nasional = 'program-tanpa-prioritas-nasional';
    expect(levels(NO_SETTINGS, nasional)).toEqual(['renstra.yaml info']);
    expect(levels(settings('preset: ketat'), nasional)).toEqual(['renstra.yaml peringatan']);
  });

  it('can be set for an office or a logic, and all conditions must hold', () => {
    const ID = 'indikator-tanpa-satuan';
    const of = (condition: string) =>
      levels(settings(`khusus: [{${condition}, aturan: {${ID}: tidak}}]`), ID);
    expect(of('perangkat_daerah: [dinas-pertanian]')).toEqual([]);
    expect(of('perangkat_daerah: [dinas-sosial]')).toEqual(['renstra.yaml galat']);
    expect(of('logika: "2025"')).toEqual(['renstra.yaml galat']);
    expect(of('perangkat_daerah: [dinas-pertanian], berkas: ["lain/*.yaml"]')).toEqual([
      'renstra.yaml galat',
    ]);
  });
});
