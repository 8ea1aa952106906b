/** Runs of capitalized tokens, with what may stand inside a name: particles, hyphens, "of", a nickname in marks. */
import type { Token } from '../text/index'
import {
  BODY_NOUN,
  BODY_WORD,
  COMPOUND_TAIL,
  CONJUNCT,
  GIVEN,
  HONORIFIC,
  KNOWN_BODY,
  OFFICE,
  PARTICLE,
  PEOPLE,
  PEOPLE_PLURAL,
  PLACE,
  PLAIN,
  PLURAL,
  POSSESSIVE,
  TITLE,
} from './lexicon'
import type { Scan } from './scan'
import { ALL_CAPS, CAPITALIZED, LOWER, MARK, NUMBER } from './word-notes'

/** `tokens.slice(first, end)`. */
export interface Run {
  readonly first: number
  readonly end: number
}

const HYPHENS = new Set(['-', '‐', '‑'])
const BREAKS = new Set(['“', '”', '‘', '’', '—', '–', '…', '«', '»', '„', '•', '·', '″', '′'])
const NICKNAME_MARKS = new Set(['"', '“', '”', "'", '‘', '’', '(', ')', "''"])
export const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'esq.', 'esq'])
/** Who joins for something gives the body its name: "Citizens for Clean Water". */
const JOINERS = new Set(
  `citizens democracy americans parents women mothers moms men veterans doctors physicians reporters friends priorities
  teachers students workers patriots voices californians texans partners people scientists lawyers republicans
  democrats catholics christians muslims jews latinos youth families neighbors campaign partnership`.split(
    /\s+/,
  ),
)
/** After one of these, "for", "on" and "of" run on inside a body's name. */
const RUNS_ON = BODY_WORD | BODY_NOUN

export function adjacent(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i < tokens.length && (tokens[i - 1] as Token).end === (tokens[i] as Token).start
}

/** The runs of an article, in order; none overlaps another. */
export function findRuns(scan: Scan): Run[] {
  const runs: Run[] = []
  const { tokens, nameable } = scan
  let i = 0
  while (i < tokens.length) {
    const opensParticle = !nameable[i] && startsWithParticle(scan, i)
    if ((!nameable[i] && !opensParticle) || isLetterOfCompound(scan, i)) {
      i++
      continue
    }
    const end = runEnd(scan, i)
    runs.push({ first: i, end })
    i = end
  }
  return runs
}

/** "T-shirt", "X-ray", "F/O": a letter before a word, or on either side of a slash, is no initial. */
function isLetterOfCompound({ tokens, shape }: Scan, i: number): boolean {
  if ((tokens[i] as Token).text.length > 1) return false
  if (tokens[i - 1]?.text === '/' && adjacent(tokens, i)) return true
  if (tokens[i + 1]?.text === '/' && adjacent(tokens, i + 1)) return true
  return (
    HYPHENS.has(tokens[i + 1]?.text ?? '') &&
    shape[i + 2] === LOWER &&
    adjacent(tokens, i + 1) &&
    adjacent(tokens, i + 2)
  )
}

/** "al-Sadr", "bin Laden", "de Blasio" without a given name before: the particle is part of the name. */
function startsWithParticle({ tokens, bits, shape, nameable }: Scan, i: number): boolean {
  if (shape[i] !== LOWER || !((bits[i] as number) & PARTICLE)) return false
  const word = (tokens[i] as Token).lower
  const hyphen = HYPHENS.has(tokens[i + 1]?.text ?? '') && adjacent(tokens, i + 1) && adjacent(tokens, i + 2)
  if (hyphen)
    return (
      nameable[i + 2] === 1 &&
      (word === 'al' || word === 'el' || word === 'bin' || word === 'ibn' || word === 'ben')
    )
  return (
    nameable[i + 1] === 1 &&
    word.length > 1 &&
    word !== 'les' &&
    word !== 'las' &&
    word !== 'des' &&
    tokens[i + 1]?.sentence === tokens[i]?.sentence
  )
}

