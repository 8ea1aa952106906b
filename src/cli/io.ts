/** What the command line reads from and writes to, so that tests can hand in their own streams. */
import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Exit statuses, as other Unix tools use them. */
export const STATUS = { ok: 0, someFailed: 1, usage: 2 } as const
