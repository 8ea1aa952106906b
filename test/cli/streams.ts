/** Streams that stand in for a terminal, a pipe or a full disk. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main'
import type { Output } from '../../src/cli/io'

// From its parts, as a control character in a pattern is mostly a slip.
const COLOR = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d{1,2}m`, 'g')

export interface Sink {
  readonly stream: Output
  text(): string
}

/** Keeps what is written to it. */
export function sink(terminal: { isTTY?: boolean; columns?: number } = {}): Sink {
  const chunks: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream: Object.assign(stream, terminal), text: () => chunks.join('') }
}

export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process. */
export async function run(
  args: readonly string[],
  stdin: string | Buffer | null = null,
  terminal: { isTTY?: boolean; columns?: number } = {},
  env: Record<string, string> = {},
): Promise<Outcome> {
  const out = sink(terminal)
  const err = sink()
  const input = Object.assign(Readable.from(stdin === null ? [] : [Buffer.from(stdin)]), {
    isTTY: stdin === null,
  })
  const status = await main(args, { stdin: input, stdout: out.stream, stderr: err.stream, env })
  return { status, out: out.text(), err: err.text() }
}

/** What stands on the screen: the colours that the command itself sets are taken away, and nothing else. */
export function withoutColors(text: string): string {
  return text.replaceAll(COLOR, '')
}

/** Writes the files into a fresh folder and returns their paths in the same order. */
export function files(contents: Readonly<Record<string, string | Buffer>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'saidby-'))
  return Object.entries(contents).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
}
