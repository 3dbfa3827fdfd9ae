/** Mends what exceljs writes against the schema, and makes the bytes depend on nothing but the content (E1). */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';

/** Orders that ECMA-376 fixes and exceljs does not keep. */
const SHEET_PR = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const FONT =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const AFTER_DATA = (
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews ' +
  'mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Top-level elements of a fragment, whole. exceljs escapes `>` in attributes, so tags can be told apart by it. */
function elements(fragment: string): { name: string; xml: string }[] {
  const out: { name: string; xml: string }[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of fragment.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [whole, close, name = '', empty] = tag;
    if (depth === 0) start = tag.index;
    if (close) depth--;
    else if (!empty) depth++;
    if (depth === 0) out.push({ name, xml: fragment.slice(start, tag.index + whole.length) });
  }
  return out;
}

function inOrder(fragment: string, order: readonly string[]): string {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return elements(fragment)
    .map((e, i) => ({ ...e, i }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.i - b.i)
    .map((e) => e.xml)
    .join('');
}

function sheetXml(xml: string): string {
  const end = xml.indexOf('</sheetData>');
  const close = xml.lastIndexOf('</worksheet>');
  if (end < 0 || close < 0) return xml;
  const cut = end + '</sheetData>'.length;
  const head = xml
    .slice(0, cut)
    .replace(
      /<sheetPr>(.*?)<\/sheetPr>/s,
      (_, inner: string) => `<sheetPr>${inOrder(inner, SHEET_PR)}</sheetPr>`,
    )
    // exceljs marks every row of an outline as collapsed although it is shown.
    .replace(/(<row [^>]*?) collapsed="1"/g, '$1');
  return `${head}${inOrder(xml.slice(cut, close), AFTER_DATA)}</worksheet>`;
}

/** Column widths count in digits of the first font. Arial exists everywhere, in metrics too; Calibri does not. */
const DEFAULT_FONT = '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>';

const stylesXml = (xml: string): string =>
  xml
    .replace(/<font>.*?<\/font>/s, DEFAULT_FONT)
    .replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => `<font>${inOrder(inner, FONT)}</font>`);

function mend(name: string, bytes: Uint8Array): Uint8Array {
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return strToU8(sheetXml(strFromU8(bytes)));
  if (name === 'xl/styles.xml') return strToU8(stylesXml(strFromU8(bytes)));
  return bytes;
}

const FIRST = ['[Content_Types].xml', '_rels/.rels'];
const rankOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** Bytes of a workbook as exceljs wrote it → bytes that a user may have. */
export function finalise(raw: Uint8Array): Uint8Array {
  const parts = unzipSync(raw);
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const out: Zippable = {};
  for (const name of names) out[name] = mend(name, parts[name] ?? new Uint8Array());
  // The zip holds local time: built from local parts it is the same everywhere.
  return zipSync(out, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
