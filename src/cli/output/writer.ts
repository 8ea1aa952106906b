/** Writing with back-pressure: a fast analysis waits for a slow reader instead of filling the memory. */
import type { Writable } from 'node:stream'
import { codeOf } from '../errors'

export interface Writer {
  /** Done when the stream takes more. Throws what the stream failed with, a closed pipe too. */
  write(text: string): Promise<void>
}

/** `before` is called before each write, for who shares the terminal. */
export function openWriter(stream: Writable, before: () => void = () => undefined): Writer {
  let failure: Error | null = null
  stream.on('error', (error) => (failure = error))
  return {
    async write(text) {
      if (failure) throw failure
      before()
      if (!stream.write(text)) await drained(stream)
      // Set by the listener meanwhile, which the compiler cannot see.
      const failed = failure as Error | null
      if (failed) throw failed
    },
  }
}

/** The reader has gone away, as `head` does: no error, only the end. */
export function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error))
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.on(event, done)
  })
}
