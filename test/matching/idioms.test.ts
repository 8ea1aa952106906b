import { align } from '../../src/matching/align'
import { idiomShare } from '../../src/matching/idioms'
import { readQuote } from '../../src/matching/read-quote'
import { sharedRow } from '../../src/matching/shared-row'

/** The share of what two texts have in common that is an idiom. */
function shareOf(x: string, y: string): number {
  const [a, b] = [readQuote(x).words, readQuote(y).words]
  return idiomShare(a, sharedRow(a, align(a, b).pairs))
}

describe('idiomShare', () => {
  it.each([
    ['badge of honor', 'To be fined by that harbour master is a badge of honor.'],
    ['in the home stretch.', 'The bridge is in the home stretch, and the paint is dry.'],
    ['It is water under the bridge', 'For the fishers the quota is water under the bridge.'],
  ])('knows what anybody says: %s', (a, b) => {
    expect(shareOf(a, b)).toBeGreaterThan(0.8)
    expect(shareOf(b, a)).toBeCloseTo(shareOf(a, b))
  })

  it.each([
    ['words of one story', 'the herring smokehouse', 'They burned the herring smokehouse.'],
    ['a single word', 'honor', 'It is a badge of honor.'],
    ['nothing shared', 'badge of honor', 'The lock leaks.'],
    ['no words', '', 'badge of honor'],
  ])('finds none in %s', (_, a, b) => {
    expect(shareOf(a, b)).toBe(0)
  })

  it('is a smaller share of more words', () => {
    const speech = 'To be fined by the harbour master of Tarrow is a badge of honor for herring smokers.'
    expect(shareOf('is a badge of honor for herring smokers', speech)).toBeLessThan(
      shareOf('is a badge of honor', speech),
    )
  })
})
