/** A progress bar on stderr, for a person who waits for many articles; otherwise nothing. */
import { statSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import type { Io } from '../io'

export interface Progress {
  readonly read: (bytes: number) => void
  readonly done: (found: number) => void
  /** Wipes the bar off its line before somebody else writes to the terminal; the next article draws it again. */
  readonly hide: () => void
  readonly stop: () => void
}

/** Fewer articles than this are done before a bar could be read. */
const MANY = 20

export function openProgress(
  files: readonly string[],
  /** What is counted beside the articles. */
  counted: string,
  { stderr, env }: Io,
): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb') {
    const nothing = (): void => undefined
    return { read: nothing, done: nothing, hide: nothing, stop: nothing }
  }
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0)
  const bar = new SingleBar({
    // The size of standard input is not known: then there is only a count to show.
    format: `${total ? '{bar} {percentage}% · ' : ''}{articles} articles · {found} ${counted}`,
    stream: stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    forceRedraw: true,
    gracefulExit: false,
    hideCursor: null,
    // Otherwise an interrupted run would leave the terminal without line wrapping.
    linewrap: true,
  })
  let bytes = 0
  let articles = 0
  let found = 0
  let shown = false
  // The bar goes back to where it began when it stops, so it may not outlive a line that others write below it.
  const hide = (): void => {
    if (shown) bar.stop()
    shown = false
  }
  return {
    read: (more) => (bytes += more),
    done(more) {
      articles++
      found += more
      if (articles < MANY) return
      const done = Math.min(bytes, total)
      if (shown) bar.update(done, { articles, found })
      else bar.start(total, done, { articles, found })
      shown = true
    },
    hide,
    stop: hide,
  }
}

/** 0 for what has no size known beforehand; what cannot be read is reported when its turn comes. */
function sizeOf(file: string): number {
  if (file === '-') return 0
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
