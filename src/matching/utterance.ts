/** One group of printings as an `Utterance`: the fullest wording, every variant, who is said to have said it. */
import type { Relation, Utterance, Variant } from '../types'
import { matchRead } from './match'
import { lexiconOf, type MatchOptions } from './match-options'
import { readQuote } from './read-quote'
import { compareNames, compareSpeakers, type NamedSpeaker } from './names'

/** A quote as one outlet printed it. */
export interface Printing {
  readonly id: string
  readonly docId: string
  readonly quoteId: string
  readonly text: string
  readonly speaker: string | null
  /** Other forms of the speaker's name in the same article. */
  readonly aliases: readonly string[]
  /** A title, a nickname, a coinage: nobody's statement. */
  readonly term: boolean
  /** The speaker is described or unnamed ("a spokesman"): it can be anybody, and contradicts no name. */
  readonly described?: boolean
  /** The speaker is an organization, a group or a document: somebody who is named elsewhere may have spoken for it. */
  readonly body?: boolean
  /** Who passed the words on, as the article says it: no other speaker. */
  readonly relay?: string
  /** Of a fragment of one telling word: those of the reporter's sentence around it. */
  readonly around?: string
  /** The article uses the word of a fragment in its own voice too. */
  readonly topical?: boolean
  readonly outlet?: string
  readonly publishedAt?: string
}

export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** The id of the utterance whose earliest printing this is: never that of a quote, so that one map may hold both. */
export function utteranceId(printing: string): string {
  return `utterance:${printing}`
}

/** The utterance of printings that belong together. */
export function utteranceOf(printings: readonly Printing[], options?: MatchOptions): Utterance {
  const lexicon = lexiconOf(options)
  const sorted = [...printings].sort(
    (x, y) => compareText(x.publishedAt ?? '~', y.publishedAt ?? '~') || compareText(x.id, y.id),
  )
  const reads = sorted.map((printing) => readQuote(printing.text, lexicon))
  let fullest = 0
  let most = -1
  reads.forEach((read, i) => {
    const { weight } = read
    if (weight > most + 1e-9) {
      most = weight
      fullest = i
    }
  })
  const canonical = reads[fullest] as (typeof reads)[number]
  let cohesion = 1
  const variants = sorted.map((printing, i): Variant => {
    const read = reads[i] as (typeof reads)[number]
    // A member that came by way of another printing may share little with the fullest one: then the match says so.
    const match =
      matchRead(read, canonical, options) ??
      matchRead(read, canonical, { ...options, threshold: 0 }) ??
      unlike(read.text, canonical.text)
    cohesion = Math.min(cohesion, match.score)
    return {
      docId: printing.docId,
      quoteId: printing.quoteId,
      text: printing.text,
      speaker: printing.speaker,
      match,
      ...(printing.outlet !== undefined && { outlet: printing.outlet }),
      ...(printing.publishedAt !== undefined && { publishedAt: printing.publishedAt }),
    }
  })
  const speakers = countSpeakers(sorted)
  return {
    id: utteranceId((sorted[0] as Printing).id),
    text: canonical.text,
    variants,
    speakers: speakers.map(({ name, outlets }) => ({ name, outlets })),
    contested: isContested(speakers),
    cohesion,
  }
}

function unlike(a: string, b: string): Variant['match'] {
  const relation: Relation = 'overlap'
  return {
    relation,
    score: 0,
    alignment: [{ op: 'edit', a: { start: 0, end: a.length }, b: { start: 0, end: b.length } }],
    meaningChanged: false,
    changes: [],
  }
}

/** Somebody named for an utterance. */
interface Claimant {
  readonly name: string
  readonly outlets: number
  /** Speaks against others who are named: no mere description, and nobody who only passed the words on. */
  readonly claims: boolean
  /** No person: what a ministry says and what its spokesman says is one. */
  readonly body: boolean
}

/** Whether two people are named, or two bodies and no person: one person speaks for any body. */
function isContested(claimants: readonly Claimant[]): boolean {
  const claims = claimants.filter(({ claims }) => claims)
  const people = claims.filter(({ body }) => !body).length
  return people > 1 || (people === 0 && claims.length > 1)
}

/** One speaker under all names that the printings give. */
interface Person {
  readonly known: NamedSpeaker[]
  readonly outlets: Set<string>
  named: boolean
  body: boolean
}

/** Names that are one across articles, under the fullest form, with how many outlets use any of them. */
function countSpeakers(printings: readonly Printing[]): Claimant[] {
  const people: Person[] = []
  // A slogan has thousands of printings and few speakers: each way to name one is compared once.
  const bearers = new Map<string, Person>()
  const relays = [...new Set(printings.flatMap(({ relay }) => (relay === undefined ? [] : [relay])))]
  const named = printings
    .filter((printing) => printing.speaker !== null)
    .sort(
      (x, y) =>
        (y.speaker as string).length - (x.speaker as string).length ||
        // A transcript's capitals come last.
        Number(isShouted(x.speaker as string)) - Number(isShouted(y.speaker as string)) ||
        compareText(x.speaker as string, y.speaker as string),
    )
  for (const printing of named) {
    const speaker: NamedSpeaker = { name: printing.speaker as string, aliases: printing.aliases }
    const names = [speaker.name, ...speaker.aliases].join('\n')
    let person = bearers.get(names)
    if (!person) {
      person = people.find(({ known }) => known.some((one) => compareSpeakers(one, speaker) === 1))
      if (!person) people.push((person = { known: [], outlets: new Set(), named: false, body: true }))
      person.known.push(speaker)
      bearers.set(names, person)
    }
    person.outlets.add(printing.outlet ?? printing.docId)
    if (printing.described) continue
    person.named = true
    person.body &&= printing.body === true
  }
  return people
    .map(({ known, outlets, named, body }) => ({
      name: (known[0] as NamedSpeaker).name,
      outlets: outlets.size,
      body,
      claims: named && !relays.some((relay) => known.some((one) => isNamed(one, relay))),
    }))
    .sort((x, y) => y.outlets - x.outlets || compareText(x.name, y.name))
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase()
}

function isNamed({ name, aliases }: NamedSpeaker, by: string): boolean {
  return compareNames(name, by) === 1 || aliases.some((alias) => compareNames(alias, by) === 1)
}
