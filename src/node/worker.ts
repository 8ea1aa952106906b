/** One worker thread: reads the articles it is sent, with one model loaded once. */
import { workerData } from 'node:worker_threads'
import { analyze } from '../index'
import { encode, type Wire } from './wire'
import type { Outcome, Task, WorkerData } from './work'

/** Settled when the batch before is done and on its way. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Batches that wait here are read one after the other. Each answer leaves before the next batch begins, which takes a turn
 * of the event loop: left to themselves, all that wait are read first and answered last.
 */
export function analyzeTasks(tasks: readonly Task[]): Promise<Wire> {
  const answer = before.then(() => encode(tasks.map(read), tasks))
  before = answer.then(nextTurn, nextTurn)
  return answer
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function read(task: Task): Outcome {
  try {
    const { id, quotes, speakers } = analyze(task, (workerData as WorkerData).options)
    return { id, quotes, speakers }
  } catch (error) {
    return { error }
  }
}