function runEnd(scan: Scan, first: number): number {
  const { tokens, bits, shape, nameable } = scan
  const sentence = (tokens[first] as Token).sentence
  const quotation = scan.quotation[first]
  const inside = (i: number): boolean => i < tokens.length && (tokens[i] as Token).sentence === sentence
  const named = (i: number): boolean => inside(i) && nameable[i] === 1 && scan.quotation[i] === quotation
  let body = false
  let running = false
  let end = first
  for (;;) {
    const bit = bits[end] as number
    if (bit & RUNS_ON) body = true
    end++
    if (!inside(end)) return end
    const word = (tokens[end] as Token).lower
    // Ki-moon, Holtz-Eakin, al-Sadr; but not Trump-backed.
    if (HYPHENS.has(word) && adjacent(tokens, end) && adjacent(tokens, end + 1) && inside(end + 1)) {
      const tail = end + 1
      const kind = shape[tail]
      if (kind === CAPITALIZED || kind === ALL_CAPS) {
        end = tail
        continue
      }
      if (kind === LOWER && !isDescribingTail(scan, tail)) {
        end = tail
        continue
      }
      return end
    }
    if (named(end)) continue
    // Letters that the reader of words takes for marks: "Łukasz" is two tokens.
    if (
      shape[end] === LOWER &&
      adjacent(tokens, end) &&
      !isAscii(tokens[end - 1] as Token, tokens[end] as Token)
    )
      continue
    // Damaged letters: "FranÃ§ois" is one word in three tokens.
    if (
      shape[end] === MARK &&
      (tokens[end] as Token).text.charCodeAt(0) > 0x7f &&
      adjacent(tokens, end) &&
      adjacent(tokens, end + 1) &&
      inside(end + 1) &&
      shape[end + 1] !== MARK &&
      !BREAKS.has((tokens[end] as Token).text)
    ) {
      end++
      continue
    }
    const next = end + 1
    // "the Rev. Peter Lee": some abbreviations are read as a word and a full stop.
    if (word === '.' && (bits[end - 1] as number) & HONORIFIC && adjacent(tokens, end) && named(next)) {
      end = next
      continue
    }
    if (word === ',' && SUFFIXES.has(tokens[next]?.lower ?? '') && inside(next) && shape[next] !== LOWER) {
      end = next
      continue
    }
    if (SUFFIXES.has(word) && shape[end] !== LOWER) continue
    if (NICKNAME_MARKS.has(word) && shape[next] !== LOWER && inside(next + 1)) {
      const close = nicknameEnd(scan, end)
      if (close && nameable[close] && inside(close) && scan.quotation[close] === quotation) {
        end = close
        continue
      }
    }
    if ((bits[end] as number) & PARTICLE && shape[end] === LOWER && word !== 'and') {
      const after = particleEnd(scan, end)
      if (after && inside(after)) {
        end = after
        continue
      }
    }
    if (named(next) && (bits[next] as number) & BODY_WORD && isOwnersEnd(scan, end)) {
      end = next
      continue
    }
    if (word === '&' && named(next)) {
      body = true
      end = next
      continue
    }
    if (word === 'of' || word === 'for' || word === 'on') {
      const target = tokens[next]?.lower === 'the' ? next + 1 : next
      const before = bits[end - 1] as number
      // "Secretary of State", "Undersecretary for Political Affairs".
      const office =
        before & TITLE &&
        (word === 'of'
          ? (bits[target] as number) & OFFICE
          : word === 'for' && (bits[target + 1] as number) & BODY_WORD && named(target + 1))
      // "National Association for the Advancement of Colored People": once the name runs on, it goes on running.
      const runsOn =
        (before & RUNS_ON && !(before & PEOPLE_PLURAL) && (word !== 'on' || before & BODY_WORD)) ||
        (running && word === 'of' && !(before & (PLACE | GIVEN))) ||
        (word === 'for' && JOINERS.has((tokens[end - 1] as Token).lower))
      if (named(target) && (office || runsOn) && !((bits[target] as number) & HONORIFIC)) {
        body = true
        running = true
        end = target
        continue
      }
    }
    // "Committee to Protect Journalists".
    if (
      word === 'to' &&
      bits[end - 1] !== undefined &&
      (bits[end - 1] as number) & BODY_WORD &&
      named(next) &&
      shape[next] === CAPITALIZED
    ) {
      // "Alliance to Reclaim Our Schools".
      const owner =
        inside(next + 1) && shape[next + 1] === CAPITALIZED && (bits[next + 1] as number) & POSSESSIVE
      const last = owner ? next + 2 : next + 1
      if (named(last)) {
        end = last
        continue
      }
    }
    // Fox 9, ABC 7.
    if (shape[end] === NUMBER && (bits[end - 1] as number) & KNOWN_BODY && word.length <= 2) continue
    // "Department of Health and Human Services", "Center for Strategic and International Studies".
    if (
      word === 'and' &&
      named(next) &&
      ((body && joinsBody(scan, first, end, next)) || joinsConjunct(scan, end))
    ) {
      end = next
      continue
    }
    return end
  }
}

