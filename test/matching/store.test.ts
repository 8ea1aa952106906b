import fc from 'fast-check'
import { createMemoryStore } from '../../src/matching/store'
import { runs } from '../text/arbitrary'

const read = (store: ReturnType<typeof createMemoryStore>, key: number): number[] => {
  const into = new Int32Array(store.count(key))
  expect(store.read(key, into)).toBe(into.length)
  return [...into].sort((x, y) => x - y)
}

describe('the store in memory', () => {
  it('keeps what a Map of sets keeps, whatever is put and removed', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer())
    const step = fc.record({ key, quote: fc.nat({ max: 40 }), put: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const store = createMemoryStore()
        const sets = new Map<number, Set<number>>()
        for (const { key: one, quote, put } of steps) {
          const set = sets.get(one) ?? new Set<number>()
          sets.set(one, set)
          if (put && !set.has(quote)) store.put(one, quote)
          else if (!put) store.remove(one, quote)
          if (put) set.add(quote)
          else set.delete(quote)
        }
        for (const [one, set] of sets) {
          expect(store.count(one)).toBe(set.size)
          expect(read(store, one)).toEqual([...set].sort((x, y) => x - y))
        }
        expect(store.count(0x2bcdef01)).toBe(sets.get(0x2bcdef01)?.size ?? 0)
      }),
      runs(200),
    )
  })

  it('grows past its first table, and its blocks past their first size', () => {
    const store = createMemoryStore()
    for (let i = 0; i < 20_000; i++) {
      store.put((i * 79190000) | 0, i)
      store.put(i % 7, i)
    }
    for (let i = 97; i < 20_000; i += 97) expect(read(store, (i * 79190000) | 0)).toEqual([i])
    expect(store.count(3)).toBe(Math.ceil((20_000 - 3) / 7))
    expect(read(store, 3)).toEqual(Array.from({ length: store.count(3) }, (_, k) => 3 + 7 * k))
  })

  it('writes as many as there is room for, and tells how many there are', () => {
    const store = createMemoryStore()
    for (let i = 0; i < 10; i++) store.put(1, i)
    const into = new Int32Array(4).fill(-1)
    expect(store.read(1, into)).toBe(10)
    expect([...into].every((number) => number >= 0)).toBe(true)
    expect(store.read(2, into)).toBe(0)
  })
})
