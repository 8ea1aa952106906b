import fc from 'fast-check'
import { packStretches } from '../../corpus/matching/pack-stretches'
import { HASH_BITS, StretchSet, unpackStretches } from '../../src/matching/stretches'
import { runs } from '../text/arbitrary'

const hashes = fc.integer({ min: 0, max: (1 << HASH_BITS) - 1 })

describe('stretches', () => {
  it('are read as they were packed', () => {
    const lists = fc.array(fc.tuple(hashes, fc.nat({ max: 19 })), { minLength: 1 })
    fc.assert(
      fc.property(lists, (list) => {
        const codes = new Map(list)
        expect(unpackStretches(packStretches(codes, 20), 20)).toEqual(
          new Map([...codes].sort(([x], [y]) => x - y)),
        )
      }),
      runs(200),
    )
  })

  it('are known by a set of them as by any set', () => {
    fc.assert(
      fc.property(fc.array(hashes), fc.array(hashes), (known, others) => {
        const set = new StretchSet(known)
        const plain = new Set(known)
        // One that has the lowest bits of a known one is another all the same.
        const alike = known.map((hash) => hash ^ (1 << (HASH_BITS - 1)))
        for (const hash of [...known, ...others, ...alike]) expect(set.has(hash)).toBe(plain.has(hash))
      }),
      runs(200),
    )
  })
})
