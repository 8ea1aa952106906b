/** `saidby extract`: who said what in each article of the given files. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { analyze, type Article, type Document } from '../index'
import { codeOf, messageOf } from './errors'
import { INPUT_FORMATS, type InputFormat } from './input/detect'
import type { ArticleEntry, Place } from './input/entry'
import { createIds, type Ids } from './input/ids'
import { readArticles } from './input/read'
import { type Io, STATUS } from './io'
import type { Registration } from './main'
import { wantsColor } from './output/color'
import { OUTPUT_FORMATS, openDocuments, type OutputFormat } from './output/documents'
import { plain } from './output/plain'
import { openProgress } from './output/progress'
import { isClosedPipe, openWriter } from './output/writer'

export interface ExtractOptions {
  readonly input?: InputFormat
  readonly format: OutputFormat
  readonly minConfidence: number
  readonly terms: boolean
  readonly color: boolean
  readonly width?: number
}

/** Text wider than this is hard to read, however wide the terminal is. */
const WIDEST = 100

/** Adds the subcommand and its options to the command line. */
export function registerExtract({ program, io, done }: Registration): void {
  program
    .command('extract')
    .description(
      'Print who said what in news articles: plain text, JSON (one article or an array) or JSON Lines.',
    )
    .argument('[files...]', 'files to read, - for standard input (also when none is given)')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(OUTPUT_FORMATS).default('text'))
    .addOption(
      new Option('-i, --input <format>', 'what the files hold (default: seen from name and content)').choices(
        INPUT_FORMATS,
      ),
    )
    .option(
      '-m, --min-confidence <number>',
      'name no speaker who is less sure than this, 0 to 1',
      parseConfidence,
      0,
    )
    .option('-t, --terms', "text: also print quoted words that are nobody's (titles, coinages)", false)
    .option(
      '-w, --width <columns>',
      'text: wrap at this width (default: the terminal, 100 at most)',
      parseWidth,
    )
    .option('--no-color', 'text: no colours, as with NO_COLOR in the environment')
    .action(async (files: string[], options: ExtractOptions, command: Command) => {
      if (!files.length && io.stdin.isTTY) command.error('error: name a file, or - to read standard input')
      done(await extract(files.length ? files : ['-'], options, io))
    })
}

type Report = (place: Place, message: string) => void

/** Analyzes the articles one after the other, so that memory does not grow with their number. */
export async function extract(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const progress = openProgress(files, io)
  const report: Report = ({ file, line }, message) => {
    progress.hide()
    io.stderr.write(`saidby: ${plain(line === null ? file : `${file}:${line}`)}: ${plain(message)}\n`)
  }
  const writer = openWriter(io.stdout, io.stdout.isTTY ? progress.hide : undefined)
  const documents = openDocuments(writer, options.format, {
    color: options.color && wantsColor(io.stdout, io.env),
    terms: options.terms,
    width: options.width ?? Math.min(io.stdout.columns ?? 80, WIDEST),
  })
  const entries = readArticles(files, { input: options.input, stdin: io.stdin, onBytes: progress.read })
  const ids = createIds()
  let status: number = STATUS.ok
  try {
    for await (const entry of entries) {
      const document = 'message' in entry ? entry.message : attempt(nameArticle(entry, ids, report), options)
      if (typeof document === 'string') {
        report(entry.place, document)
        status = STATUS.someFailed
      } else {
        await documents.write(document)
        progress.analyzed(document.quotes.length)
      }
    }
    await documents.end()
  } catch (error) {
    if (isClosedPipe(error)) return status
    // A stream's failure has a code; anything else is a mistake of ours.
    if (!codeOf(error)) throw error
    report({ file: 'standard output', line: null }, messageOf(error))
    status = STATUS.someFailed
  } finally {
    progress.stop()
  }
  return status
}

/** The article under an id that no earlier article has. */
function nameArticle({ article, name, place }: ArticleEntry, ids: Ids, report: Report): Article {
  const id = ids.give(article.id ?? name)
  if (article.id !== undefined && article.id !== id) {
    report(place, `id "${article.id}" is taken by an earlier article; this one is called "${id}"`)
  }
  return { ...article, id }
}

/** The analyzed article, or why it cannot be analyzed: one bad article does not end the run. */
function attempt(article: Article, { minConfidence }: ExtractOptions): Document | string {
  try {
    return analyze(article, { minConfidence })
  } catch (error) {
    return `cannot be analyzed: ${messageOf(error)}`
  }
}

function parseConfidence(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.')
  return number
}

function parseWidth(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 20)
    throw new InvalidArgumentError('Give a whole number from 20 on.')
  return number
}
