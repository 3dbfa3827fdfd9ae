/** Abbreviations in the free text of a plan, and whether the plan says what they stand for. */
import { remembered } from './memo.ts';

/** Known to whoever works with regional plans; explaining them helps nobody. */
const KNOWN = new Set(
  `ASN PNS PPPK SDM SDA UMKM IKM UKM KUMKM OPD SKPD PAD APBD APBN DAU DAK DBH BUMD BUMN BUMDES BLUD UPTD UPT PKK RPJMD RPJPD
  RPJMN RPJM RPJP RKPD RKP RKA DPA KUA PPAS IKU IKD IKK SPM SOP SPIP APIP SPI SAKIP LAKIP AKIP LKJIP LPPD LKPJ EPPD SPBE SIPD
  BPK BPKP BPS KPK BPOM BNN BNPB BPBD BPJS DPRD DPR TNI POLRI MPR KPU IPM IPG IDG PDRB PDB NTP NTN TPT TPAK IHK AKB AKI APK APM
  APS RLS HLS UHH PAUD TPA SDN SMP SMA SMK PKBM LKP RSUD RSU PHBS JKN KIA ODGJ HIV AIDS TBC PMKS PPKS PSKS KDRT PPA KLA PUG
  TPB SDGs SDGS KLHS RTRW RDTR LP2B RTH RTLH SPAM SPALD IKLH DAS TPST TPS PDAM KTP NIK KIA KUA MTQ LPTQ FKUB MCK
  IPAL ADD NKRI ITE TIK IPTEK IMTAQ PPKD PPID OMBUDSMAN WTP WDP LHP TLHP SILPA HAM PMI KONI RKB SID LPMD BPD PBB BPHTB
  IPTEKS PJU LPG BBM RUU PERDA PERKADA MOU CSR TJSL PMA PMDN OSS KBLI IUMK NIB HAKI UMK UMP K3 LKS PLN
  WNI CPNS LSM BMD BMN GRK DBD PUS GOR PPNS TPI PPI LHKASN LHKPN MBR NSPK PTM SKP TFR
  CPPD PPH LTT IDM IKM NTT NTB DKI DIY SAW PTSP PKL PSU KTNA KB KIE LPPL MPP PPHP POKIR`
    .trim()
    .split(/\s+/),
);

/** Roman numerals, and class names such as AAA. */
const isNumeral = (word: string): boolean => /^[IVXLC]+$/.test(word);

/** Words in capitals of three to seven letters in a text that is not in capitals itself. */
export const abbreviationsIn = remembered((text): readonly string[] => {
  if (text === text.toUpperCase()) return [];
  const words = text.match(/(?<![\p{L}\p{N}.-])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu) ?? [];
  return [...new Set(words)].filter((word) => !KNOWN.has(word) && !isNumeral(word));
});

const SMALL = new Set(['dan', 'di', 'yang', 'atau', 'of', 'the', 'untuk', 'ke']);

const NONE: readonly string[] = [];

/** What a text explains itself: `Kepala Keluarga (KK)`, `KK (Kepala Keluarga)`, `TOI … (Turn Over Interval …)`. */
export const explainedIn = remembered((text): readonly string[] => {
  const capitals = text.match(/(?<!\p{L})\p{Lu}{2,7}(?!\p{L})/gu);
  if (!capitals) return NONE;
  const words = text.match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0).toUpperCase());
  const letters = initials.join('');
  // From the bracket backwards: a search from every letter onwards would be slow.
  const bracketed = text.includes('(')
    ? [...text.matchAll(/(?<=\p{L}[^()]{0,80})\(\s*(\p{Lu}{2,7})\s*\)/gu)].map((m) => m[1] ?? '')
    : [];
  return [...bracketed, ...capitals.filter((word) => letters.includes(word))];
});
