/** Rules about completeness stay quiet where a file that could not be read may hold what they would call missing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/index.ts';
import { lintRepository, loadTexts, ROOT } from './harness.ts';

/** Each with a kind of document that could answer it. */
const CASES: readonly (readonly [rule: string, jenis: string])[] = [
  ['misi-tanpa-program', 'renstra'],
  ['prioritas-nasional-tanpa-program', 'rpjmd'],
  ['sasaran-rpjmd-tanpa-tpb', 'prioritas'],
  ['tpb-klhs-belum-terjawab', 'rkpd'],
  ['rkpd-tanpa-rpjmd', 'rpjmd'],
  ['renja-tanpa-rkpd', 'rkpd'],
  ['renja-tanpa-renstra', 'renstra'],
  ['iku-ikd-tidak-terbawa', 'renja'],
  ['kecamatan-tanpa-program', 'renstra'],
  ['lokasi-prioritas-tanpa-program', 'renstra'],
  ['spm-tidak-ada', 'renstra'],
  ['pd-tanpa-renstra', 'renstra'],
  ['renstra-rkpd-program-hilang', 'rkpd'],
  ['rkpd-kua-ppas-selisih', 'ppas'],
  ['ppas-apbd-selisih', 'apbd'],
  ['apbd-tanpa-renja', 'renja'],
  ['data-capaian-akhir-hilang', 'realisasi'],
];

/** The bad fixture of a rule as texts. */
function fixture(rule: string): Record<string, string> {
  const folder = path.join(ROOT, 'test/rules', rule, 'bad');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));
  return Object.fromEntries(files.map((f) => [f, readFileSync(path.join(folder, f), 'utf8')]));
}

const findings = (id: string, texts: Record<string, string>): number => {
  const rules = RULES.filter((rule) => rule.id === id);
  return lintRepository(loadTexts(texts), rules).diagnostics.filter((d) => d.rule === id).length;
};

describe.each(CASES)('%s', (rule, jenis) => {
  it(`says nothing while a ${jenis} cannot be read`, () => {
    const texts = fixture(rule);
    expect(findings(rule, texts)).toBeGreaterThan(0);
    const broken = `skema: 1\njenis: ${jenis}\nid: belum-terbaca\nprogram: [{kode: "1.06.04"\n`;
    const left = findings(rule, { ...texts, 'belum-terbaca.yaml': broken });
    // What does not depend on that kind of document is still told.
    expect(left).toBe(rule === 'iku-ikd-tidak-terbawa' ? 1 : 0);
  });
});

describe('sasaran-rpjmd-tanpa-tpb', () => {
  it('does not ask where the repository has no register of the goals', () => {
    const { 'rpjmd.yaml': rpjmd = '' } = fixture('sasaran-rpjmd-tanpa-tpb');
    expect(findings('sasaran-rpjmd-tanpa-tpb', { 'rpjmd.yaml': rpjmd.replace('[tpb/TPB1]', '[]') })).toBe(0);
  });
});

describe('pd-tanpa-renstra', () => {
  it('asks for every office while the RPJMD gives no program to any', () => {
    const texts = {
      'perangkat-daerah.yaml': `skema: 1
jenis: perangkat-daerah
id: perangkat-daerah
perangkat_daerah: [{id: dinas-sosial, nama: Dinas Sosial}, {id: dinas-kesehatan, nama: Dinas Kesehatan}]
`,
      'rpjmd.yaml': 'skema: 1\njenis: rpjmd\nid: rpjmd\n',
      'renstra.yaml': 'skema: 1\njenis: renstra\nid: dinas-sosial\nperangkat_daerah: dinas-sosial\n',
    };
    expect(findings('pd-tanpa-renstra', texts)).toBe(1);
  });
});
