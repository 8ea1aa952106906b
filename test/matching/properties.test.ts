import fc from 'fast-check'
import { matchQuotes } from '../../src/matching'
import { bestChain, FAR, NEAR, REACH, type MatchPoints } from '../../src/matching/chain'
import { readQuoteWords } from '../../src/matching/normalize'
import { runs } from '../text/arbitrary'

const WORDS =
  'the a we will not close old bridge harbour minister 40 forty said Ortega … [the] don’t river, budget. “never” flood-plain it’s'.split(
    ' ',
  )
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
const texts = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }))

const MIRROR: Record<string, string> = { excerpt: 'expansion', expansion: 'excerpt' }
const MIRROR_OP: Record<string, string> = { insert: 'delete', delete: 'insert' }

describe('any two texts', () => {
  it('match themselves as identical', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const match = matchQuotes(text, text)
        expect(match).toMatchObject({ relation: 'identical', score: 1, meaningChanged: false })
      }),
      runs(300),
    )
  })

  it('are tiled by the alignment, and mirrored when swapped', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const match = matchQuotes(a, b, { threshold: 0 })
        const back = matchQuotes(b, a, { threshold: 0 })
        if (!match || !back) {
          expect(match).toBe(back)
          return
        }
        expect(back.score).toBe(match.score)
        expect(back.relation).toBe(a === b ? match.relation : (MIRROR[match.relation] ?? match.relation))
        expect(back.alignment).toEqual(
          match.alignment.map(({ op, a: x, b: y }) => ({ op: MIRROR_OP[op] ?? op, a: y, b: x })),
        )
        for (const side of ['a', 'b'] as const) {
          let at = 0
          for (const step of match.alignment) {
            expect(step[side].start).toBe(at)
            expect(step[side].end).toBeGreaterThanOrEqual(step[side].start)
            at = step[side].end
          }
          expect(at).toBe(side === 'a' ? a.length : b.length)
        }
        expect(match.score).toBeGreaterThanOrEqual(0)
        expect(match.score).toBeLessThanOrEqual(1)
        for (const change of match.changes) expect(match.alignment[change.opcode]).toBeDefined()
      }),
      runs(400),
    )
  })

  it('are read as words that lie inside the text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const word of readQuoteWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(at)
          expect(word.end).toBeGreaterThanOrEqual(word.start)
          at = word.start
          expect(word.end).toBeLessThanOrEqual(text.length)
        }
      }),
      runs(300),
    )
  })
})

/** The same recurrence over every earlier point: slow and obvious. */
function slowChainScore(points: MatchPoints): number {
  const score: number[] = []
  for (let p = 0; p < points.count; p++) {
    let most = 0
    for (let q = 0; q < p; q++) {
      const skippedA = (points.a[p] as number) - (points.a[q] as number) - 1
      const skippedB = (points.b[p] as number) - (points.b[q] as number) - 1
      if (skippedA < 0 || skippedB < 0) continue
      const price = skippedA === 0 && skippedB === 0 ? 0 : skippedA < REACH && skippedB < REACH ? NEAR : FAR
      most = Math.max(most, (score[q] as number) - price)
    }
    score.push(most + (points.value[p] as number))
  }
  return Math.max(0, ...score)
}

/** What a chain is worth by its own links. */
function chainScore(points: MatchPoints, chain: readonly number[]): number {
  let sum = 0
  chain.forEach((p, k) => {
    sum += points.value[p] as number
    const q = chain[k - 1]
    if (q === undefined) return
    const skippedA = (points.a[p] as number) - (points.a[q] as number) - 1
    const skippedB = (points.b[p] as number) - (points.b[q] as number) - 1
    sum -= skippedA === 0 && skippedB === 0 ? 0 : skippedA < REACH && skippedB < REACH ? NEAR : FAR
  })
  return sum
}

describe('the best chain', () => {
  it('is worth what a search of all chains finds', () => {
    const word = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), fc.array(word, { maxLength: 24 }), (a, b) => {
        const cells = a.flatMap((x, i) => b.flatMap((y, j) => (x === y ? [[i, j, 0.5 + x] as const] : [])))
        const points: MatchPoints = {
          a: Int32Array.from(cells.map((c) => c[0])),
          b: Int32Array.from(cells.map((c) => c[1])),
          value: Float64Array.from(cells.map((c) => c[2])),
          count: cells.length,
        }
        const chain = bestChain(points, b.length)
        expect(chainScore(points, chain)).toBeCloseTo(slowChainScore(points), 6)
        for (let k = 1; k < chain.length; k++) {
          expect(points.a[chain[k] as number]).toBeGreaterThan(points.a[chain[k - 1] as number] as number)
          expect(points.b[chain[k] as number]).toBeGreaterThan(points.b[chain[k - 1] as number] as number)
        }
      }),
      runs(500),
    )
  })
})
