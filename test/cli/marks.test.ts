import { createColors } from 'picocolors'
import * as fc from 'fast-check'
import { matchQuotes } from '../../src'
import { keptShare, markUp, piecesOf } from '../../src/cli/output/marks'
import { runs } from '../text/arbitrary'

const PLAIN = { colors: createColors(false), cuts: 'short' } as const

/** How a printing is marked against a wording. */
function marked(printing: string, wording: string, style: Parameters<typeof markUp>[1] = PLAIN): string {
  const match = matchQuotes(printing, wording)
  if (!match) throw new Error(`no match: ${printing} | ${wording}`)
  return markUp(piecesOf({ a: printing, b: wording, alignment: match.alignment }, 'a'), style)
}

const WORDING =
  'We will keep the old ferry running through the whole winter, because nobody on the island should have to ask for a boat.'

describe('a printing marked against the fullest wording', () => {
  test.each([
    [
      'keeps its own words where both have the same',
      'we will keep the old ferry running through the whole winter because nobody on the island should have to ask for a boat',
      'we will keep the old ferry running through the whole winter because nobody on the island should have to ask for a boat',
    ],
    [
      'shows what was put in the place of other words',
      'We will keep the old boat running through the whole winter, because nobody on the island should have to ask for a boat.',
      'We will keep the old [-ferry-]{+boat+} running through the whole winter, because nobody on the island should have to ask for a boat.',
    ],
    [
      'shows what was left out in the middle',
      'We will keep the ferry running through the winter, because nobody on the island should have to ask for a boat.',
      'We will keep the [-old-] ferry running through the [-whole-] winter, because nobody on the island should have to ask for a boat.',
    ],
    [
      'shows what was put in',
      'We will of course keep the old ferry running through the whole winter, because nobody on the island should have to ask for a boat.',
      'We will {+of course+} keep the old ferry running through the whole winter, because nobody on the island should have to ask for a boat.',
    ],
    [
      'has an ellipsis for many words left out at an end',
      'the old ferry running through the whole winter',
      '[-We will keep-] the old ferry running through the whole winter […]',
    ],
  ])('%s', (_, printing, expected) => {
    expect(marked(printing, WORDING)).toBe(expected)
  })

  test.each([
    [
      'We’ve kept the old ferry running.',
      'We kept the old ferry running.',
      '[-We’ve-]{+We+} kept the old ferry running.',
    ],
    [
      'We kept the old ferry running.',
      'We’ve kept the old ferry running.',
      'We{+’ve+} kept the old ferry running.',
    ],
  ])('marks whole words where %j became %j', (wording, printing, expected) => {
    expect(marked(printing, wording)).toBe(expected)
  })

  test('shows of many words left out in the middle the first and the last', () => {
    const printing =
      'We will keep the old ferry running, because nobody on the island should have to ask for a boat.'
    const long = WORDING.replace('winter', 'long and dark winter that the coast guard says is coming')
    expect(marked(printing, long)).toMatch(/running,? \[-through the whole … is coming,?-\] because/)
    expect(marked(printing, long, { ...PLAIN, cuts: 'whole' })).toContain('that the coast guard says')
  })

  test('has colours instead of marks where there are colours', () => {
    const printing = WORDING.replace('old ferry', 'boat')
    const colored = marked(printing, WORDING, { colors: createColors(true), cuts: 'short' })
    expect(colored).not.toMatch(/\[-|\{\+/)
    const { red, green, strikethrough, underline } = createColors(true)
    expect(colored).toContain(red(strikethrough('old ferry')) + green(underline('boat')))
  })

  test('lets no control character through', () => {
    const printing = WORDING.replace('ferry', '\u001B[2Jboat\u0007\u202E')
    expect(marked(printing, WORDING)).not.toMatch(/[\p{Cc}\u202E]/u)
  })

  test('says how much both have in common', () => {
    const share = (printing: string): number =>
      keptShare(
        piecesOf(
          { a: printing, b: WORDING, alignment: matchQuotes(printing, WORDING)?.alignment ?? [] },
          'a',
        ),
      )
    expect(share(WORDING)).toBe(1)
    expect(share(WORDING.replace('old ferry', 'new boat'))).toBeLessThan(1)
    expect(keptShare([])).toBe(0)
  })
})

test('every word of a printing stands in its pieces, in order', () => {
  const words = fc.array(
    fc.constantFrom('We', 'will', 'not', 'keep', 'the', 'old', 'ferry', '…', '[sic]', 'running,'),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one.join(' '), other.join('  ')]
      const match = matchQuotes(a, b)
      if (!match) return
      for (const [side, printing] of [
        ['a', a],
        ['b', b],
      ] as const) {
        const pieces = piecesOf({ a, b, alignment: match.alignment }, side)
        const own = pieces.filter(({ kind }) => kind !== 'cut').map(({ text }) => text)
        expect(own.join('')).toBe(printing)
      }
    }),
    runs(100),
  )
})
