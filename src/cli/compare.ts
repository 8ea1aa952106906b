/** `saidby compare`: what several outlets print of the same words, and what each changed. */
import type { Command } from 'commander'
import { QuoteIndex, type Utterance } from '../index'
import { type Io, STATUS } from './io'
import type { Registration } from './main'
import {
  addFormatOption,
  addInputOption,
  addTextOptions,
  filesOrStdin,
  type InputOptions,
  parseCount,
  parseShare,
  type TextOptions,
  widthOf,
} from './options'
import { wantsColor } from './output/color'
import { renderHead, renderSingles } from './output/comparison'
import { shortNames } from './output/names'
import { openRecords, OUTPUT_FORMATS, type OutputFormat } from './output/records'
import { outletsOf, renderUtterance } from './output/utterance'
import { analyzeAll, runOn } from './run'

export interface CompareOptions extends InputOptions, TextOptions {
  readonly format: OutputFormat
  readonly minOutlets: number
  readonly minConfidence: number
  readonly all?: boolean
}

const EXAMPLES = `
In text, each outlet's words are marked against the fullest wording:
[-left out-] and {+put in+}, or in colour; […] is what is left out at an end.
An article without an outlet counts as an outlet of its own.
Ends with 0, or with 1 when something could not be read.

Examples:
  saidby compare monday/*.json              who printed what, and changed what
  saidby compare -n 3 -f jsonl week.jsonl   for programs
  saidby compare --all monday/*.txt         also what stands in one article only`

/** Adds the subcommand and its options to the command line. */
export function registerCompare({ program, io, done }: Registration): void {
  const command = program
    .command('compare')
    .description('Compare articles: each thing said that several outlets print, with the words each changed.')
    .argument('[files...]', 'files to read, - for standard input (also when none is given)')
    .option('-n, --min-outlets <count>', 'only what so many outlets print', parseCount, 2)
    .option('-a, --all', 'also what fewer outlets print')
    .option(
      '-m, --min-confidence <number>',
      'name no speaker who is less sure than this, 0 to 1',
      parseShare,
      0,
    )
  addFormatOption(command, OUTPUT_FORMATS)
  addTextOptions(addInputOption(command))
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: CompareOptions, self: Command) =>
      done(await compare(filesOrStdin(files, self, io), options, io)),
    )
}

/** Keeps the quotations of all articles, not the articles: memory grows with what is said in them. */
export async function compare(files: readonly string[], options: CompareOptions, io: Io): Promise<number> {
  const { format, minOutlets, minConfidence, all = false } = options
  const style = { color: options.color && wantsColor(io.stdout, io.env), width: widthOf(options, io.stdout) }
  return runOn({ ...options, files, counted: 'quotations', failure: STATUS.someFailed }, io, async (run) => {
    const index = new QuoteIndex()
    const outlets = new Set<string>()
    const dates = new Set<string>()
    const unnamed: string[] = []
    let articles = 0
    for await (const document of analyzeAll(run, { minConfidence })) {
      articles++
      outlets.add(document.outlet ?? document.id)
      if (document.outlet === undefined) unnamed.push(document.id)
      if (document.publishedAt) dates.add(document.publishedAt)
      // Titles and scare quotes are nobody's words: nothing was said in them.
      index.add({ ...document, quotes: document.quotes.filter(({ kind }) => kind !== 'term') })
    }
    const utterances = byOutlets(index.utterances())
    const several = utterances.filter((utterance) => outletsOf(utterance).length >= minOutlets)
    const singles = utterances.slice(several.length)
    const names = shortNames(unnamed)
    const records = openRecords(run.out, format, (utterance: Utterance, number) =>
      renderUtterance(utterance, number, { ...style, dates: dates.size > 1, names }),
    )
    if (format === 'text') {
      const counts = {
        articles,
        outlets: outlets.size,
        dates: [...dates],
        said: several.length,
        minOutlets,
        contested: several.filter(({ contested }) => contested).length,
        changed: several.filter(changesMeaning).length,
      }
      await run.out.write(renderHead(counts, style))
    }
    for (const utterance of format !== 'text' && all ? utterances : several) await records.write(utterance)
    await records.end()
    if (format === 'text') await run.out.write(renderSingles(singles, { ...style, all, minOutlets, names }))
    return STATUS.ok
  })
}

/** Whether a printing means something else than the fullest wording. */
function changesMeaning({ variants }: Utterance): boolean {
  return variants.some(({ match }) => match.meaningChanged)
}

/** What most outlets print comes first; what as many print, in the order of publication that it has. */
function byOutlets(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .map((utterance) => ({ utterance, outlets: outletsOf(utterance).length }))
    .sort((x, y) => y.outlets - x.outlets)
    .map(({ utterance }) => utterance)
}
