import fc from 'fast-check'
import { matchQuotes } from '../../src/matching'
import { align } from '../../src/matching/align'
import { commonplace } from '../../src/matching/commonplaces'
import { readQuote } from '../../src/matching/read-quote'

/** How widely what two texts share is used. */
function useOf(x: string, y: string): number {
  const [a, b] = [readQuote(x).words, readQuote(y).words]
  return commonplace(a, align(a, b))
}

describe('commonplace', () => {
  it.each([
    [
      'The new lock is a step in the right direction.',
      'For the island this timetable is a step in the right direction, and we said so in May.',
    ],
    [
      'Repairs at the quay are only the tip of the iceberg.',
      'The forged tickets we found are the tip of the iceberg, I am told.',
    ],
    [
      'The mayor has to do the right thing and open the books.',
      'If the owners do the right thing, the mill can run until spring.',
    ],
    [
      'I think it would be a big mistake to sell the ferry.',
      'Closing the ward at night would be a big mistake, and I have told them.',
    ],
  ])('knows what is said of anything: %s', (a, b) => {
    expect(useOf(a, b)).toBeGreaterThan(0)
    expect(useOf(b, a)).toBe(useOf(a, b))
    expect(matchQuotes(a, b)).toBeNull()
  })

  it('knows a phrase in other forms of its words', () => {
    expect(
      useOf('These are steps in the right direction.', 'one step in the right direction'),
    ).toBeGreaterThan(0)
  })

  it('takes a row of words for as widely used as its rarest stretch', () => {
    const whole = 'The timetable is a step in the right direction for herring.'
    expect(useOf(whole, 'a step in the right direction')).toBeGreaterThan(0)
    expect(useOf(whole, 'a step in the right direction for herring')).toBe(0)
  })

  it.each([
    ['a slogan', 'Make America great again, they sang on the quay.', 'Did he make America great again?'],
    ['words that nobody shares', 'The lock leaks.', 'My goats are fine.'],
    ['a single word', 'whipsawed', 'Small fleets are whipsawed by tariffs.'],
    ['no words', '', 'The lock leaks.'],
  ])('finds nothing widely used in %s', (_, a, b) => {
    expect(useOf(a, b)).toBe(0)
  })

  it('lets a short quote that is the slogan match, and the slogan in two unlike quotes not', () => {
    const speech = 'They told us to make America great again, and they sold the mill.'
    expect(matchQuotes('Make America great again!', speech)?.relation).toBe('excerpt')
    expect(
      matchQuotes('My goats are fine, and the school will make America great again by June.', speech),
    ).toBeNull()
  })

  it('gives any two texts a small number', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const use = useOf(a, b)
        expect(use).toBeGreaterThanOrEqual(0)
        expect(use).toBeLessThan(2)
      }),
    )
  })
})
