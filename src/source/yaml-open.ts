/** Quotes and brackets that run on: told at the opening sign, not where the file ends. */
import { excerpt, lineEndAt, type Problem, text as words } from './yaml-problem.ts';

export function unclosedQuote(source: string, at: number): Problem {
  const sign = source.charAt(at);
  return {
    rule: 'kutip-tidak-ditutup',
    start: at,
    end: lineEndAt(source, at),
    message: words(
      `Tanda kutip ${sign} yang dibuka di sini tidak ditutup`,
      `The quote ${sign} opened here is not closed`,
    ),
    label: words('dibuka di sini', 'opened here'),
    help: [words(`tambahkan ${sign} di akhir teks ini`, `add ${sign} at the end of this text`)],
  };
}

export function textAfterQuote(source: string, open: number, close: number, rest: number): Problem {
  const sign = source.charAt(open);
  const left = excerpt(source.slice(rest, Math.min(lineEndAt(source, rest), rest + 60)));
  return {
    rule: 'kutip-tidak-ditutup',
    start: open,
    end: close,
    message: words(
      `Setelah tanda kutip ${sign} ditutup masih ada teks: ${left}`,
      `There is more text after the closing quote ${sign}: ${left}`,
    ),
    label: words('teks berkutip ini berakhir terlalu cepat', 'this quoted text ends too early'),
    help: [
      sign === '"'
        ? words(
            'tutup tanda kutip di akhir teks, dan tulis \\" untuk kutip di dalamnya',
            'close the quote at the end of the text, and write \\" for a quote inside',
          )
        : words(
            "tutup tanda kutip di akhir teks, dan tulis '' untuk kutip di dalamnya",
            "close the quote at the end of the text, and write '' for a quote inside",
          ),
    ],
    params: { sisa: left },
  };
}

/** `open` is the bracket; `wrong` the offset of a closing one that does not fit. */
export function unclosedBracket(source: string, open: number, wrong: number | undefined): Problem {
  const sign = source.charAt(open);
  const close = sign === '{' ? '}' : ']';
  if (wrong !== undefined)
    return {
      rule: 'kurung-tidak-ditutup',
      start: wrong,
      end: wrong + 1,
      message: words(
        `Kurung ${sign} ditutup dengan ${source.charAt(wrong)}`,
        `The bracket ${sign} is closed with ${source.charAt(wrong)}`,
      ),
      label: words(`seharusnya ${close}`, `should be ${close}`),
      related: [{ start: open, end: open + 1, label: words('dibuka di sini', 'opened here') }],
      help: [words(`ganti dengan ${close}`, `replace it with ${close}`)],
    };
  return {
    rule: 'kurung-tidak-ditutup',
    start: open,
    end: open + 1,
    message: words(
      `Kurung ${sign} yang dibuka di sini tidak ditutup`,
      `The bracket ${sign} opened here is not closed`,
    ),
    label: words('dibuka di sini', 'opened here'),
    help: [words(`tambahkan ${close} di akhir isinya`, `add ${close} at the end of its content`)],
  };
}

/** `{…}2028: 5}`: the bracket closed before the end of what was meant. */
export function textAfterBracket(source: string, bracket: number, rest: number): Problem {
  const sign = source.charAt(bracket);
  const left = excerpt(source.slice(rest, Math.min(lineEndAt(source, rest), rest + 60)));
  return {
    rule: 'kurung-tidak-ditutup',
    start: bracket,
    end: bracket + 1,
    message: words(
      `Setelah kurung tutup ${sign} masih ada teks: ${left}`,
      `There is more text after the closing bracket ${sign}: ${left}`,
    ),
    label: words('kurung ditutup di sini', 'closed here'),
    help: [
      words(
        'hapus kurung itu bila terlalu awal, atau pindahkan teksnya ke baris baru',
        'delete the bracket if it comes too early, or move the text to a new line',
      ),
    ],
    params: { sisa: left },
  };
}

export function extraBracket(source: string, at: number): Problem {
  const sign = source.charAt(at);
  return {
    rule: 'kurung-tidak-ditutup',
    start: at,
    end: at + 1,
    message: words(
      `Kurung tutup ${sign} di sini tidak punya pasangan`,
      `The closing bracket ${sign} here has no partner`,
    ),
    help: [words('hapus kurung itu, atau tambahkan kurung bukanya', 'delete it, or add the opening one')],
  };
}
