import { align } from '../../src/matching/align'
import { readQuote } from '../../src/matching/read-quote'
import { refrainIn } from '../../src/matching/refrains'
import { sharedRow } from '../../src/matching/shared-row'

/** What is known of the phrase that two texts have in common. */
function known(x: string, y: string) {
  const [a, b] = [readQuote(x).words, readQuote(y).words]
  const [use, quoted] = refrainIn(a, sharedRow(a, align(a, b).pairs))
  return { use, quoted }
}

describe('refrainIn', () => {
  it.each([
    ['Bernie or Bust', 'The whole quay sang Bernie or bust.'],
    ['a total and complete shutdown', 'He asked for the total and complete shutdown of the lock.'],
  ])('knows a talking point as quoted: %s', (a, b) => {
    expect(known(a, b).quoted).toBeGreaterThan(0)
    expect(known(b, a)).toEqual(known(a, b))
  })

  it('knows what newsrooms write themselves as written, and in use in any month', () => {
    const office = known('the former secretary of state', 'A former secretary of state bought the mill.')
    expect(office.quoted).toBeLessThan(0)
    expect(office.use).toBeGreaterThan(known('Bernie or Bust', 'They sang Bernie or bust.').use)
  })

  it.each([
    ['words of one story', 'the herring smokehouse', 'They burned the herring smokehouse.'],
    ['a single word', 'herring', 'They smoke herring.'],
    ['no words', '', 'They smoke herring.'],
  ])('knows nothing of %s', (_, a, b) => {
    expect(known(a, b)).toEqual({ use: 0, quoted: 0 })
  })
})
