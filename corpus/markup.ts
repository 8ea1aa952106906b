/**
 * Reads the markup in which the corpus is written (corpus/README.md) and computes what nobody should type:
 * offsets, the phenomena that follow from the labels, and the groups of quotes across outlets.
 */
import type { QuoteKind, Relation, Span, SpeakerKind } from '../src/types'
import { STYLES } from './types'
import type {
  GoldArticle,
  GoldEvent,
  GoldMember,
  GoldQuote,
  GoldSpeaker,
  GoldUtterance,
  Style,
} from './types'

const KINDS: readonly string[] = ['direct', 'mixed', 'block', 'indirect', 'term']
const SPEAKER_KINDS: readonly string[] = ['person', 'organization', 'group', 'document', 'unnamed']
const RELATIONS: readonly string[] = [
  'identical',
  'edited',
  'excerpt',
  'expansion',
  'overlap',
  'stitched',
  'paraphrase',
]
const PRONOUN = /^(?:i|we|he|she|they|it|you|him|her|his|them|their|who|me|one|us)$/i

/** Where a quote stands among the outlets: `@roof:edited!`. */
export interface UtteranceTag {
  readonly label: string
  readonly fullest: boolean
  readonly relation: Relation | null
  readonly meaningChanged: boolean
}

export interface ParsedArticle {
  readonly article: GoldArticle
  /** By quote id. A quote without a tag is an utterance of its own. */
  readonly tags: ReadonlyMap<string, UtteranceTag>
}

/** Parses `corpus/source/<event>/<outlet>.txt`. Throws, naming the file and the trouble, when the markup is wrong. */
export function parseArticle(id: string, source: string): ParsedArticle {
  const fail = (message: string): never => {
    throw new Error(`${id}: ${message}`)
  }
  const [head = '', ...rest] = source.replace(/\r\n/g, '\n').split(/^===\n/m)
  if (rest.length !== 2) fail('expected two lines "===": head, text and quotes')
  const { fields, speakers } = parseHead(head, fail)
  const { text, marks } = parseBody((rest[0] ?? '').replace(/^\n+|\n+$/g, ''), fail)
  checkNames(text, speakers, fail)
  const { quotes, tags } = parseQuotes(rest[1] ?? '', { text, marks, speakers, fail })
  const field = (name: string): string => fields.get(name) ?? fail(`no "${name}:" in the head`)
  const style = field('style')
  if (!STYLES.some((known) => known === style)) fail(`unknown style "${style}"`)
  const byline = fields.get('byline')
  const article = {
    id,
    style: style as Style,
    title: field('title'),
    outlet: field('outlet'),
    publishedAt: field('date'),
    ...(byline === undefined ? {} : { byline }),
    text,
    quotes,
  }
  return { article, tags }
}

type Fail = (message: string) => never

function parseHead(head: string, fail: Fail) {
  const fields = new Map<string, string>()
  const speakers = new Map<string, GoldSpeaker>()
  for (const line of head.split('\n')) {
    const field = /^([a-z]+): +(\S.*)$/.exec(line)
    const speaker = /^([A-Za-z][A-Za-z0-9]*) +([a-z]+) +(\S.*)$/.exec(line)
    if (field) fields.set(field[1] ?? '', field[2] ?? '')
    else if (speaker) {
      const [, key = '', kind = '', names = ''] = speaker
      if (!SPEAKER_KINDS.includes(kind)) fail(`unknown kind of speaker "${kind}"`)
      if (speakers.has(key)) fail(`speaker "${key}" stands twice in the head`)
      const [name = '', ...aliases] = names.split('|').map((form) => form.trim())
      speakers.set(key, { key, name, kind: kind as SpeakerKind, aliases })
    } else if (line.trim() !== '') fail(`cannot read the line "${line}"`)
  }
  return { fields, speakers }
}

/** A name may stand in parts ("her husband, Dale"); another form stands as it is. */
function checkNames(text: string, speakers: ReadonlyMap<string, GoldSpeaker>, fail: Fail): void {
  const lower = text.toLowerCase()
  const missing = [...speakers.values()]
    .flatMap(({ name, kind, aliases }) => [
      ...(kind === 'unnamed' || kind === 'document' ? [] : name.split(' ')),
      ...aliases,
    ])
    .filter((form) => !lower.includes(form.toLowerCase()))
  if (missing.length > 0) fail(`not in the text: ${missing.join(', ')}`)
}

interface Marks {
  readonly spans: Map<number, Span[]>
  readonly mentions: Map<number, Span>
  readonly cues: Map<number, Span>
}

