/** The options of the commands that explain: explain, rules, config print. */
import { type Command, type Context, makeCommand, Option } from './command.ts';

export function explainCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('explain', { id: 'jelaskan satu aturan', en: 'explain one rule' }, lang)
    .argument('<aturan>', id ? 'misalnya pagu-melebihi-rpjmd' : 'for example pagu-melebihi-rpjmd')
    .action(async (rule: string) => {
      const { runExplain } = await import('./explain.ts');
      done(runExplain(rule, { lang }, io));
    });
}

export function rulesCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('rules', { id: 'daftar semua aturan', en: 'list all rules' }, lang)
    .addOption(
      new Option('--format <nama>', id ? 'bentuk keluaran' : 'output format')
        .choices(['teks', 'json'])
        .default('teks', 'teks'),
    )
    .action(async (options) => {
      const { runRules } = await import('./explain.ts');
      done(runRules({ ...options, lang }, io));
    });
}

export function configCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  const config = makeCommand(
    'config',
    { id: 'lihat pengaturan yang berlaku', en: 'show the settings in force' },
    lang,
  );
  config.addCommand(
    makeCommand(
      'print',
      {
        id: 'tingkat dan pilihan setiap aturan untuk satu dokumen, dan asalnya',
        en: 'level and options of every rule for one document, and where they come from',
      },
      lang,
    )
      .argument('<berkas>', id ? 'satu dokumen rencana' : 'one plan document')
      .addOption(
        new Option('--format <nama>', id ? 'bentuk keluaran' : 'output format')
          .choices(['teks', 'json'])
          .default('teks', 'teks'),
      )
      .action(async (file: string, options) => {
        const { runConfigPrint } = await import('./config.ts');
        done(runConfigPrint(file, { ...options, lang }, io));
      }),
  );
  return config;
}
