import fc from 'fast-check'
import { createMemoryStore } from '../../src/matching/store'

describe('the store in memory', () => {
  it('keeps what a Map of lists keeps', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 0xffffffff }))
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
        const store = createMemoryStore()
        const lists = new Map<number, number[]>()
        keys.forEach((one, i) => {
          store.put(one, i)
          lists.set(one, [...(lists.get(one) ?? []), i])
        })
        for (const [one, list] of lists) {
          expect(store.count(one)).toBe(list.length)
          expect(Array.from(store.get(one))).toEqual(list)
        }
        expect(store.count(0xabcdef01)).toBe(lists.get(0xabcdef01)?.length ?? 0)
      }),
      { numRuns: 100 },
    )
  })

  it('grows past its first table', () => {
    const store = createMemoryStore()
    for (let i = 0; i < 20_000; i++) store.put(i * 7919, i)
    for (let i = 0; i < 20_000; i += 97) expect(Array.from(store.get(i * 7919))).toEqual([i])
  })
})
