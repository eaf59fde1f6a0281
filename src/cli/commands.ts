/**
 * The commands with their arguments and options, described in the words of `say`. Each is loaded when it is called:
 * help should not wait for the readers.
 */
import { Command } from 'commander';
import type { Say } from '../model/index.ts';
import type { ExplainFlags } from './explain.ts';
import { languageOf } from './options.ts';
import { PROGRAM } from './places.ts';
import type { ProcessFlags } from './process.ts';
import type { ReadFlags } from './read.ts';
import type { RegistryFlags } from './registry.ts';
import { print, tell } from './terminal.ts';

/** What each option is followed by; one that is not named here is a switch. */
const TAKES: Readonly<Record<string, string>> = {
  out: '<dir>',
  scheme: '<dir>',
  notice: '<file-or-id>',
  registry: '<dir>',
  data: '<dir>',
  batch: '<name>',
  jobs: '<n>',
  ocr: '<engine>',
  models: '<dir>',
  today: '<day>',
  lang: '<language>',
  as: '<list>',
};

/** The program; `exit` is told the exit code of the command that ran. */
export function programOf(say: Say, exit: (code: number) => void): Command {
  const program = made(new Command('voucher-dossier'), 'cli.description', say).version(
    PROGRAM,
    '-V, --version',
    say('cli.help.version'),
  );
  const add = (parent: Command, name: string, path: string) => made(parent.command(name), `cli.command.${path}`, say);

  flags(add(program, 'process', 'process').argument('<inboxes...>', say('cli.argument.inboxes')), say, [
    'out',
    'scheme',
    'notice',
    'registry',
    'data',
    'batch',
    'replace',
    'jobs',
    'ocr',
    'models',
    'today',
    'lang',
    'json',
    'quiet',
  ]).action(async (inboxes: readonly string[], given: ProcessFlags) =>
    exit(await (await import('./process.ts')).processCommand(inboxes, given, say)),
  );
  flags(add(program, 'read', 'read').argument('<paths...>', say('cli.argument.paths')), say, [
    'data',
    'jobs',
    'ocr',
    'models',
    'lang',
    'json',
    'quiet',
  ]).action(async (paths: readonly string[], given: ReadFlags) =>
    exit(await (await import('./read.ts')).readCommand(paths, given, say)),
  );

  const registry = add(program, 'registry', 'registry');
  flags(add(registry, 'import', 'registry.import').argument('<files...>', say('cli.argument.registers')), say, [
    'registry',
    'as',
    'lang',
  ]).action(async (files: readonly string[], given: RegistryFlags) => {
    languageOf(given.lang, say);
    exit(await (await import('./registry.ts')).registryImportCommand(files, given, say));
  });
  flags(add(registry, 'check', 'registry.check'), say, ['registry', 'lang']).action(async (given: RegistryFlags) => {
    languageOf(given.lang, say);
    exit(await (await import('./registry.ts')).registryCheckCommand(given, say));
  });

  flags(
    add(add(program, 'scheme', 'scheme'), 'check', 'scheme.check').argument('<dir>', say('cli.argument.scheme')),
    say,
    ['lang'],
  ).action(async (dir: string, given: Given) =>
    exit(await (await import('./scheme.ts')).schemeCheckCommand(dir, languageOf(given.lang, say), say)),
  );
  flags(add(program, 'explain', 'explain').argument('<application>', say('cli.argument.application')), say, [
    'out',
    'lang',
    'json',
  ]).action(async (application: string, given: Given & ExplainFlags) => {
    languageOf(given.lang, say);
    exit(await (await import('./explain.ts')).explainCommand(application, given, say));
  });
  flags(add(add(program, 'audit', 'audit'), 'verify', 'audit.verify'), say, ['data', 'lang']).action(
    async (given: Given) => {
      languageOf(given.lang, say);
      exit(await (await import('./audit.ts')).auditVerifyCommand(given, say));
    },
  );
  return program;
}

interface Given {
  readonly data?: string;
  readonly lang?: string;
}

// What the parser has to say about errors is said by `main`, in the language of the user.
function made(command: Command, description: string, say: Say): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': 'usage',
    'Options:': 'options',
    'Commands:': 'commands',
    'Arguments:': 'arguments',
  };
  return command
    .description(say(description))
    .helpOption('-h, --help', say('cli.help.flag'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(...text.trimEnd().split('\n')),
      writeErr: (text) => tell(...text.trimEnd().split('\n')),
      outputError: () => undefined,
    })
    .configureHelp({ styleTitle: (title) => (titles[title] === undefined ? title : say(`cli.help.${titles[title]}`)) });
}

function flags(command: Command, say: Say, names: readonly string[]): Command {
  for (const name of names)
    command.option(TAKES[name] === undefined ? `--${name}` : `--${name} ${TAKES[name]}`, say(`cli.flag.${name}`));
  return command;
}
