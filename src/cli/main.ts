/**
 * The command line. Results go to stdout, progress and messages to stderr; exit codes: 0 done, 1 failed, 2 wrong usage
 * or configuration, 3 some applications without a dossier.
 */
import { Fault, type Say } from '../model/index.ts';
import { loadMessages } from '../pipeline/config/messages.ts';
import { programOf } from './commands.ts';
import { languageIn } from './options.ts';
import { SHIPPED } from './places.ts';
import { letReadersLeave, tell } from './terminal.ts';

letReadersLeave();

const say = await loadMessages(SHIPPED.messages, languageIn(process.argv.slice(2)));
try {
  await programOf(say, (code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = complain(error, say);
}

function complain(error: unknown, say: Say): number {
  if (error instanceof Fault) {
    tell(...error.lines);
    return error.code === 'usage' || error.code === 'configuration' ? 2 : 1;
  }
  const kind = usageError(error);
  if (kind === 'helpDisplayed' || kind === 'version') return 0;
  if (kind !== undefined && error instanceof Error) {
    // A command without its sub-command has shown its help already.
    if (kind !== 'help') tell(usageSentence(kind, error.message, say), say('cli.help.more'));
    return 2;
  }
  tell(...(error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'));
  return 1;
}

// The parser throws for help and version too.
function usageError(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('commander.') ? code.slice('commander.'.length) : undefined;
}

// Its own sentences are English only, so they are said anew around what they quote.
function usageSentence(kind: string, message: string, say: Say): string {
  const quoted = /'([^']{0,200})'/u.exec(message)?.[1] ?? '';
  const known = [
    'unknownOption',
    'unknownCommand',
    'missingArgument',
    'optionMissingArgument',
    'excessArguments',
  ].includes(kind);
  return known ? say(`cli.usage.${kind}`, { found: quoted }) : say('cli.usage.other', { found: message });
}
