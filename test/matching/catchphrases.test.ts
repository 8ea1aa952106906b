import { matchQuotes } from '../../src/matching'
import { align } from '../../src/matching/align'
import { catchphrase } from '../../src/matching/catchphrases'
import { readQuote } from '../../src/matching/read-quote'

/** The weight of the catchphrase that two texts share. */
function sharedBy(x: string, y: string): number {
  const [a, b] = [readQuote(x).words, readQuote(y).words]
  return catchphrase(a, align(a, b))
}

describe('catchphrase', () => {
  it.each([
    ['And let’s make America great again.', 'They swore to make America great again and sold the mill.'],
    ['being soft on radical Islamic terrorism', 'We will defeat radical Islamic terrorism in a year.'],
    ['Lock her up!', 'The whole quay shouted lock her up at the harbour master.'],
  ])('knows words that outlets quote by themselves: %s', (a, b) => {
    expect(sharedBy(a, b)).toBeGreaterThan(0)
  })

  it.each([
    ['an office', 'She will be president of the United States.', 'the next president of the United States'],
    ['a commonplace', 'a step in the right direction', 'The lock is a step in the right direction.'],
    ['small talk', 'no matter what', 'The ferry sails no matter what.'],
    ['part of a catchphrase', 'America is great.', 'They swore to make America great again.'],
    ['no words', '', 'Make America great again.'],
  ])('does not take for one %s', (_, a, b) => {
    expect(sharedBy(a, b)).toBe(0)
  })

  it('is no larger a share of a quote for all that is said around it', () => {
    const speech = 'They swore to make America great again and sold the mill.'
    const [bare, said] = ['Make America great again', 'I say make America great again']
    expect(sharedBy(bare, speech)).toBe(sharedBy(said, speech))
  })

  it('makes a short quote match that is little but the slogan, and no two long ones', () => {
    const speech = 'They told us they would make America great again, and then they sold the mill to a bank.'
    expect(matchQuotes('And let’s make America great again.', speech)).not.toBeNull()
    expect(
      matchQuotes(
        'My grandmother taught three generations to read in that school; make America great again by opening it on Monday.',
        speech,
      ),
    ).toBeNull()
  })
})
