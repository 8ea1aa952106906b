/** `saidby find`: where a quotation, or a piece of it, stands in texts and articles. */
import type { Command } from 'commander'
import { findQuotePlaces } from '../index'
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
import { type FoundPlace, renderPlace, surroundings } from './output/place'
import { openRecords, OUTPUT_FORMATS, type OutputFormat } from './output/records'
import { runOn } from './run'

export interface FindCommandOptions extends InputOptions, TextOptions {
  readonly format: OutputFormat
  readonly limit: number
  readonly minScore: number
}

const EXAMPLES = `
Ends with 0 when it is found, 1 when it is not, and 2 when the call is wrong or
something cannot be read.

Examples:
  saidby find 'we simply ran out of road' story.txt
  saidby find 'we simply ran out of road' *.json articles.jsonl -n 3
  saidby find -f jsonl 'ran out of road' < articles.jsonl`

/** Adds the subcommand and its options to the command line. */
export function registerFind({ program, io, done }: Registration): void {
  const command = program
    .command('find')
    .description('Find where a quotation, or a piece of it, stands in texts and articles, in marks or not.')
    .argument('<quote>', 'the words to look for')
    .argument('[files...]', 'files to read, - for standard input (also when none is given)')
    .option('-n, --limit <count>', 'only so many places, the best of all files', parseCount, 10)
    .option('-s, --min-score <number>', 'least similarity of a place, 0 to 1', parseShare, 0.5)
  addFormatOption(command, OUTPUT_FORMATS)
  addTextOptions(addInputOption(command))
    .addHelpText('after', EXAMPLES)
    .action(async (quote: string, files: string[], options: FindCommandOptions, self: Command) => {
      if (!/[\p{L}\p{N}]/u.test(quote)) self.error('error: the quotation has no words: give some to look for')
      done(await find(quote, filesOrStdin(files, self, io), options, io))
    })
}

/** The best places of all articles, best first; no more than asked for are kept in memory. */
export async function find(
  quote: string,
  files: readonly string[],
  options: FindCommandOptions,
  io: Io,
): Promise<number> {
  const { format, limit, minScore } = options
  const style = { color: options.color && wantsColor(io.stdout, io.env), width: widthOf(options, io.stdout) }
  return runOn({ ...options, files, counted: 'places', failure: STATUS.trouble }, io, async (run) => {
    const best: FoundPlace[] = []
    let count = 0
    for await (const { article, format: held, name, place: source } of run.articles()) {
      const places = findQuotePlaces(quote, article.text, { minScore })
      for (const place of places) {
        const around = surroundings(article.text, place)
        const { id = name, title, outlet, publishedAt } = article
        insert(best, limit, {
          file: source.file,
          id,
          ...(title !== undefined && { title }),
          ...(outlet !== undefined && { outlet }),
          ...(publishedAt !== undefined && { publishedAt }),
          fileLine: held === 'text' ? around.line : (source.line ?? 1),
          ...around,
          start: place.start,
          end: place.end,
          score: place.score,
          match: place.match,
        })
      }
      count += places.length
      run.done(places.length)
    }
    const records = openRecords(run.out, format, (place: FoundPlace) => renderPlace(quote, place, style))
    for (const place of best) await records.write(place)
    await records.end()
    if (format === 'text') await run.out.write(summary(count, best.length))
    return count ? STATUS.found : STATUS.notFound
  })
}

/** Keeps the list sorted and short; of equal places the one read first stands first. */
function insert(best: FoundPlace[], limit: number, place: FoundPlace): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.score ?? 0) < place.score) at--
  if (at >= limit) return
  best.splice(at, 0, place)
  best.length = Math.min(best.length, limit)
}

function summary(count: number, shown: number): string {
  if (!count) return 'not found\n'
  return shown < count ? `\nthe best ${shown} of ${count} places: --limit shows more\n` : ''
}
