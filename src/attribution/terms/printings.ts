/** Which words the article sets in marks more than once, and which of them it also prints without. */
import type { Quotation } from '../../quotes/quotation'
import type { TextLayer, Token } from '../../text'
import { bucketOf, tokenAt, WORD_BUCKETS } from '../../text'
import { styleOf, type Style } from './style'

/** Longer quotations are speech; their words are not looked up. */
const LONGEST = 6

/** Counts of printings, by the words in lower case. */
export class Printings {
  private readonly marked = new Map<string, number>()
  private readonly plain = new Map<string, number>()
  private readonly quoted = new Map<string, number>()
  private known: Style | null = null

  /** Reads the article twice: once for what stands in marks, once for where the same words stand. */
  constructor(
    private readonly layer: TextLayer,
    private readonly quotations: readonly Quotation[],
  ) {
    const firsts = new Set<string>()
    for (const quotation of quotations) {
      const words = wordsOf(layer, quotation)
      if (!words) continue
      firsts.add(words[0] as string)
      const key = words.join(' ')
      this.marked.set(key, (this.marked.get(key) ?? 0) + 1)
    }
    // Most articles print nothing but speech in marks.
    if (!firsts.size) return
    const { tokens } = layer
    // Most words are told apart by their ends alone, which is quicker than to ask the set.
    const ends = new Uint8Array(WORD_BUCKETS)
    for (const word of firsts) ends[bucketOf(word)] = 1
    const inside = tokensInside(layer, quotations)
    for (let k = 0; k < tokens.length; k++) {
      const { lower } = tokens[k] as Token
      if (!ends[bucketOf(lower)] || !firsts.has(lower)) continue
      let key = ''
      for (let n = 0, i = k; n < LONGEST && i < tokens.length; i++) {
        const token = tokens[i] as Token
        if (token.pos === 'PUNCT') break
        key = key ? `${key} ${token.lower}` : token.lower
        n++
        if (!this.marked.has(key)) continue
        const counts = inside[k] ? this.quoted : this.plain
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }

  /** How the article quotes and talks; read when it is first asked for. */
  get style(): Style {
    this.known ??= styleOf(this.layer, this.quotations, tokensInside(this.layer, this.quotations))
    return this.known
  }

  /** How often these words stand in marks of their own. */
  inMarks(words: readonly Token[]): number {
    return this.marked.get(keyOf(words)) ?? 0
  }

  /** How often the reporter prints these words without marks. */
  unmarked(words: readonly Token[]): number {
    return this.plain.get(keyOf(words)) ?? 0
  }

  /** How often these words stand among others in marks. */
  amongOthers(words: readonly Token[]): number {
    const key = keyOf(words)
    return Math.max(0, (this.quoted.get(key) ?? 0) - (this.marked.get(key) ?? 0))
  }
}

/** 1 for each token inside of marks. */
function tokensInside({ tokens }: TextLayer, quotations: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  for (const { spans } of quotations)
    for (const { start, end } of spans)
      for (let k = tokenAt(tokens, start); k < tokens.length && (tokens[k] as Token).start < end; k++)
        inside[k] = 1
  return inside
}

function keyOf(words: readonly Token[]): string {
  return words.length > LONGEST ? '' : words.map(({ lower }) => lower).join(' ')
}

function wordsOf({ tokens }: TextLayer, { spans }: Quotation): string[] | null {
  const span = spans[0]
  if (!span || spans.length > 1) return null
  const words: string[] = []
  for (let k = tokenAt(tokens, span.start); k < tokens.length && (tokens[k] as Token).start < span.end; k++) {
    if ((tokens[k] as Token).pos === 'PUNCT') continue
    if (words.length === LONGEST) return null
    words.push((tokens[k] as Token).lower)
  }
  return words.length ? words : null
}
