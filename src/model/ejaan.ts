/** Words that plans often write against the spelling of KBBI. Not: sertipikat and obyek of a law's own title. */
import { remembered } from './memo.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `presentase persentase|prosentase persentase|porsentase persentase|prosentasi persentase|persentasi persentase
  aktifitas aktivitas|efektifitas efektivitas|produktifitas produktivitas|kreatifitas kreativitas|sportifitas sportivitas
  resiko risiko|beresiko berisiko|kwalitas kualitas|kwantitas kuantitas|analisa analisis|obyek objek|subyek subjek
  obyektif objektif|sistim sistem|praktek praktik|apotik apotek|jadual jadwal|nopember November|pebruari Februari
  standarisasi standardisasi|terstandarisasi terstandardisasi|propinsi provinsi|trampil terampil|ketrampilan keterampilan
  ijin izin|perijinan perizinan|jaman zaman|nasehat nasihat|azas asas|managemen manajemen|hirarki hierarki
  konkrit konkret|kongkrit konkret|hakekat hakikat|tehnik teknik|tehnis teknis|tehnologi teknologi|porgram program
  pemerintahaan pemerintahan|kesehatn kesehatan|masyarkat masyarakat|masayarakat masyarakat|pelaksaan pelaksanaan
  pelayananan pelayanan|penyelenggaran penyelenggaraan|pembangunanan pembangunan|kegiaatan kegiatan|swadya swadaya
  sejahterah sejahtera|kesejahteran kesejahteraan|infrastuktur infrastruktur|insfrastruktur infrastruktur
  infrasruktur infrastruktur|akuntabiltas akuntabilitas|kapasitans kapasitas`
    .trim()
    .split(/\||\n\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

export interface Salah {
  /** As written. */
  readonly tulis: string;
  readonly baku: string;
}

/** Misspelt words of a text, each once. */
export const misspelt = remembered((text): readonly Salah[] => {
  const found = new Map<string, Salah>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const baku = SPELLINGS.get(word.toLowerCase());
    if (baku !== undefined && !found.has(baku)) found.set(baku, { tulis: word, baku: asWritten(word, baku) });
  }
  return [...found.values()];
});

/** The right word in the case of the wrong one. */
function asWritten(word: string, baku: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return baku.toUpperCase();
  return /^\p{Lu}/u.test(word) ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}
