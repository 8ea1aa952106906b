/**
 * A quote as the words that printings have in common, each with its place in the original text.
 *
 * Outlets differ in marks, dashes, contractions, numbers in words or digits, titles, spelling and brackets; none of that
 * is a difference in what was said. Every `Word` keeps the offsets of the characters it was read from, so whatever is
 * found among normalized words is told in the offsets of the text. Linear in the text; any string is valid.
 */
import type { Span } from '../types'
import { isBlank, isDigit, isWordCharacter } from '../text/characters'
import { newsLexicon } from './lexicon'
import { readNumber } from './number-words'
import { stem } from './stem'
import { EXPANSIONS, FUNCTION_WORDS, JOINS, SPELLINGS, SPLITS } from './word-tables'

/** One normalized word of a quote. */
export interface Word extends Span {
  /** Lower case, without accents, in one spelling: what printings have in common. */
  readonly form: string
  readonly stem: string
  /** How telling the stem is in the lexicon it was read with. */
  readonly weight: number
  /** Has content of its own; false for "the", "is", "with". */
  readonly content: boolean
  /** A number, in digits. */
  readonly number: boolean
  /** Begins with a capital in the text. */
  readonly capital: boolean
  /** Stands in square brackets: put in by an editor. */
  readonly bracketed: boolean
  /** An ellipsis stands before it: words were left out. */
  readonly afterGap: boolean
  /** First word of a sentence, or of the text. */
  readonly opens: boolean
}

interface Raw {
  form: string
  start: number
  end: number
  capital: boolean
  bracketed: boolean
  afterGap: boolean
  opens: boolean
  /** Nothing but blanks or one hyphen stands before the next word. */
  joined: boolean
}

/** Letters with accents to the plain ones, wide ones to narrow, ligatures to letters; fast for ASCII. */
function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      let out = ''
      for (const character of text.normalize('NFKD')) {
        const code = character.codePointAt(0) as number
        if (code >= 0x300 && code <= 0x36f) continue
        out += character
      }
      return out.toLowerCase()
    }
  }
  return text.toLowerCase()
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07
}

/** Combining marks belong to the letter before them. */
function isWordUnit(code: number): boolean {
  return code < 128
    ? isWordCharacter(code)
    : isWordCharacter(code) && !isBlank(code) && !isApostrophe(code) && code !== 0xb7
}

/** Endings that English writes onto a word with an apostrophe. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', '’d'],
  ['s', '’s'],
])
/** After these 's is "is" (or "has"), not possession. */
const TAKES_IS: ReadonlySet<string> = new Set(
  'it he she that there what who where here how when why this everything nothing one'.split(' '),
)
/** A quote has no word this long; a run of letters that is longer is cut, so that no later step can go quadratic. */
const LONGEST = 64

/** Reads the runs of letters and digits, splits contractions, notes brackets and ellipses. */
function readRaw(text: string): Raw[] {
  const words: Raw[] = []
  const n = text.length
  let at = 0
  let bracketed = false
  let afterGap = false
  let opens = true
  let gapless = true
  const push = (form: string, start: number, end: number, capital: boolean): void => {
    if (words.length) (words[words.length - 1] as Raw).joined = gapless
    words.push({ form, start, end, capital, bracketed, afterGap, opens, joined: false })
    afterGap = false
    opens = false
    gapless = true
  }
  while (at < n) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) {
      if (code === 0x5b) bracketed = true
      else if (code === 0x5d) bracketed = false
      else if (code === 0x2026) afterGap = true
      else if (code === 0x2e || code === 0x21 || code === 0x3f) {
        if (code === 0x2e && isEllipsis(text, at)) {
          afterGap = true
          while (
            at + 1 < n &&
            (text.charCodeAt(at + 1) === 0x2e ||
              (text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 0x2e))
          )
            at++
        } else opens = true
      } else if (code === 0x25) {
        gapless = true
        push('percent', at, at + 1, false)
        at++
        continue
      } else if (code === 0x24 || code === 0xa3 || code === 0x20ac) {
        push(code === 0x24 ? 'dollar' : code === 0xa3 ? 'pound' : 'euro', at, at + 1, false)
        at++
        continue
      } else if (code === 0x26) {
        push('and', at, at + 1, false)
        at++
        continue
      }
      if (!isBlank(code) && code !== 0x2d && code !== 0x2010 && code !== 0x2011) gapless = false
      at++
      continue
    }
    at = readRun(text, at, push)
  }
  return words
}

