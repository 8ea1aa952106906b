/**
 * Chooses the part of speech of each word by the rules of wink-nlp's tagger, which are of the kind of Brill (1992):
 * where the words around have certain tags, or are of certain classes, one of them gets another tag. Each pass is an
 * automaton over the words, kept in flat tables; wink-nlp's own looks its states up by name and takes seven times as long.
 */
import { readRules, TAGS, type RawRules, type RawWord } from './wink'
import type { Word } from './words'

/** A word where it stands in a run of characters, and what the tagger asks of it: see `RawWord`. */
export interface Piece {
  /** null for line ends, which the tagger sees as well. */
  readonly word: Word | null
  /** Where it starts, counted from the start of its run. */
  readonly at: number
  readonly tag: number
  /** What the automata see of it as long as it has its commonest tag. */
  readonly event: number
  readonly mayBe: number
  readonly fixed: boolean
}

/** One pass. States and events are numbers; state 0 is the start, and to go there is to give up. */
interface RuleTable {
  /** `next[state * EVENTS + event]`. */
  readonly next: Uint8Array
  /** Where a shorter rule ends in a state: the state of that rule, 0 for none. */
  readonly otherwise: Uint8Array
  /** 1 where a rule ends. */
  readonly ends: Uint8Array
  /** What the rule that ends here makes of a word: a tag, a tag below zero if the word need not have it; 0 for nothing. */
  readonly target: Int8Array
  /** Which of the words of the rule gets it, counted from its first. */
  readonly offset: Uint8Array
}

/** Classes of words that have rules of their own are events behind the tags. */
const CLASSES = 40
const EVENTS = TAGS.length + CLASSES + 1
/** In wink-nlp's tables classes stand behind this number, and the way out of a state under that one. */
const FIRST_CLASS = 1_080_000
const OTHERWISE = 2_070_003
/** No rule asks for it: it stands for words without a tag, for classes without a rule, and for the end of the text. */
const NOTHING = EVENTS - 1

let tables: readonly RuleTable[] | null = null

export function pieceOf(word: Word | null, at: number, { tag, hint, mayBe, fixed }: RawWord): Piece {
  const event = hint === 0 ? tag : hint < CLASSES ? TAGS.length + hint : NOTHING
  return { word, at, tag, event, mayBe, fixed }
}

/** A word that wink-nlp was not given, or lost. */
export function untaggedPiece(word: Word, at: number): Piece {
  return { word, at, tag: TAGS.indexOf('X'), event: NOTHING, mayBe: 0, fixed: true }
}

/** The tag of each word, as an index into `TAGS`. */
export function chooseTags(pieces: readonly Piece[]): Uint8Array {
  const tags = new Uint8Array(pieces.length)
  const events = new Uint8Array(pieces.length + 1)
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    tags[i] = piece.tag
    events[i] = piece.event
  }
  events[pieces.length] = NOTHING
  for (const table of (tables ??= readRules().map(tableOf))) {
    // A pass changes nothing before it is at its end.
    const changes = findChanges(table, events)
    for (let c = 0; c < changes.length; c += 2) {
      const at = changes[c] as number
      const target = changes[c + 1] as number
      const piece = pieces[at] as Piece
      if (target > 0 && !((piece.mayBe >> target) & 1)) continue
      const tag = Math.abs(target)
      if (!piece.fixed) tags[at] = tag
      if (piece.event < TAGS.length) events[at] = tag
    }
  }
  return tags
}

/** Where rules hold, greedily from the left, as pairs of a word's index and its target. */
function findChanges({ next, otherwise, ends, target, offset }: RuleTable, events: Uint8Array): number[] {
  const changes: number[] = []
  const count = events.length
  let first = 0
  // The longest rule that ended on the way, which holds if the way leads nowhere. As in wink-nlp it is kept when a
  // new way begins.
  let shorter = 0
  let shorterEnd = 0
  for (let i = 0; i < count; i++) {
    let state = 0
    for (let j = i; j < count; j++) {
      const to = next[state * EVENTS + (events[j] as number)] as number
      if (state === 0 && to) first = j
      let found = to
      if (to && ends[to]) i = j
      else if (!to) {
        found = shorter
        if (found) i = shorterEnd
      } else {
        state = to
        if (otherwise[to]) {
          shorterEnd = j
          shorter = otherwise[to]
        }
        continue
      }
      if (found) {
        shorter = 0
        if (target[found]) changes.push(first + (offset[found] as number), target[found] as number)
      }
      break
    }
  }
  return changes
}

function tableOf({ next, targets, marks }: RawRules): RuleTable {
  const states = 1 + Math.max(...[...Object.keys(next), ...Object.keys(targets)].map(Number))
  const table = {
    next: new Uint8Array(states * EVENTS),
    otherwise: new Uint8Array(states),
    ends: new Uint8Array(states),
    target: new Int8Array(states),
    offset: new Uint8Array(states),
  }
  for (const [state, ways] of Object.entries(next)) {
    for (const [event, to] of Object.entries(ways)) {
      const number = Number(event)
      if (number === OTHERWISE) table.otherwise[Number(state)] = to
      else if (number > FIRST_CLASS && number < FIRST_CLASS + CLASSES)
        table.next[Number(state) * EVENTS + TAGS.length + number - FIRST_CLASS] = to
      else if (number < TAGS.length) table.next[Number(state) * EVENTS + number] = to
    }
  }
  for (const [state, name] of Object.entries(targets)) {
    table.ends[Number(state)] = 1
    table.target[Number(state)] = Number(name)
    table.offset[Number(state)] = marks[state]?.[0] ?? 0
  }
  return table
}