/** Takes the braces out of the text and keeps where they stood. */
function parseBody(body: string, fail: Fail) {
  const marks: Marks = { spans: new Map(), mentions: new Map(), cues: new Map() }
  const open: { tags: string; start: number }[] = []
  let text = ''
  let at = 0
  for (const brace of body.matchAll(/\{(\d+[mc]?(?:,\d+[mc]?)*) |[{}]/g)) {
    text += body.slice(at, brace.index)
    at = brace.index + brace[0].length
    if (brace[1] !== undefined) open.push({ tags: brace[1], start: text.length })
    else if (brace[0] === '{')
      fail(`a brace without a number near "${body.slice(brace.index, brace.index + 40)}"`)
    else {
      const { tags, start } = open.pop() ?? fail(`a brace too many after "${text.slice(-40)}"`)
      for (const tag of tags.split(',')) record(marks, tag, { start, end: text.length }, fail)
    }
  }
  if (open.length > 0)
    fail(`a brace is not closed: "${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 40)}"`)
  return { text: text + body.slice(at), marks }
}

function record(marks: Marks, tag: string, span: Span, fail: Fail): void {
  const number = parseInt(tag, 10)
  if (tag.endsWith('m') || tag.endsWith('c')) {
    const map = tag.endsWith('m') ? marks.mentions : marks.cues
    if (map.has(number)) fail(`"${tag}" stands twice`)
    map.set(number, span)
  } else marks.spans.set(number, [...(marks.spans.get(number) ?? []), span])
}

interface QuoteContext {
  readonly text: string
  readonly marks: Marks
  readonly speakers: ReadonlyMap<string, GoldSpeaker>
  readonly fail: Fail
}

/** One line a quote: `3 direct Ok <2 @roof:edited pronoun`. */
function parseQuotes(lines: string, { text, marks, speakers, fail }: QuoteContext) {
  const tags = new Map<string, UtteranceTag>()
  const declared = new Map<number, GoldQuote>()
  for (const line of lines.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [digits = '', kind = '', key = '', ...words] = line.trim().split(/\s+/)
    const number = Number(digits)
    const id = `q${digits}`
    const spans = marks.spans.get(number) ?? fail(`quote ${digits} is not in the text`)
    if (!KINDS.includes(kind)) fail(`quote ${digits}: unknown kind "${kind}"`)
    if (declared.has(number)) fail(`quote ${digits} is declared twice`)
    const speaker =
      key === '-' ? null : (speakers.get(key) ?? fail(`quote ${digits}: no speaker "${key}" in the head`))
    const from = Number(words.find((word) => word.startsWith('<'))?.slice(1) ?? number)
    const tag = words.find((word) => word.startsWith('@'))
    if (tag !== undefined) tags.set(id, parseTag(tag, fail))
    const mention = marks.mentions.get(number) ?? marks.mentions.get(from) ?? null
    const cue = marks.cues.get(number) ?? marks.cues.get(from) ?? null
    declared.set(number, {
      id,
      kind: kind as QuoteKind,
      start: withMark(text, spans[0]?.start ?? 0, -1),
      end: withMark(text, spans.at(-1)?.end ?? 0, 1),
      spans,
      text: spans.map((span) => text.slice(span.start, span.end)).join(' '),
      speaker,
      mention,
      cue,
      within: null,
      phenomena: words.filter((word) => /^[a-z]/.test(word)),
    })
  }
  checkEdges(text, marks, fail)
  for (const map of [marks.spans, marks.mentions, marks.cues])
    for (const number of map.keys())
      if (!declared.has(number)) fail(`number ${number} is not declared below the text`)
  const ordered = [...declared.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  const quotes = ordered.map((quote) => {
    const nested = { ...quote, within: holder(quote, ordered)?.id ?? null }
    return {
      ...nested,
      speaker: quote.speaker && withDescriptions(quote.speaker, ordered, text),
      phenomena: [...new Set([...quote.phenomena, ...derivedPhenomena(nested, text)])].sort(),
    }
  })
  return { quotes, tags }
}

/** A mark or a blank inside the braces is a slip, unless a nested quote ends there. */
function checkEdges(text: string, marks: Marks, fail: Fail): void {
  const all = [...marks.spans.values()].flat()
  for (const span of [...all, ...marks.mentions.values(), ...marks.cues.values()]) {
    const words = text.slice(span.start, span.end)
    const held = all.filter((inner) => contains(span, inner))
    if (/^\s|\s$|^$/.test(words)) fail(`a blank at the edge of "${words}"`)
    if (/^["“‘«„]/.test(words) && !held.some((inner) => inner.start <= span.start + 2))
      fail(`a mark opens "${words}"`)
    if (/["”»]$/.test(words) && !held.some((inner) => inner.end >= span.end - 2))
      fail(`a mark closes "${words}"`)
  }
}

function parseTag(tag: string, fail: Fail): UtteranceTag {
  const [, label = '', relation, changed] =
    /^@([a-z0-9-]+)(?::([a-z]+))?(!)?$/.exec(tag) ?? fail(`cannot read "${tag}"`)
  const fullest = relation === 'full'
  if (relation !== undefined && !fullest && !RELATIONS.includes(relation))
    fail(`unknown relation in "${tag}"`)
  return {
    label,
    fullest,
    relation: relation === undefined || fullest ? null : (relation as Relation),
    meaningChanged: changed !== undefined,
  }
}

const MARKS = '"\'“”„‟‘’‚‛«»‹›「」『』`'

/** Extends a quote over the marks that stand directly at its edge. */
function withMark(text: string, at: number, step: 1 | -1): number {
  let edge = at
  const next = (): string => text[step > 0 ? edge : edge - 1] ?? ''
  while (edge - at < 2 && at - edge < 2 && next() !== '' && MARKS.includes(next())) {
    const doubled = edge === at || next() === text[step > 0 ? edge - 1 : edge]
    if (!doubled) break
    edge += step
  }
  return edge
}

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

/** The smallest quote with a span around this one. */
function holder(quote: GoldQuote, quotes: readonly GoldQuote[]): GoldQuote | undefined {
  const first = quote.spans[0]
  if (!first) return undefined
  return quotes
    .filter((other) => other.id !== quote.id && other.spans.some((span) => contains(span, first)))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

/** Whoever has no name goes by every description the article attributes a quote to: "an engineer", "the first engineer". */
function withDescriptions(speaker: GoldSpeaker, quotes: readonly GoldQuote[], text: string): GoldSpeaker {
  if (speaker.kind === 'person' || speaker.kind === 'organization') return speaker
  const described = quotes
    .filter((quote) => quote.speaker?.key === speaker.key)
    .flatMap(({ mention }) => (mention ? [text.slice(mention.start, mention.end)] : []))
    .filter((words) => !PRONOUN.test(words))
  const known = new Set([speaker.name.toLowerCase()])
  const aliases = [...speaker.aliases, ...described].filter((form) => {
    const isNew = !known.has(form.toLowerCase())
    known.add(form.toLowerCase())
    return isNew
  })
  return { ...speaker, aliases }
}

/** What follows from the labels alone, so that no author has to remember it. */
function derivedPhenomena(quote: GoldQuote, text: string): string[] {
  const { spans, mention, cue, speaker, within, kind } = quote
  const found: string[] = []
  const between = spans.slice(1).map((span, i) => text.slice(spans[i]?.end ?? 0, span.start))
  if (between.some((gap) => gap.includes('\n'))) found.push('multi-paragraph')
  if (cue && spans.slice(1).some((span, i) => (spans[i]?.end ?? 0) <= cue.start && cue.end <= span.start))
    found.push('cue-in-the-middle')
  if (within !== null) found.push('nested')
  else if (
    kind !== 'term' &&
    kind !== 'indirect' &&
    /['‘]/.test(text[(spans[0]?.start ?? 0) - 1] ?? '') &&
    !text.slice(0, spans[0]?.start ?? 0).endsWith("''")
  )
    found.push('single-marks')
  if (!speaker) return found
  if (speaker.kind !== 'person') found.push(`${speaker.kind}-source`)
  if (!cue) found.push('no-cue')
  if (!mention) return [...found, 'no-mention']
  return [
    ...found,
    ...order(quote, mention, cue),
    ...mentionForm(text.slice(mention.start, mention.end), speaker),
  ]
}

function mentionForm(words: string, speaker: GoldSpeaker): string[] {
  if (PRONOUN.test(words)) return ['pronoun']
  if (words.includes(speaker.name)) return []
  const short = speaker.aliases
    .filter((alias) => /^\p{Lu}/u.test(alias))
    .some((alias) => words.includes(alias))
  if (speaker.kind === 'person') return [short ? 'short-name' : 'description']
  return []
}

/** Q the quote, C its cue, S its source, in the order of print; only when all three stand in one paragraph. */
function order(quote: GoldQuote, mention: Span, cue: Span | null): string[] {
  const first = quote.spans[0]
  if (!cue || !first || quote.spans.length > 1) return []
  return [
    'order-' +
      [
        { at: first.start, letter: 'q' },
        { at: cue.start, letter: 'c' },
        { at: mention.start, letter: 's' },
      ]
        .sort((a, b) => a.at - b.at)
        .map(({ letter }) => letter)
        .join(''),
  ]
}

/** Groups the quotes of an event's articles into utterances. `source` is `corpus/source/<event>/event.txt`. */
export function parseEvent(id: string, source: string, parsed: readonly ParsedArticle[]): GoldEvent {
  const fail = (message: string): never => {
    throw new Error(`${id}/event.txt: ${message}`)
  }
  const fields = new Map<string, string>()
  const verdicts = new Map<string, { contested: boolean; note: string }>()
  for (const line of source.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const verdict = /^(contested|agreed) ([a-z0-9-]+): +(\S.*)$/.exec(line)
    const field = /^([a-z]+): +(\S.*)$/.exec(line)
    if (verdict)
      verdicts.set(verdict[2] ?? '', { contested: verdict[1] === 'contested', note: verdict[3] ?? '' })
    else if (field) fields.set(field[1] ?? '', field[2] ?? '')
    else fail(`cannot read the line "${line}"`)
  }
  const groups = new Map<string, Printing[]>()
  for (const { article, tags } of parsed)
    for (const quote of article.quotes.filter(({ kind }) => kind !== 'term')) {
      const tag = tags.get(quote.id) ?? null
      const label = tag?.label ?? `${article.id.split('/')[1] ?? ''}-${quote.id}`
      groups.set(label, [...(groups.get(label) ?? []), { article: article.id, quote, tag }])
    }
  for (const label of verdicts.keys()) if (!groups.has(label)) fail(`no quote is tagged @${label}`)
  const troubles: string[] = []
  const utterances = [...groups].map(([label, printings]) =>
    utterance(label, printings, verdicts.get(label), (message) => {
      troubles.push(message)
    }),
  )
  if (troubles.length > 0) fail(troubles.join('\n'))
  const field = (name: string): string => fields.get(name) ?? fail(`no "${name}:"`)
  return {
    id,
    title: field('title'),
    subject: field('subject'),
    articles: parsed.map(({ article }) => article.id),
    utterances,
  }
}

interface Printing {
  readonly article: string
  readonly quote: GoldQuote
  readonly tag: UtteranceTag | null
}

type Verdict = { contested: boolean; note: string } | undefined

type Complain = (message: string) => void

function utterance(
  label: string,
  printings: readonly Printing[],
  verdict: Verdict,
  complain: Complain,
): GoldUtterance {
  const fullest = printings.filter(({ tag }) => tag === null || tag.fullest)
  if (fullest.length !== 1) complain(`@${label} has ${fullest.length} wordings tagged ":full"`)
  if (printings.length === 1 && printings[0]?.tag) complain(`@${label} stands in one place only`)
  const speakers = new Set(printings.flatMap(({ quote }) => quote.speaker?.key ?? []))
  if (speakers.size > 1 && !verdict)
    complain(
      `@${label} is given to ${[...speakers].join(' and ')}: say "contested ${label}: why" or "agreed ${label}: why"`,
    )
  if (speakers.size < 2 && verdict)
    complain(`@${label} has one speaker: nothing to be ${verdict.contested ? 'contested' : 'agreed'}`)
  const text = fullest[0]?.quote.text ?? ''
  const members = printings.map((printing): GoldMember => ({
    article: printing.article,
    quote: printing.quote.id,
    relation: relationTo(text, printing, (message) => {
      complain(`@${label} in ${printing.article} ${message}`)
    }),
    meaningChanged: printing.tag?.meaningChanged ?? false,
  }))
  const note = verdict ? { note: verdict.note } : {}
  return { id: label, text, members, contested: verdict?.contested ?? false, ...note }
}

const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(^|\s)'+|'+(\s|$)/g, '$1$2')
    .trim()} `

/** The plain relations follow from the words; a change of wording has to be judged by the author. */
function relationTo(fullest: string, { quote, tag }: Printing, complain: Complain): Relation {
  const theirs = plainWords(fullest)
  const mine = plainWords(quote.text)
  const given = tag?.relation ?? null
  const plain = theirs === mine ? 'identical' : theirs.includes(mine) ? 'excerpt' : null
  if (plain !== null && given !== null && given !== plain) complain(`is ${plain}, not ${given}`)
  if (plain === null && (given === null || given === 'identical'))
    complain(`differs from the fullest wording: say how (edited, stitched, ...)\n  ${mine}\n  ${theirs}`)
  return plain ?? given ?? 'edited'
}