function isEllipsis(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (
    (next === 0x2e && text.charCodeAt(at + 2) === 0x2e) || (next === 32 && text.charCodeAt(at + 2) === 0x2e)
  )
}

/** Reads one run of letters with its inner marks ("don't", "U.S.", "10,000", "[t]he"); returns where it ends. */
function readRun(
  text: string,
  from: number,
  push: (form: string, start: number, end: number, capital: boolean) => void,
): number {
  let at = from
  let form = ''
  let piece = from
  let dotted = false
  const n = text.length
  const limit = from + LONGEST
  while (at < n && at < limit) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) {
      at++
      continue
    }
    const next = text.charCodeAt(at + 1)
    const before = text.charCodeAt(at - 1)
    if (
      code === 0x2e &&
      isWordUnit(next) &&
      (at - piece === 1 || dotted || (isDigit(before) && isDigit(next)))
    ) {
      // "U.S.", "p.m." and "2.5"; in the first two the dots go.
      const decimal = isDigit(before) && isDigit(next)
      if (!decimal && at - piece !== 1) break
      form += text.slice(piece, at) + (decimal ? '.' : '')
      dotted ||= !decimal
      at++
      piece = at
      continue
    }
    if (
      code === 0x2c &&
      isDigit(before) &&
      isDigit(next) &&
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    ) {
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    if (code === 0x5d && isWordUnit(next) && text.charCodeAt(from - 1) === 0x5b) {
      // "[t]he": an editor's capital, not an editor's word.
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    break
  }
  form += text.slice(piece, at)
  const first = text.charCodeAt(from)
  const capital =
    (first >= 65 && first <= 90) || (first > 127 && text.charAt(from).toLowerCase() !== text.charAt(from))
  let folded = fold(form)
  if (folded === '') return at
  if (dotted || (form === 'US' && at - from === 2)) {
    if (folded === 'us') folded = 'usa'
  }
  if (isApostrophe(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at + 1))) {
    const tail = readTail(text, at + 1)
    const suffix = fold(text.slice(at + 1, tail))
    if (suffix === 't' && folded.endsWith('n')) {
      const verb =
        folded === 'can' ? 'can' : folded === 'won' ? 'will' : folded === 'ain' ? 'is' : folded.slice(0, -1)
      const cut = verb === folded.slice(0, -1) ? at - 1 : at
      push(verb, from, Math.max(from + 1, cut), capital)
      push('not', Math.max(from + 1, cut), tail, false)
      return tail
    }
    if (folded === 'y' && suffix === 'all') {
      push('you', from, at, capital)
      push('all', at, tail, false)
      return tail
    }
    if (folded === 'let' && suffix === 's') {
      push('let', from, at, capital)
      push('us', at, tail, false)
      return tail
    }
    const clitic = CLITICS.get(suffix)
    if (clitic !== undefined) {
      push(folded, from, at, capital)
      if (clitic !== '’s') push(clitic, at, tail, false)
      else if (TAKES_IS.has(folded)) push('is', at, tail, false)
      // Possession is no word: "the Weiners' marriage" and "the Weiner marriage" say the same.
      return tail
    }
    push(folded + suffix, from, tail, capital)
    return tail
  }
  push(folded, from, at, capital)
  return Math.max(at, from + 1)
}

function readTail(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < LONGEST && isWordUnit(text.charCodeAt(at))) at++
  return at
}

