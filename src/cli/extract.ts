/** `saidby extract`: who said what in each article of the given files. */
import type { Command } from 'commander'
import type { Document } from '../index'
import { type Io, STATUS } from './io'
import type { Registration } from './main'
import {
  addFormatOption,
  addInputOption,
  addTextOptions,
  filesOrStdin,
  type InputOptions,
  parseShare,
  type TextOptions,
  widthOf,
} from './options'
import { wantsColor } from './output/color'
import { renderDocument } from './output/document'
import { openRecords, OUTPUT_FORMATS, type OutputFormat } from './output/records'
import { analyzeAll, runOn } from './run'

export interface ExtractOptions extends InputOptions, TextOptions {
  readonly format: OutputFormat
  readonly minConfidence: number
  readonly terms?: boolean
}

const EXAMPLES = `
Ends with 0, or with 1 when something could not be read.

Examples:
  saidby extract story.txt                  who said what, for reading
  saidby extract -f jsonl articles.jsonl    a document a line, for programs
  curl -s … | saidby extract -m 0.8         only speakers that are rather sure`

/** Adds the subcommand and its options to the command line. */
export function registerExtract({ program, io, done }: Registration): void {
  const command = program
    .command('extract')
    .description(
      'Print who said what in news articles: plain text, JSON (one article or an array) or JSON Lines.',
    )
    .argument('[files...]', 'files to read, - for standard input (also when none is given)')
  addFormatOption(command, OUTPUT_FORMATS)
  addInputOption(command)
    .option(
      '-m, --min-confidence <number>',
      'name no speaker who is less sure than this, 0 to 1',
      parseShare,
      0,
    )
    .option('-t, --terms', "text: also print quoted words that are nobody's (titles, coinages)")
  addTextOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ExtractOptions, self: Command) =>
      done(await extract(filesOrStdin(files, self, io), options, io)),
    )
}

/** Analyzes the articles one after the other, so that memory does not grow with their number. */
export async function extract(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const { format, minConfidence, terms = false } = options
  const color = options.color && wantsColor(io.stdout, io.env)
  const style = { color, terms, width: widthOf(options, io.stdout) }
  return runOn({ ...options, files, counted: 'quotations', failure: STATUS.someFailed }, io, async (run) => {
    const records = openRecords(run.out, format, (document: Document) => renderDocument(document, style))
    for await (const document of analyzeAll(run, { minConfidence })) await records.write(document)
    await records.end()
    return STATUS.ok
  })
}
