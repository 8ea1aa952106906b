/** The worker threads, kept by piscina: an optional peer, because only streams need it. */
import { fileURLToPath } from 'node:url'
import type * as PiscinaModule from 'piscina'
import type { AnalyzeOptions } from '../index'
import { HANDLER, type Outcome, type Task, type WorkerData } from './work'

export interface Pool {
  /** Never rejects for an article's sake: what is wrong with one is its outcome. */
  readonly run: (tasks: readonly Task[]) => Promise<readonly Outcome[]>
  /** Ends all threads, in the middle of their work if need be. */
  readonly close: () => Promise<void>
}

/**
 * Starts the threads, each with a model of its own.
 *
 * @throws Error when piscina is not installed, or no thread can be started
 */
export async function startPool(workers: number, options: AnalyzeOptions): Promise<Pool> {
  const { Piscina } = await loadPiscina()
  const pool = new Piscina<readonly Task[], readonly Outcome[]>({
    // CommonJS, because piscina comes to an ES module by `new Function`, which a hardened process forbids.
    filename: fileURLToPath(new URL('./worker.cjs', import.meta.url)),
    name: HANDLER,
    workerData: { options } satisfies WorkerData,
    minThreads: workers,
    maxThreads: workers,
    recordTiming: false,
  })
  // A thread that dies while it has nothing to do is replaced; without a listener the process would die with it.
  pool.on('error', () => undefined)
  let closing: Promise<void> | null = null
  const close = (): Promise<void> => (closing ??= pool.destroy())

  /**
   * One article may be impossible to send, or take its thread along (one that needs more memory than a thread has).
   * Then the others of its batch are read again, each alone. Not by a pool that is closed: piscina would start it anew.
   */
  const run = async (tasks: readonly Task[]): Promise<readonly Outcome[]> => {
    if (closing) return tasks.map(() => ({ error: new Error('the stream was closed') }))
    try {
      return await pool.run(tasks)
    } catch (error) {
      if (tasks.length === 1) return [{ error }]
    }
    const outcomes: Outcome[] = []
    for (const task of tasks) outcomes.push(...(await run([task])))
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
