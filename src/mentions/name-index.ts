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
  private slips: Map<string, string> | null = null

  /** Those whose surname this is but for one letter, if one: "Keidis" for Kiedis. Called after all full names are in. */
  misspelt(word: string): readonly number[] | undefined {
    if (word.length < 5) return undefined
    if (!this.slips) {
      this.slips = new Map()
      for (const surname of this.surname.keys()) {
        if (surname.length < 5) continue
        for (const slip of withoutOneLetter(surname)) if (!this.slips.has(slip)) this.slips.set(slip, surname)
        this.slips.set(surname, surname)
      }
    }
    for (const slip of [word, ...withoutOneLetter(word)]) {
      const surname = this.slips.get(slip)
      if (surname && surname !== word && word.startsWith(surname.slice(0, 1))) {
        const namesakes = this.surname.get(surname)
        if (namesakes?.length === 1) return namesakes
      }
    }
    return undefined
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

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

function put(map: Map<string, number[]>, key: string, draft: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [draft])
  else if (list.length < NAMESAKES && !list.includes(draft)) list.push(draft)
}

export function firstOf(list: readonly number[] | undefined): number | undefined {
  return list?.[0]
}
