/** The command as a process of its own: what only a real process shows. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

const children: ChildProcessWithoutNullStreams[] = []

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...args], { cwd: ROOT })
  children.push(child)
  return child
}

// A test that fails must not leave its process waiting for input.
afterEach(() => {
  for (const child of children.splice(0)) child.kill()
})

function ended(child: ChildProcessWithoutNullStreams): Promise<{ status: number | null; err: string }> {
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })))
}

const LINE = `${JSON.stringify({ text: 'Jane Roe said: “We will keep it running.”' })}\n`

jest.setTimeout(60_000)

test('reads standard input to its end and exits with 0', async () => {
  const child = start(['extract', '--format', 'jsonl'])
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stdin.end(LINE.repeat(50))
  expect(await ended(child)).toEqual({ status: 0, err: '' })
  expect(out.split('\n')).toHaveLength(51)
})

test('ends quietly when its reader goes away', async () => {
  const child = start(['extract', '--format', 'jsonl'])
  // The command stops reading, too: what is still sent to it has no reader either.
  child.stdin.on('error', () => undefined)
  child.stdin.write(LINE.repeat(20_000))
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await ended(child)).toEqual({ status: 0, err: '' })
})

test('exits with 1 when a file is missing, and with 2 when an option is wrong', async () => {
  expect(await ended(start(['extract', 'missing.txt']))).toEqual({
    status: 1,
    err: 'saidby: missing.txt: no such file\n',
  })
  expect((await ended(start(['extract', '--format', 'xml']))).status).toBe(2)
})
