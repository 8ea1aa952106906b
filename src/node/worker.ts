/** One worker thread: reads the articles it is sent, with one model loaded once. */
import { workerData } from 'node:worker_threads'
import { analyze } from '../index'
import type { Outcome, Task, WorkerData } from './work'

export function analyzeTasks(tasks: readonly Task[]): Outcome[] {
  const { options } = workerData as WorkerData
  return tasks.map((task) => {
    try {
      const { id, quotes, speakers } = analyze(task, options)
      return { id, quotes, speakers }
    } catch (error) {
      return { error }
    }
  })
}
