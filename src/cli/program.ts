/** The command line of cli.md, built anew for each language. Actions are loaded only when they run. */
import { configCommand, explainCommand, rulesCommand } from './about-commands.ts';
import { checkCommand } from './check-command.ts';
import {
  type Command,
  type Context,
  englishTerm,
  heading,
  indonesianHelp,
  makeCommand,
  type Option,
} from './command.ts';
import { fmtCommand } from './fmt-command.ts';
import { initCommand } from './init-command.ts';
import { nomenklaturCommand, schemaCommand } from './lookup-commands.ts';
import { exportCommand, importCommand, traceCommand } from './plan-commands.ts';

const COMMANDS = [
  checkCommand,
  traceCommand,
  exportCommand,
  importCommand,
  explainCommand,
  rulesCommand,
  nomenklaturCommand,
  schemaCommand,
  initCommand,
  fmtCommand,
  configCommand,
];

const EXAMPLES = `
  renstra check
  renstra trace 3.27.02
  renstra nomenklatur jaringan irigasi
  renstra export keselarasan --out keselarasan.xlsx
  renstra import sipd renja.json --out rencana --wilayah 17.03`;

export function makeProgram(context: Context): Command {
  const { io, lang } = context;
  const id = lang === 'id';
  const program = makeCommand(
    'renstra',
    {
      id: 'Periksa, telusuri dan cetak keselarasan RPJMD, Renstra dan Renja yang disimpan sebagai YAML',
      en: 'Check, trace and export the alignment of RPJMD, Renstra and Renja kept as YAML',
    },
    lang,
  )
    .version(io.version, '-V, --version', id ? 'tampilkan versi' : 'show the version')
    .addHelpText('after', `\n${id ? 'Contoh:' : 'Examples:'}${EXAMPLES}`);
  for (const make of COMMANDS) program.addCommand(make(context));
  const style = (command: Command): void => {
    command.configureHelp({
      styleTitle: (title) => heading(title, lang),
      ...(id
        ? {
            styleUsage: indonesianHelp,
            styleOptionDescription: indonesianHelp,
            styleSubcommandTerm: indonesianHelp,
            subcommandTerm: (c: Command) => `${c.name()} ${indonesianHelp(c.usage())}`,
          }
        : {
            optionTerm: (o: Option) => englishTerm(o.flags),
            argumentTerm: (a: { name(): string }) => englishTerm(a.name()),
            subcommandTerm: (c: Command) => `${c.name()} ${englishTerm(c.usage())}`,
            styleUsage: englishTerm,
          }),
    });
    command.configureOutput({
      writeOut: (text) => io.out(text),
      // Only the help of a command without its subcommand comes this way; faults are told in our own words.
      writeErr: (text) => (/^(Usage|Pemakaian):/.test(text) ? io.out(text) : undefined),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    command.commands.forEach(style);
  };
  style(program);
  return program;
}
