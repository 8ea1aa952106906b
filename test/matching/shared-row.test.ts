import fc from 'fast-check'
import { align } from '../../src/matching/align'
import { readQuote } from '../../src/matching/read-quote'
import { pushStanding, sharedRow, type SharedRow } from '../../src/matching/shared-row'
import type { Words } from '../../src/matching/words'

function standingOf(row: SharedRow | null, a: Words, b: Words): number[] {
  const features: number[] = []
  pushStanding(features, row, a, b)
  return features
}

function read(x: string, y: string) {
  const [a, b] = [readQuote(x).words, readQuote(y).words]
  const row = sharedRow(a, align(a, b).pairs)
  const text = row && x.slice(a.start(row.a), a.end(row.lastA))
  const [opensA, opensB, endsA, endsB, subject, ofSentence] = standingOf(row, a, b) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return { text, opensA, opensB, endsA, endsB, subject, ofSentence }
}

describe('sharedRow', () => {
  it('is the heaviest row of words, not the longest', () => {
    expect(
      read(
        'We have to do what we can for the harbour, and the herring smokehouse burns.',
        'You have to do what you like; the herring smokehouse burns again.',
      ).text,
    ).toBe('herring smokehouse burns')
  })

  it('is none where no word is shared', () => {
    expect(read('The lock leaks.', 'My goats are fine.').text).toBeNull()
    expect(read('', 'My goats are fine.').text).toBeNull()
  })
})

describe('how a row stands', () => {
  const said =
    'The harbour froze in March. We will not close the bridge, whatever it costs, and no ferry will run.'

  it('sees a clause that begins a sentence and ends in a comma in both quotes', () => {
    expect(read('We will not close the bridge', said)).toMatchObject({
      opensA: 1,
      opensB: 1,
      endsA: 1,
      endsB: 1,
      subject: 1,
    })
  })

  it('sees words that stand in the midst of a sentence', () => {
    expect(read('not close', said)).toMatchObject({ opensA: 1, opensB: 0, endsB: 0, subject: 0 })
  })

  it('measures a row by the sentence it stands in, not by the whole quote', () => {
    const whole = read('The harbour froze in March', said).ofSentence
    expect(whole).toBeCloseTo(1)
    expect(read('close the bridge', said).ofSentence).toBeLessThan(whole)
  })

  it('gives any two texts numbers between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (x, y) => {
        const [a, b] = [readQuote(x).words, readQuote(y).words]
        for (const one of standingOf(sharedRow(a, align(a, b).pairs), a, b)) {
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})
