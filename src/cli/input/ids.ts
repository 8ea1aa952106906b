/** Ids over all files of a run: each article has its own. */

export interface Ids {
  /** The wanted id, or the id with `~2`, `~3`, … when an earlier article has it. */
  give(wanted: string): string
}

export function createIds(): Ids {
  const uses = new Map<string, number>()
  return {
    give(wanted) {
      let count = uses.get(wanted) ?? 0
      let id = wanted
      while (uses.has(id)) id = `${wanted}~${++count + 1}`
      uses.set(wanted, count)
      if (id !== wanted) uses.set(id, 0)
      return id
    },
  }
}