/** American spelling by rule, where the rule is safe for words of this length. */
function respell(form: string): string {
  const listed = SPELLINGS.get(form)
  if (listed !== undefined) return listed
  const n = form.length
  if (n < 6) return form === 'colour' ? 'color' : form
  const our = form.indexOf('our', 2)
  if (our > 1 && n - our <= 8) {
    const head = form.slice(0, our)
    if (OUR_STEMS.has(head)) return head + 'or' + form.slice(our + 3)
  }
  for (const [british, american] of ISE_ENDINGS) {
    if (form.endsWith(british)) {
      const head = form.slice(0, n - british.length)
      if (head.length >= 3 && !ISE_WORDS.has(head)) return head + american
    }
  }
  return form
}

const OUR_STEMS: ReadonlySet<string> = new Set(
  'arm behavi clam col endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl ranc rig rum sav splend sup tum val vap vig unfav dishon discol belab'.split(
    ' ',
  ),
)
const ISE_ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'izations'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ise', 'ize'],
  ['isers', 'izers'],
  ['iser', 'izer'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['yses', 'yzes'],
]
/** Heads whose -ise is not -ize. */
const ISE_WORDS: ReadonlySet<string> = new Set(
  (
    'adv rev dev superv telev exerc prom comprom surpr desp disgu franch merchand improv cru bru pra ra ar no po prec conc prem expert ' +
    'parad treat prom dem enterpr inc exc chast circumc likew otherw clockw adv disfranch appra reappra upra anal hypothe synthe paraly cri empha oa bas the ax'
  ).split(' '),
)

/** What a form becomes; remembered, because a few thousand forms make up nearly all of any text. */
interface Normal {
  readonly form: string
  readonly stem: string
  readonly weight: number
  readonly content: boolean
}

/** Forms remembered; then all are forgotten, so that memory stays bounded. */
const REMEMBERED = 30_000
const normals = new Map<string, Normal>()

function normalOf(form: string): Normal {
  let normal = normals.get(form)
  if (normal === undefined) {
    const long = respell(EXPANSIONS.get(form) ?? form)
    const base = stem(long)
    normal = { form: long, stem: base, weight: newsLexicon.weight(base), content: !FUNCTION_WORDS.has(long) }
    if (normals.size >= REMEMBERED) normals.clear()
    normals.set(form, normal)
  }
  return normal
}

/** The normalized words of a text, in order. */
export function readQuoteWords(text: string): Word[] {
  const raw = readRaw(text)
  const words: Word[] = []
  let i = 0
  while (i < raw.length) {
    const word = raw[i] as Raw
    const number = readNumber(raw, i)
    if (number) {
      words.push(
        wordOf(word, word.start, (raw[i + number.length - 1] as Raw).end, normalOf(number.form), true),
      )
      i += number.length
      continue
    }
    const next = raw[i + 1]
    if (next && word.joined && JOIN_HEADS.has(word.form)) {
      const joined = JOINS.get(word.form + ' ' + next.form)
      if (joined !== undefined) {
        words.push(wordOf(word, word.start, next.end, normalOf(joined), false))
        i += 2
        continue
      }
    }
    const split = SPLITS.get(word.form)
    if (split) {
      const middle = Math.min(word.end - 1, word.start + split[0].length)
      words.push(wordOf(word, word.start, middle, normalOf(split[0]), false))
      words.push({
        ...wordOf(word, middle, word.end, normalOf(split[1]), false),
        capital: false,
        afterGap: false,
        opens: false,
      })
    } else words.push(wordOf(word, word.start, word.end, normalOf(word.form), false))
    i++
  }
  return words
}

/** First words of the pairs that are joined. */
const JOIN_HEADS: ReadonlySet<string> = new Set(
  [...JOINS.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))),
)

function wordOf(raw: Raw, start: number, end: number, normal: Normal, number: boolean): Word {
  return {
    form: normal.form,
    stem: normal.stem,
    weight: normal.weight,
    content: normal.content,
    number,
    start,
    end,
    capital: raw.capital,
    bracketed: raw.bracketed,
    afterGap: raw.afterGap,
    opens: raw.opens,
  }
}
