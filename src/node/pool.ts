/** The worker threads, kept by piscina: an optional peer, because only streams need it. */
import { fileURLToPath } from 'node:url'
import type * as PiscinaModule from 'piscina'
import type { AnalyzeOptions } from '../index'
import { decode, type Wire } from './wire'
import { HANDLER, type Outcome, type Task, type WorkerData } from './work'

export interface Pool {
  /** Never rejects for an article's sake: what is wrong with one is its outcome. */
  readonly run: (tasks: readonly Task[]) => Promise<readonly Outcome[]>
  /** Ends all threads, in the middle of their work if need be. */
  readonly close: () => Promise<void>
}

/** Batches that are with a thread at any time: one that it reads, and the next, so that it never waits for us. */
const EACH = 2

/**
 * Megabytes that a thread's young objects may take. Node's default is 48; with more, fewer of an article's many
 * short-lived objects are still in use when they are gone through, and reading takes a little less time.
 */
const YOUNG_MEGABYTES = 192

/**
 * Starts the threads, each with a model of its own.
 *
 * @throws Error when piscina is not installed, or no thread can be started
 */
export async function startPool(workers: number, options: AnalyzeOptions): Promise<Pool> {
  const { Piscina } = await loadPiscina()
  const pool = new Piscina<readonly Task[], Wire>({
    // CommonJS, because piscina comes to an ES module by `new Function`, which a hardened process forbids.
    filename: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
    name: HANDLER,
    workerData: { options } satisfies WorkerData,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: EACH,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    recordTiming: false,
  })
  // A thread that dies while it has nothing to do is replaced; without a listener the process would die with it.
  pool.on('error', () => undefined)
  let closing: Promise<void> | null = null
  const close = (): Promise<void> => (closing ??= pool.destroy())

  /** Batches that share the threads. */
  const underWay = new Set<Promise<unknown>>()
  /** Settled when nothing is read alone any more; null when nothing is. */
  let alone: Promise<void> | null = null

  const send = async (tasks: readonly Task[]): Promise<readonly Outcome[]> => {
    // Piscina would start a pool that is closed anew.
    if (closing) return tasks.map(() => ({ error: new Error('the stream was closed') }))
    return decode(await pool.run(tasks), tasks)
  }

  const run = async (tasks: readonly Task[]): Promise<readonly Outcome[]> => {
    while (alone) await alone
    const sent = send(tasks)
    underWay.add(sent)
    try {
      return await sent
    } catch {
      return await eachAlone(tasks)
    } finally {
      underWay.delete(sent)
    }
  }

  /**
   * An article can take its thread along (one that needs more memory than a thread has), and with it the batches that are
   * there. The articles of these are read again one by one, while nothing else is: so it is known which one it was.
   */
  const eachAlone = async (tasks: readonly Task[]): Promise<readonly Outcome[]> => {
    while (alone) await alone
    const outcomes: Outcome[] = []
    const reading = (async () => {
      await Promise.allSettled(underWay)
      for (const task of tasks)
        try {
          outcomes.push(...(await send([task])))
        } catch (error) {
          outcomes.push({ error })
        }
      alone = null
    })()
    alone = reading
    await reading
    return outcomes
  }

  try {
    await pool.run([])
  } catch (error) {
    await close()
    throw error
  }
  return { run, close }
}

async function loadPiscina(): Promise<typeof PiscinaModule> {
  try {
    return await import('piscina')
  } catch (cause) {
    throw new Error('analyzeStream needs piscina to keep its worker threads: npm install piscina', { cause })
  }
}
