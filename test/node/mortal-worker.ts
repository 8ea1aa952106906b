/** A worker that dies of certain articles, as one does of an article that needs more memory than a thread may have. */
import * as worker from '../../src/node/worker'
import type { Wire } from '../../src/node/wire'
import type { Task } from '../../src/node/work'

export const DEADLY = 'poison'

export async function analyzeTasks(tasks: readonly Task[]): Promise<Wire> {
  const wire = await worker.analyzeTasks(tasks)
  if (!tasks.some(({ text }) => text.includes(DEADLY))) return wire
  setImmediate(() => {
    throw new Error('no memory is left')
  })
  return new Promise(() => undefined)
}
