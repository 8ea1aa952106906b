import type { NameForm } from './name-forms'

/** Of so many namesakes at most one is looked for: more have no news value, and a list of them must stay linear. */
const NAMESAKES = 24

/** Where names are looked up: by their last word, their first, any other, and the words of bodies. */
export class NameIndex {
  readonly surname = new Map<string, number[]>()
  readonly given = new Map<string, number[]>()
  readonly inner = new Map<string, number[]>()
  readonly body = new Map<string, number[]>()
  readonly bodyEnd = new Map<string, number[]>()
  readonly whole = new Map<string, number>()
  /** Surnames by their first letter. */
  private spellings: Map<string, string[]> | null = null

  /** Those whose surname this is but for one letter, if one: "Keidis" for Kiedis. Called after all full names are in. */
  misspelt(word: string): readonly number[] | undefined {
    if (word.length < 5) return undefined
    this.spellings ??= gatherSpellings(this.surname.keys())
    const surname = this.spellings.get(word.slice(0, 1))?.find((other) => isSlip(word, other))
    const namesakes = surname === undefined ? undefined : this.surname.get(surname)
    return namesakes?.length === 1 ? namesakes : undefined
  }

  add(form: NameForm, draft: number): void {
    const { words } = form
    if (!this.whole.has(form.key)) this.whole.set(form.key, draft)
    if (form.body) {
      put(this.body, words[0] as string, draft)
      put(this.bodyEnd, words[words.length - 1] as string, draft)
      return
    }
    put(this.surname, words[words.length - 1] as string, draft)
    if (words.length < 2) return
    put(this.given, words[0] as string, draft)
    for (let i = 1; i < words.length - 1; i++)
      if ((words[i] as string).length > 2) put(this.inner, words[i] as string, draft)
  }
}

/** Long surnames by their first letter, those named first, so many that a list of them stays linear. */
function gatherSpellings(surnames: Iterable<string>): Map<string, string[]> {
  const spellings = new Map<string, string[]>()
  for (const surname of surnames) {
    if (surname.length < 5) continue
    const alike = spellings.get(surname.charAt(0))
    if (!alike) spellings.set(surname.charAt(0), [surname])
    else if (alike.length < SPELLINGS) alike.push(surname)
  }
  return spellings
}

/** More surnames with one first letter than an article has. */
const SPELLINGS = 100

/** Whether two words are the same when one letter is taken from either or both: one letter more, less, another, or moved. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++
  let back = 0
  const most = Math.min(a.length, b.length) - from
  while (back < most && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++
  const left = a.slice(from, a.length - back)
  const right = b.slice(from, b.length - back)
  if (left.length < 2 && right.length < 2) return left !== right
  return (
    left.length === right.length &&
    (left.slice(1) === right.slice(0, -1) || left.slice(0, -1) === right.slice(1))
  )
}

function put(map: Map<string, number[]>, key: string, draft: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [draft])
  else if (list.length < NAMESAKES && !list.includes(draft)) list.push(draft)
}

export function firstOf(list: readonly number[] | undefined): number | undefined {
  return list?.[0]
}
