/** The names that the layout gives: "FIRST OFFICER:", "Q.", "— Former guard". Each is one mention, whatever its words. */
import type { Quotation } from '../quotes/quotation'
import { tokenAt, type Token } from '../text/index'
import { CLOSED, PERSON_NOUN } from './lexicon'
import type { FoundMention } from './mention'
import type { Scan } from './scan'

/** What a label stands for when no finder has seen a mention in it. */
export interface Labelled {
  readonly first: number
  readonly end: number
  readonly kind: 'name' | 'nominal'
  readonly type: 'person' | 'organization' | 'unnamed'
}

/**
 * The mentions with one for each label: that which covers it, or else a new one in the place of those that cut it or
 * run over its edges ("14:02 CAPTAIN").
 *
 * @param mentions in the order of the text
 */
export function mentionLabels(
  scan: Scan,
  quotations: readonly Pick<Quotation, 'label'>[],
  mentions: readonly FoundMention[],
  make: (labelled: Labelled) => FoundMention,
): FoundMention[] {
  const labels = new Map<number, Labelled>()
  for (const { label } of quotations) {
    if (!label) continue
    const first = tokenAt(scan.tokens, label.start)
    let end = first
    while (end < scan.tokens.length && (scan.tokens[end] as Token).start < label.end) end++
    if (end > first && !labels.has(first)) labels.set(first, { first, end, ...readRole(scan, first, end) })
  }
  if (!labels.size) return [...mentions]
  const labelAt = new Int32Array(scan.tokens.length).fill(-1)
  for (const { first, end } of labels.values()) labelAt.fill(first, first, end)
  for (const { firstToken, endToken, kind } of mentions) {
    const first = labelAt[firstToken] as number
    // A name may stand behind a title or role, and has to go to the end: "MAYOR ALDO FERRO".
    const label = labels.get(first)
    const covers = label?.end === endToken && (scan.tokens[first] as Token).text.length > 2
    if (covers && kind === 'name') labels.delete(first)
  }
  const kept = mentions.filter(({ firstToken, endToken }) => {
    for (let k = firstToken; k < endToken; k++) if (labels.has(labelAt[k] as number)) return false
    return true
  })
  return [...kept, ...[...labels.values()].map(make)].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A role has a noun for people in it or a word of grammar; what else stands there is a name. */
function readRole({ tokens, bits }: Scan, first: number, end: number): Pick<Labelled, 'kind' | 'type'> {
  let role = false
  let closed = end - first === 1 && (tokens[first] as Token).text.length < 3
  for (let k = first; k < end; k++) {
    if ((bits[k] as number) & PERSON_NOUN) role = true
    if (k > first && (bits[k] as number) & CLOSED) closed = true
  }
  if (role) return { kind: 'nominal', type: 'person' }
  if (closed) return { kind: 'nominal', type: 'unnamed' }
  return { kind: 'name', type: (bits[first] as number) & CLOSED ? 'organization' : 'person' }
}
