import { parseArguments } from './arguments';
import type { Command } from './command';
import { EXIT, type ExitStatus } from './exit-status';
import type { Output } from './output';
import { printable } from './printable';
import { UsageError } from './usage-error';

/**
 * Runs one command line. Each command is loaded only when it is called, so that `--version` starts nothing else.
 * @param args what stands after the program's name
 */
export async function run(args: readonly string[], output: Output): Promise<ExitStatus> {
  try {
    return await runCommand(parseArguments(args), output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await explain(error, output);
    return EXIT.failed;
  }
}

async function runCommand(command: Command, output: Output): Promise<ExitStatus> {
  switch (command.name) {
    case 'check':
      return (await import('./commands/check')).checkCommand(command, output);
    case 'export':
      return (await import('./commands/export')).exportCommand(command, output);
    case 'import':
      return (await import('./commands/import')).importCommand(command, output);
    case 'diff':
      return (await import('./commands/diff')).diffCommand(command, output);
    case 'pack':
      return (await import('./commands/pack')).packCommand(command, output);
    case 'verify':
      return (await import('./commands/verify')).verifyCommand(command, output);
    case 'overlap':
      return (await import('./commands/overlap')).overlapCommand(command, output);
    case 'mark':
      return (await import('./commands/mark')).markCommand(command, output);
    case 'lists':
      return (await import('./commands/lists')).listsCommand(command, output);
    case 'rules':
      return (await import('./commands/rules')).rulesCommand(command, output);
    case 'help':
      return (await import('./commands/help')).helpCommand(command, output);
    default:
      return (await import('./commands/version')).versionCommand(output);
  }
}

async function explain(fault: UsageError, output: Output): Promise<void> {
  const { usageErrorMessage } = await import('./words/faults');
  const { usage } = await import('./commands/help');
  const { text } = await import('./words/text');
  const { lang, topic } = fault;
  output.err(`${text('error-line', lang, { message: printable(usageErrorMessage(fault, lang)) })}\n\n${usage(lang, topic)}\n${text('see-help', lang)}\n`);
}
