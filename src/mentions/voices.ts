/** The voices of a transcript: labels with the same words are one speaker, and the article may say who that is. */
import type { Quotation } from '../quotes/quotation'
import { tokenAt } from '../text/index'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'

/** For each mention that is a label its voice, and for each voice the entity it is known to be; -1 for none. */
export interface Voices {
  readonly of: ReadonlyMap<number, number>
  readonly entities: number[]
}

/** The text is searched for so many roles; no transcript has more. */
const MOST_INTRODUCED = 40

/**
 * The voices whose labels are roles, letters or initials; names find their full forms as all names do. A role is
 * somebody whom its parentheses name (`THE SPEAKER (Mrs. Lindgren):`) or whom the text introduces so ("The captain
 * (Halvard Berg)"); initials are those of a name that was a label before; "A" is who is interviewed.
 */
export function hearVoices(cast: DraftCast, quotations: readonly Quotation[]): Voices {
  const { tokens } = cast.layer
  const of = new Map<number, number>()
  const entities: number[] = []
  const voiceOf = new Map<string, number>()
  const initials = new Map<string, number>()
  const mentionAt = new Map<number, number>()
  if (!quotations.some(({ label, kind }) => label !== null && kind === 'block')) return { of, entities }
  cast.mentions.forEach(({ firstToken }, m) => {
    if (!mentionAt.has(firstToken)) mentionAt.set(firstToken, m)
  })
  for (const { label, kind, turn, start } of quotations) {
    if (!label || kind !== 'block') continue
    const first = tokenAt(tokens, label.start)
    const m = mentionAt.get(first)
    if (m === undefined) continue
    const mention = cast.mentions[m] as FoundMention
    const words = cast.layer.text.slice(label.start, label.end)
    const key = words.toLowerCase()
    const known = cast.entityOf[m] as number
    if (mention.kind === 'name' && known >= 0 && words.includes(' ')) {
      initials.set(
        words
          .split(' ')
          .map((word) => word[0])
          .join('')
          .toLowerCase(),
        known,
      )
      continue
    }
    const short = words.length < 4 ? initials.get(key) : undefined
    if (mention.kind === 'name' && short === undefined) continue
    let voice = voiceOf.get(key)
    if (voice === undefined) {
      voice = entities.length
      voiceOf.set(key, voice)
      entities.push(
        short ??
          (turn === 'answer' ? findInterviewee(cast, start) : namedInParentheses(cast, mention, mentionAt)),
      )
      if (entities[voice] === -1 && turn === null && voice < MOST_INTRODUCED)
        entities[voice] = introducedAs(cast, key, mentionAt)
    }
    of.set(m, voice)
  }
  return { of, entities }
}

/**
 * The entity of the person who is interviewed: whom the words before the first turn name most often, outside of
 * quotations; of several the first. -1 when they name nobody.
 *
 * @param before where the turns begin
 */
export function findInterviewee(
  cast: {
    readonly mentions: readonly FoundMention[]
    readonly entityOf: ArrayLike<number>
    readonly entities: readonly Pick<DraftEntity, 'kind'>[]
  },
  before: number,
): number {
  const counts = new Map<number, number>()
  cast.mentions.forEach(({ start, quotation, kind }, m) => {
    const entity = cast.entityOf[m] as number
    if (start >= before || quotation !== null || kind === 'pronoun' || entity < 0) return
    if (cast.entities[entity]?.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  })
  let best = -1
  for (const [entity, count] of counts) if (count > (counts.get(best) ?? 0)) best = entity
  return best
}

/** "(Mrs. Adjoa Lindgren)" behind a mention. */
function namedInParentheses(
  cast: DraftCast,
  { endToken }: Pick<FoundMention, 'endToken'>,
  mentionAt: ReadonlyMap<number, number>,
): number {
  const { text, tokens } = cast.layer
  const open = tokens[endToken]
  if (!open?.text.startsWith('(')) return -1
  const close = text.indexOf(')', open.start)
  let entity = -1
  for (let k = endToken + 1; k < endToken + 8 && (tokens[k]?.start ?? close) < close; k++) {
    const m = mentionAt.get(k) ?? -1
    // The last of them is the name: "(F/O Catalina Iturbe)".
    if (m >= 0 && (cast.mentions[m] as FoundMention).kind === 'name') entity = cast.entityOf[m] as number
  }
  return entity
}

/** "The first officer (F/O Catalina Iturbe)" in the text, for the label "FIRST OFFICER". */
function introducedAs(cast: DraftCast, role: string, mentionAt: ReadonlyMap<number, number>): number {
  const { text, tokens } = cast.layer
  const words = /^(?:the|a|an) /.test(role) ? role.slice(role.indexOf(' ') + 1) : role
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const before = text.slice(Math.max(0, open - words.length - 1), open - 1)
    if (before.toLowerCase().replaceAll('\n', ' ') !== words) continue
    const k = tokenAt(tokens, open)
    const entity = namedInParentheses(cast, { endToken: k }, mentionAt)
    if (entity >= 0) return entity
  }
  return -1
}
