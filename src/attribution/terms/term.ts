import type { Facts } from '../facts'
import type { Scene } from '../scene'
import type { Situation } from '../situation'

/** A sure sign that marks set off nobody's words: a name, a title. What is less sure the ranker weighs. */
export interface TermSign {
  readonly name: string
  readonly holds: (facts: Facts, situation: Situation, scene: Scene) => boolean
}
