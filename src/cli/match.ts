/** `saidby match`: whether two texts print the same words, and what differs. */
import type { Command } from 'commander'
import { matchQuotes } from '../index'
import type { InputFormat } from './input/detect'
import { readWords } from './input/words'
import { type Io, STATUS } from './io'
import type { Registration } from './main'
import {
  addFormatOption,
  addInputOption,
  addTextOptions,
  parseShare,
  type TextOptions,
  widthOf,
} from './options'
import { wantsColor } from './output/color'
import { renderMatch } from './output/match'
import { runOn } from './run'

export interface MatchCommandOptions extends TextOptions {
  readonly format: 'text' | 'json'
  readonly input?: InputFormat
  readonly text?: boolean
  readonly threshold?: number
}

const EXAMPLES = `
A and B are texts, or files that hold one: an existing file is read, - is
standard input, and anything else is the text itself.
Ends with 0 when they match, 1 when they do not, and 2 when the call is wrong or
something cannot be read.

Examples:
  saidby match 'We will not close it.' 'we won’t close it'
  saidby match speech.txt quote.txt
  saidby match --text story.txt story.md    compares the two names`

/** Adds the subcommand and its options to the command line. */
export function registerMatch({ program, io, done }: Registration): void {
  const command = program
    .command('match')
    .description('Compare two printings of a quotation: how they relate, and which words were changed.')
    .argument('<a>', 'a text, a file, or - for standard input')
    .argument('<b>', 'the same')
    .option('--text', 'take both as texts, even when there is a file of that name')
    .option('-t, --threshold <number>', 'belief from which they match, 0 to 1 (default: 0.5)', parseShare)
  addFormatOption(command, ['text', 'json'])
  addTextOptions(addInputOption(command))
    .addHelpText('after', EXAMPLES)
    .action(async (a: string, b: string, options: MatchCommandOptions, self: Command) => {
      if (a === '-' && b === '-' && !options.text)
        self.error('error: only one of the two can be standard input')
      done(await match(a, b, options, io))
    })
}

export async function match(a: string, b: string, options: MatchCommandOptions, io: Io): Promise<number> {
  const { format, threshold } = options
  const style = { color: options.color && wantsColor(io.stdout, io.env), width: widthOf(options, io.stdout) }
  return runOn({ ...options, files: [], counted: '', failure: STATUS.trouble }, io, async (run) => {
    const texts: string[] = []
    for (const argument of [a, b]) {
      const words = await readWords(argument, { ...options, stdin: io.stdin })
      if ('message' in words) run.fail(words.place, words.message)
      else texts.push(words.text)
    }
    const [first, second] = texts
    if (first === undefined || second === undefined) return STATUS.trouble
    const result = matchQuotes(first, second, threshold === undefined ? {} : { threshold })
    await run.out.write(
      format === 'json'
        ? `${JSON.stringify({ a: first, b: second, match: result }, null, 2)}\n`
        : renderMatch(first, second, result, style),
    )
    return result ? STATUS.found : STATUS.notFound
  })
}
