/**
 * A table of words made for being asked of every token: it hashes the letters itself, since a `Map` first has the
 * engine hash each freshly cut string, which takes longer than all the rest of the look-up.
 */
export interface WordTable {
  readonly mask: number
  readonly hashes: Int32Array
  /** For each slot the place of its word in `words`, counted from 1; 0 for a free slot. */
  readonly places: Uint16Array
  readonly words: readonly string[]
  readonly values: Int32Array
}

/** A table of at most 65,535 words; a quarter full, so that most words not in it are refused by the first slot. */
export function makeWordTable(entries: ReadonlyMap<string, number>): WordTable {
  let size = 16
  while (size < entries.size * 4) size *= 2
  const table = {
    mask: size - 1,
    hashes: new Int32Array(size),
    places: new Uint16Array(size),
    words: [...entries.keys()],
    values: Int32Array.from(entries.values()),
  }
  table.words.forEach((word, place) => {
    const hash = hashOf(word)
    let slot = hash & table.mask
    while (table.places[slot]) slot = (slot + 1) & table.mask
    table.hashes[slot] = hash
    table.places[slot] = place + 1
  })
  return table
}

/** The value of a word, 0 for a word that is not in the table. */
export function lookUp({ mask, hashes, places, words, values }: WordTable, word: string): number {
  const hash = hashOf(word)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const place = places[slot] as number
    if (place === 0) return 0
    if (hashes[slot] === hash && words[place - 1] === word) return values[place - 1] as number
  }
}

/** FNV-1a over UTF-16 units, its high bits folded in because the low ones choose the slot. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
