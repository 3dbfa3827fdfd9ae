import type { Doc } from '../../model/node.ts';
import { docsOf } from '../../model/query.ts';
import type { Params, Rule } from '../rule.ts';

/** Numbers of regulations have years of their own. */
const REGULATION = /(?:nomor|no\.?)\s*[\w./-]{1,40}\s+tahun\s+\d{4}|\b\d{1,4}\/\d{4}\b/gi;
const SPAN =
  /(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|s\.?d\.?|sampai(?: dengan)?|hingga)\s*((?:19|20)\d\d)(?!\d)/gi;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

interface Said {
  /** As it stands in the title. */
  readonly tertulis: string;
  readonly seharusnya: string;
}

/** Of a five-year plan: the period, or the years that have targets. */
function spanFault(doc: Doc, title: string): Said | undefined {
  const { periode } = doc;
  const spans = [...title.matchAll(SPAN)];
  if (!periode || spans.length === 0) return undefined;
  const target = [...periode.target, ...periode.lanjutan];
  const fits = spans.some(([, from, to]) => {
    const [awal, akhir] = [Number(from), Number(to)];
    const whole = awal === periode.awal && akhir === periode.akhir;
    return whole || (awal === target[0] && (akhir === target.at(-1) || akhir === periode.akhir));
  });
  const tertulis = spans[0]?.[0] ?? '';
  return fits ? undefined : { tertulis, seharusnya: `${periode.awal}-${periode.akhir}` };
}

/** Of an annual document: its year, in a span that holds it, or n+1 as the forward estimate. */
function yearFault(tahun: number, title: string): Said | undefined {
  const held = [...title.matchAll(SPAN)].filter(([, a, b]) => Number(a) <= tahun && tahun <= Number(b));
  const rest = held.reduce((text, [span]) => text.replace(span, ' '), title);
  const years = [...rest.matchAll(YEAR)].map(([y]) => Number(y));
  const forward = /prakiraan maju/i.test(title) ? tahun + 1 : tahun;
  const wrong = years.find((year) => year !== tahun && year !== forward);
  return wrong === undefined ? undefined : { tertulis: String(wrong), seharusnya: String(tahun) };
}

const isi = (p: Params): string => (p.seharusnya?.includes('-') ? 'periode' : 'tahun');

/** The title page was copied from last year, or from the plan before. */
export const tahunJudulSalah: Rule = {
  id: 'tahun-judul-salah',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  basis: [
    {
      id: 'Catatan hasil verifikasi rancangan Renja oleh Bappeda provinsi: tahun pada judul keliru',
      en: 'Notes of a provincial Bappeda on drafts of Renja: wrong years in titles',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Tahun pada judul tidak sesuai',
      alasan:
        'Judul sering tertinggal dari dokumen tahun atau periode sebelumnya, dan ikut tercetak pada setiap matriks. Tahun pada judul harus sama dengan tahun atau periode di kepala dokumen; tahun target juga diterima. Tahun dalam nomor peraturan tidak dihitung.',
      pesan: (p) => `judul menyebut ${p.tertulis}, padahal ${isi(p)} dokumen ini ${p.seharusnya}`,
      label: (p) => `seharusnya ${p.seharusnya}`,
      saran: (p) => `perbaiki tahun pada judul, atau ${isi(p)} di kepala dokumen bila itu yang keliru`,
    },
    en: {
      judul: 'Year in the title does not fit',
      alasan:
        'A title is often left over from the document of the year or period before, and every table prints it. The years of the title must be those of the header; the target years are accepted too. Years in numbers of regulations do not count.',
      pesan: (p) => `the title says ${p.tertulis}, but this document is for ${p.seharusnya}`,
      label: (p) => `should be ${p.seharusnya}`,
      saran: (p) => `correct the year in the title, or ${isi(p)} in the header if that is the wrong one`,
    },
  },
  *check(model) {
    const plans = docsOf(model, 'rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi');
    for (const doc of plans) {
      const title = doc.judul.replace(REGULATION, ' ');
      const said = doc.tahun === undefined ? spanFault(doc, title) : yearFault(doc.tahun, title);
      if (said) yield { on: doc.root, field: '/judul', params: { ...said } };
    }
  },
};
