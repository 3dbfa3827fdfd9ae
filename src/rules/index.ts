import { anakTanpaInduk } from './hirarki/anak-tanpa-induk.ts';
import { misiTanpaTujuan } from './hirarki/misi-tanpa-tujuan.ts';
import { programTanpaSasaran } from './hirarki/program-tanpa-sasaran.ts';
import { sasaranTanpaProgram } from './hirarki/sasaran-tanpa-program.ts';
import { tujuanTanpaSasaran } from './hirarki/tujuan-tanpa-sasaran.ts';
import { indikatorKosong } from './indikator/indikator-kosong.ts';
import { indikatorTanpaBaseline } from './indikator/indikator-tanpa-baseline.ts';
import { indikatorTanpaSatuan } from './indikator/indikator-tanpa-satuan.ts';
import { targetTahunKurang } from './indikator/target-tahun-kurang.ts';
import { prioritasProvinsiTanpaProgram } from './keselarasan/prioritas-provinsi-tanpa-program.ts';
import { programRenstraTanpaRpjmd } from './keselarasan/program-renstra-tanpa-rpjmd.ts';
import { programRpjmdTanpaRenstra } from './keselarasan/program-rpjmd-tanpa-renstra.ts';
import { programTanpaPrioritasDaerah } from './keselarasan/program-tanpa-prioritas-daerah.ts';
import { programTanpaPrioritasNasional } from './keselarasan/program-tanpa-prioritas-nasional.ts';
import { programTanpaPrioritasProvinsi } from './keselarasan/program-tanpa-prioritas-provinsi.ts';
import { programUnggulanTanpaProgram } from './keselarasan/program-unggulan-tanpa-program.ts';
import { sasaranRpjmdTanpaRenstra } from './keselarasan/sasaran-rpjmd-tanpa-renstra.ts';
import { tujuanRenstraTanpaSasaranRpjmd } from './keselarasan/tujuan-renstra-tanpa-sasaran-rpjmd.ts';
import { kodeTidakAda } from './nomenklatur/kode-tidak-ada.ts';
import { namaNomenklaturBeda } from './nomenklatur/nama-nomenklatur-beda.ts';
import { urusanBukanMilikPd } from './nomenklatur/urusan-bukan-milik-pd.ts';
import { jumlahTidakSama } from './pagu/jumlah-tidak-sama.ts';
import { paguMelebihiRpjmd } from './pagu/pagu-melebihi-rpjmd.ts';
import { acuanDiganti } from './rujukan/acuan-diganti.ts';
import { idGanda } from './rujukan/id-ganda.ts';
import { kodeGandaDalamDokumen } from './rujukan/kode-ganda-dalam-dokumen.ts';
import { rujukanPutus } from './rujukan/rujukan-putus.ts';
import { rujukanSalahJenis } from './rujukan/rujukan-salah-jenis.ts';
import type { Rule } from './rule.ts';
import { kodeTanpaKutip } from './struktur/kode-tanpa-kutip.ts';
import { metadataWajibLengkap } from './struktur/metadata-wajib-lengkap.ts';
import { lokasiTidakAda } from './tempat/lokasi-tidak-ada.ts';

/** Every rule, one import and one line each, by id. */
export const RULES: readonly Rule[] = [
  acuanDiganti,
  anakTanpaInduk,
  idGanda,
  indikatorKosong,
  indikatorTanpaBaseline,
  indikatorTanpaSatuan,
  jumlahTidakSama,
  kodeGandaDalamDokumen,
  kodeTanpaKutip,
  kodeTidakAda,
  lokasiTidakAda,
  metadataWajibLengkap,
  misiTanpaTujuan,
  namaNomenklaturBeda,
  paguMelebihiRpjmd,
  prioritasProvinsiTanpaProgram,
  programRenstraTanpaRpjmd,
  programRpjmdTanpaRenstra,
  programTanpaPrioritasDaerah,
  programTanpaPrioritasNasional,
  programTanpaPrioritasProvinsi,
  programTanpaSasaran,
  programUnggulanTanpaProgram,
  rujukanPutus,
  rujukanSalahJenis,
  sasaranRpjmdTanpaRenstra,
  sasaranTanpaProgram,
  targetTahunKurang,
  tujuanRenstraTanpaSasaranRpjmd,
  tujuanTanpaSasaran,
  urusanBukanMilikPd,
];
