/** What the command line reads from and writes to, so that tests can hand in their own streams. */
import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The width of the terminal; what is none, or does not know its width, counts as one of 80 columns. */
export function columnsOf({ columns = 0 }: Output): number {
  return columns > 0 ? columns : 80
}

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Exit statuses, as other Unix tools use them: what converts its input ends with 1 when some of it failed; what looks for
 * something answers as grep does, and `trouble` outweighs the answer. A wrong call ends with 2 everywhere.
 */
export const STATUS = { ok: 0, someFailed: 1, usage: 2, found: 0, notFound: 1, trouble: 2 } as const
