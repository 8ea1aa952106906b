/**
 * Prints articles with their gold in colour, for review:
 *
 *     npx tsx corpus/show.ts                                # lists the articles
 *     npx tsx corpus/show.ts skarn-dam                      # an event with its utterances
 *     npx tsx corpus/show.ts skarn-dam/daily-pennant        # one article
 *     npx tsx corpus/show.ts --phenomenon distractor        # every case of a phenomenon
 */
import { readCorpus } from './build'
import type { GoldArticle, GoldEvent } from './types'

const RESET = '\u001b[0m'
const DIM = '\u001b[2m'
const BOLD = '\u001b[1m'
const MENTION = '\u001b[4m'
const CUE = '\u001b[3;33m'
const TERM = '\u001b[35m'
/** One colour a speaker, in the order of their first quote. */
const SPEAKERS = [
  '\u001b[36m',
  '\u001b[32m',
  '\u001b[34m',
  '\u001b[31m',
  '\u001b[96m',
  '\u001b[92m',
  '\u001b[94m',
  '\u001b[91m',
]

const wanted = process.argv.slice(2)
const { articles, events } = readCorpus('corpus/events')
for (const event of events) {
  const mine = articles.filter(
    ({ id }) =>
      event.articles.includes(id) && wanted.some((name) => id === name || id.startsWith(`${name}/`)),
  )
  for (const article of mine) showArticle(article)
  if (wanted.includes(event.id)) showUtterances(event, articles)
}
if (wanted[0] === '--phenomenon') showCases(wanted[1] ?? '')
else if (wanted.length === 0)
  console.log(articles.map(({ id, style }) => `${id}  ${DIM}${style}${RESET}`).join('\n'))

function showCases(phenomenon: string): void {
  for (const { id, text, quotes } of articles)
    for (const quote of quotes.filter(({ phenomena }) => phenomena.includes(phenomenon))) {
      const from = text.lastIndexOf('\n', quote.start - 1) + 1
      const next = text.indexOf('\n', quote.end)
      const to = next < 0 ? text.length : next
      console.log(`${DIM}${id} ${quote.id}${RESET} ${quote.speaker?.name ?? 'nobody'}`)
      console.log(
        `  ${text.slice(from, quote.start)}${SPEAKERS[0] ?? ''}${text.slice(quote.start, quote.end)}${RESET}${text.slice(quote.end, to)}`,
      )
    }
}

function showArticle(article: GoldArticle): void {
  const keys = [...new Set(article.quotes.flatMap(({ speaker }) => speaker?.key ?? []))]
  const colour = (key: string | undefined): string =>
    key === undefined ? TERM : (SPEAKERS[keys.indexOf(key) % SPEAKERS.length] ?? BOLD)
  console.log(
    `\n${BOLD}${article.title}${RESET}\n${DIM}${article.id}, ${article.outlet}, ${article.style}${RESET}\n`,
  )
  console.log(painted(article, colour))
  console.log()
  for (const { id, kind, speaker, mention, cue, text, phenomena } of article.quotes) {
    const words = (span: { start: number; end: number } | null): string =>
      span ? article.text.slice(span.start, span.end) : '-'
    const who = speaker ? `${speaker.name} (${[speaker.kind, ...speaker.aliases].join(', ')})` : 'nobody'
    console.log(
      `${colour(speaker?.key)}${id} ${kind}${RESET} ${who}; mention ${words(mention)}; cue ${words(cue)}`,
    )
    console.log(`   ${text.length > 100 ? `${text.slice(0, 60)} … ${text.slice(-35)}` : text}`)
    console.log(`   ${DIM}${phenomena.join(' ')}${RESET}`)
  }
}

/** The text with an escape wherever a label starts or ends; nested labels are restored after the inner one. */
function painted(article: GoldArticle, colour: (key: string | undefined) => string): string {
  const styles = article.quotes.flatMap(({ id, spans, mention, cue, speaker }) => [
    ...spans.map((span) => ({ ...span, style: colour(speaker?.key), label: id })),
    ...(mention ? [{ ...mention, style: MENTION, label: '' }] : []),
    ...(cue ? [{ ...cue, style: CUE, label: '' }] : []),
  ])
  const edges = [...new Set(styles.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let out = ''
  let at = 0
  for (const edge of [...edges, article.text.length]) {
    const inside = styles.filter(({ start, end }) => start <= at && at < end)
    const labels = [
      ...new Set(styles.filter(({ start, label }) => start === at && label !== '').map(({ label }) => label)),
    ]
    out += RESET + labels.map((label) => `${DIM}${label}${RESET}`).join('')
    out += inside.map(({ style }) => style).join('') + article.text.slice(at, edge)
    at = edge
  }
  return out + RESET
}

function showUtterances(event: GoldEvent, all: readonly GoldArticle[]): void {
  console.log(`\n${BOLD}Utterances of ${event.title}${RESET}`)
  for (const { id, text, members, contested, note } of event.utterances.filter(
    (entry) => entry.members.length > 1,
  )) {
    console.log(
      `\n${BOLD}${id}${RESET} ${contested ? `${SPEAKERS[3] ?? ''}contested${RESET} ` : ''}${DIM}${note ?? ''}${RESET}\n  ${text}`,
    )
    for (const { article, quote, relation, meaningChanged } of members) {
      const printed = all
        .find((candidate) => candidate.id === article)
        ?.quotes.find((candidate) => candidate.id === quote)
      const who = printed?.speaker?.name ?? 'nobody'
      console.log(
        `  ${CUE}${relation}${meaningChanged ? ', meaning changed' : ''}${RESET} ${DIM}${article} ${who}${RESET}: ${printed?.text ?? ''}`,
      )
    }
  }
}
