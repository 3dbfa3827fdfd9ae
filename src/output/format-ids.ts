/** Names of the formats of `check`, the default first; light enough for `--help`. A test holds them equal to the list. */
export const FORMAT_IDS = [
  'lengkap',
  'ringkas',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'xlsx',
] as const;
