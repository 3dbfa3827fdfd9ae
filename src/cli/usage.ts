/** commander's own usage errors in our words. They name the argument, never repeat its bytes raw. */
import type { CommanderError } from 'commander';
import { same, type Text } from '../diagnostic.ts';
import { visible } from '../output/cells.ts';

const quoted = (message: string): string => visible(/'([^']*)'/.exec(message)?.[1] ?? '').slice(0, 200);
const suggestion = (message: string): string => visible(/Did you mean (.*)\?\)/.exec(message)?.[1] ?? '');

export function usageText(error: CommanderError): Text {
  const { message } = error;
  const what = quoted(message);
  const near = suggestion(message);
  const id = near ? `; mungkin maksudnya ${near}` : '; lihat renstra --help';
  const en = near ? `; perhaps ${near} was meant` : '; see renstra --help';
  switch (error.code) {
    case 'commander.unknownOption':
      return { id: `opsi ${what} tidak dikenal${id}`, en: `unknown option ${what}${en}` };
    case 'commander.unknownCommand':
      return { id: `perintah "${what}" tidak dikenal${id}`, en: `unknown command "${what}"${en}` };
    case 'commander.missingArgument':
      return { id: `argumen ${what} belum diisi${id}`, en: `missing argument ${what}${en}` };
    case 'commander.missingMandatoryOptionValue':
      return { id: `opsi ${what} wajib diisi`, en: `option ${what} is required` };
    case 'commander.optionMissingArgument':
      return { id: `opsi ${what} belum diberi nilai`, en: `option ${what} needs a value` };
    case 'commander.excessArguments':
      return { id: `argumen terlalu banyak${id}`, en: `too many arguments${en}` };
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
      const option = quoted(message);
      return choices
        ? {
            id: `nilai untuk ${option} tidak dikenal; pilihan: ${choices}`,
            en: `unknown value for ${option}; choices: ${choices}`,
          }
        : { id: `nilai untuk ${option} tidak sah`, en: `invalid value for ${option}` };
    }
    default:
      return same(visible(message));
  }
}
