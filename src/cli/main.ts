/** The command line. Results go to stdout, messages to stderr; exit codes as README says. */
import { Command } from 'commander';
import { Fault } from '../model/index.ts';
import { processCommand, type ProcessFlags } from './process.ts';
import { readCommand } from './read.ts';

const program = new Command('voucher-dossier').description('科技创新服务券兑现审核：读取材料，核对金额').showHelpAfterError();
program.command('read').argument('<paths...>', 'files or folders').description('读取材料并列出所得字段')
  .option('--json', 'one JSON object a file').option('--jobs <n>', 'readers at a time')
  .action(async (paths: readonly string[], options: { readonly json?: boolean; readonly jobs?: string }) => {
    process.exitCode = await readCommand(paths, { json: options.json === true });
  });
program.command('process').argument('<inboxes...>', 'folders whose sub-folders are applications').description('批量审核：每份申请生成一份卷宗')
  .requiredOption('--out <dir>', 'where the dossiers go').option('--scheme <dir>').option('--notice <file-or-id>').option('--registry <dir>')
  .option('--batch <name>').option('--today <day>', 'YYYY-MM-DD').option('--lang <language>', 'zh-CN or en', 'zh-CN').option('--jobs <n>').option('--json').option('--quiet')
  .action(async (inboxes: readonly string[], flags: ProcessFlags) => {
    process.exitCode = await processCommand(inboxes, flags);
  });

program.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Fault) {
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exitCode = error.code === 'usage' || error.code === 'configuration' ? 2 : 1;
  } else if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    process.exitCode = String(error.code) === 'commander.helpDisplayed' ? 0 : 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
