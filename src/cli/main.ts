/**
 * The command `saidby`: one file per subcommand, each registered here.
 * Arguments in, exit status out; nothing here knows about the process.
 */
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { registerCompare } from './compare'
import { registerExtract } from './extract'
import { registerFind } from './find'
import { columnsOf, type Io, STATUS } from './io'
import { registerMatch } from './match'

/** What a subcommand needs: where it registers, its streams, and where it leaves its exit status. */
export interface Registration {
  readonly program: Command
  readonly io: Io
  readonly done: (status: number) => void
}

/** Runs the command line and returns its exit status: see `STATUS`. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let status: number = STATUS.ok
  const program = new Command('saidby')
    .description('Finds the quotations in news articles, who said them, and where else they were printed.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', '\nsaidby COMMAND --help tells more, with examples.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => columnsOf(io.stdout),
      getErrHelpWidth: () => columnsOf(io.stderr),
    })
  const registration: Registration = { program, io, done: (result) => (status = result) }
  for (const register of [registerExtract, registerCompare, registerFind, registerMatch])
    register(registration)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.ok : STATUS.usage
    throw error
  }
  return status
}