/** "Supporters’ Trust", "Women’s Council": many who own a body give it its name; "Lee’s Council" is one that Lee owns. */
function isOwnersEnd({ tokens, bits }: Scan, mark: number): boolean {
  const owner = tokens[mark - 1] as Token
  const { start, lower } = tokens[mark] as Token
  if (owner.end !== start || !((bits[mark - 1] as number) & PLURAL)) return false
  return lower === "'s" ? !owner.lower.endsWith('s') : lower === "'" && owner.lower.endsWith('s')
}

/** "and" joins two parts of one body's name after "of" or "for", and not two bodies, people or places. */
function joinsBody({ tokens, bits }: Scan, first: number, and: number, next: number): boolean {
  const bit = bits[next] as number
  if (bit & (GIVEN | HONORIFIC | PLACE | PEOPLE | TITLE)) return false
  for (let i = and - 1; i > first && i > and - 6; i--) {
    const word = (tokens[i] as Token).lower
    if (word === 'of' || word === 'for' || word === 'on')
      return !((bits[and - 1] as number) & (PLACE | GIVEN))
  }
  return false
}

/** "Customs and Border Protection", "Fish and Wildlife Service": a known first half, and a body's word at the end. */
function joinsConjunct({ tokens, bits, nameable }: Scan, and: number): boolean {
  if (!((bits[and - 1] as number) & CONJUNCT)) return false
  let last = and + 1
  while (
    last + 1 < tokens.length &&
    nameable[last + 1] &&
    tokens[last + 1]?.sentence === tokens[and]?.sentence
  )
    last++
  return ((bits[last] as number) & BODY_WORD) > 0
}

/** "-based", "-backed", "-style": the compound describes, and is no name. */
function isDescribingTail({ tokens, bits }: Scan, tail: number): boolean {
  const token = tokens[tail] as Token
  if ((bits[tail] as number) & (COMPOUND_TAIL | PLAIN)) return true
  if (token.lower.length > 6) return true
  return token.lower.endsWith('ed') || token.lower.endsWith('ing')
}

function isAscii(before: Token, after: Token): boolean {
  return before.text.charCodeAt(before.text.length - 1) < 0x80 && after.text.charCodeAt(0) < 0x80
}

/** The index after the closing mark of a nickname that opens at `i`; 0 when there is none. */
function nicknameEnd({ tokens, shape }: Scan, i: number): number {
  for (let close = i + 2; close <= i + 3 && close < tokens.length; close++) {
    if (shape[close - 1] !== CAPITALIZED && shape[close - 1] !== ALL_CAPS) return 0
    if (NICKNAME_MARKS.has((tokens[close] as Token).text)) return close + 1
  }
  return 0
}

/** The index of the capitalized word that one or two particles lead to, over a hyphen or not; 0 when there is none. */
function particleEnd({ tokens, bits, shape, nameable }: Scan, i: number): number {
  let at = i
  for (let steps = 0; steps < 3; steps++) {
    at++
    if (HYPHENS.has(tokens[at]?.text ?? '') && adjacent(tokens, at)) at++
    if (nameable[at]) return at
    if (!((bits[at] ?? 0) & PARTICLE) || shape[at] !== LOWER) return 0
  }
  return 0
}
