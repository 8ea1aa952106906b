/**
 * Chooses the part of speech of each word by the rules of wink-nlp's tagger, which are of the kind of Brill (1992):
 * where the words around have certain tags, or are of certain classes, one of them gets another tag. Each pass is an
 * automaton over the words, kept in flat tables; wink-nlp's own looks its states up by name and takes three times as long.
 */
import { readRules, TAGS, type RawRules, type RawWord } from './wink'
import type { Word } from './words'

/** What the tagger asks of a word. Words with the same answers share them: there are some hundred. */
export interface Grammar {
  /** The commonest of its parts of speech, as an index into `TAGS`. */
  readonly tag: number
  /** What the automata see of it as long as it has that tag. */
  readonly event: number
  /** Its parts of speech, as a set of bits: `1 << tag`. */
  readonly mayBe: number
  /** Part of a contraction: its tag stays. */
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

/** Of a word that wink-nlp was not given, or lost. */
export const UNKNOWN: Grammar = { tag: TAGS.indexOf('X'), event: NOTHING, mayBe: 0, fixed: true }

const grammars = new Map<number, Grammar>()

export function grammarOf({ tag, hint, mayBe, fixed }: RawWord): Grammar {
  const event = hint === 0 ? tag : hint < CLASSES ? TAGS.length + hint : NOTHING
  const key = ((mayBe * EVENTS + event) * TAGS.length + tag) * 2 + Number(fixed)
  let grammar = grammars.get(key)
  if (!grammar) grammars.set(key, (grammar = { tag, event, mayBe, fixed }))
  return grammar
}

/**
 * The tag of each word, as an index into `TAGS`.
 *
 * @param lineEnds the words before which a line ends, in order: no rule looks beyond
 */
export function chooseTags(words: readonly Word[], lineEnds: readonly number[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  const events = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const { tag, event } = (words[i] as Word).grammar
    tags[i] = tag
    events[i] = event
  }
  for (const table of (tables ??= readRules().map(tableOf))) {
    // A pass changes nothing before it is at its end.
    const changes: number[] = []
    let from = 0
    for (const to of lineEnds) {
      findChanges(table, events, from, to, changes)
      from = to
    }
    findChanges(table, events, from, words.length, changes)
    for (let c = 0; c < changes.length; c += 2) {
      const at = changes[c] as number
      const target = changes[c + 1] as number
      const { event, mayBe, fixed } = (words[at] as Word).grammar
      if (target > 0 && !((mayBe >> target) & 1)) continue
      const tag = Math.abs(target)
      if (!fixed) tags[at] = tag
      if (event < TAGS.length) events[at] = tag
    }
  }
  return tags
}

/** Where rules hold in a line, greedily from the left: adds the index of each word to be changed, and its target. */
function findChanges(
  { next, otherwise, ends, target, offset }: RuleTable,
  events: Uint8Array,
  from: number,
  to: number,
  changes: number[],
): void {
  let first = from
  // The longest rule that ended on the way, which holds if the way leads nowhere. As in wink-nlp it is kept when a
  // new way begins.
  let shorter = 0
  let shorterEnd = 0
  for (let i = from; i < to; i++) {
    let state = 0
    for (let j = i; j <= to; j++) {
      const after = j < to ? (next[state * EVENTS + (events[j] as number)] as number) : 0
      if (state === 0 && after) first = j
      let found = after
      if (after && ends[after]) i = j
      else if (!after) {
        found = shorter
        if (found) i = shorterEnd
      } else {
        state = after
        if (otherwise[after]) {
          shorterEnd = j
          shorter = otherwise[after]
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
