/** Options and arguments that several subcommands take: one wording, one check. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { INPUT_FORMATS, type InputFormat } from './input/detect'
import { columnsOf, type Io, type Output } from './io'

export interface InputOptions {
  readonly input?: InputFormat
}

export interface TextOptions {
  readonly color: boolean
  readonly width?: number
}

/** Text wider than this is hard to read, however wide the terminal is. */
const WIDEST = 100

export function addInputOption(command: Command): Command {
  return command.addOption(
    new Option('-i, --input <format>', 'what the files hold (default: seen from name and content)').choices(
      INPUT_FORMATS,
    ),
  )
}

export function addFormatOption(command: Command, formats: readonly string[]): Command {
  return command.addOption(
    new Option('-f, --format <format>', 'what to print').choices(formats).default('text'),
  )
}

export function addTextOptions(command: Command): Command {
  return command
    .option(
      '-w, --width <columns>',
      'text: wrap at this width (default: the terminal, 100 at most)',
      parseWidth,
    )
    .option('--no-color', 'text: no colours, as with NO_COLOR in the environment')
}

/** The files to read; without any, standard input, unless a person sits at it who meant to name one. */
export function filesOrStdin(files: readonly string[], command: Command, io: Io): readonly string[] {
  if (!files.length && io.stdin.isTTY) command.error('error: name a file, or - to read standard input')
  return files.length ? files : ['-']
}

export function widthOf({ width }: TextOptions, stdout: Output): number {
  return width ?? Math.min(columnsOf(stdout), WIDEST)
}

/** A confidence, a score: from 0 to 1. */
export function parseShare(value: string): number {
  const number = toNumber(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.')
  return number
}

export function parseCount(value: string): number {
  const number = toNumber(value)
  if (!(Number.isInteger(number) && number >= 1))
    throw new InvalidArgumentError('Give a whole number from 1 on.')
  return number
}

function parseWidth(value: string): number {
  const number = toNumber(value)
  if (!(Number.isInteger(number) && number >= 20))
    throw new InvalidArgumentError('Give a whole number from 20 on.')
  return number
}

/** `Number('')` is 0, which nobody means. */
function toNumber(value: string): number {
  return value.trim() === '' ? Number.NaN : Number(value)
}
