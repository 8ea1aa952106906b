/** Whether to colour, by the conventions of https://no-color.org and https://force-color.org. */
import type { Io, Output } from '../io'

export function wantsColor(stream: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}
