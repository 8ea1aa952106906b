import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCorpus, readCorpus } from '../../corpus/build'
import { STYLES } from '../../corpus/types'
import type { Span } from '../../src/types'

const root = join(__dirname, '../..')
const { articles, events } = readCorpus(join(root, 'corpus/events'))
const readme = readFileSync(join(root, 'corpus/README.md'), 'utf8')
const phenomena = new Set(
  readme
    .slice(readme.indexOf('## Phenomena'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
    ),
)

const inside = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  0 <= span.start &&
  span.start < span.end &&
  span.end <= length
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

describe('the corpus as compiled', () => {
  test('is up to date with its sources', () => {
    const built = buildCorpus(join(root, 'corpus/source'))
    for (const [path, content] of built)
      expect(readFileSync(join(root, 'corpus/events', path), 'utf8')).toBe(content)
    expect(built.size).toBe(articles.length + events.length)
  })

  test('has no two articles with one id, and no two with one text', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length)
  })

  test.each(events.map((event) => [event.id, event] as const))(
    '%s is told by at least four outlets',
    (id, event) => {
      const mine = articles.filter((article) => article.id.startsWith(`${id}/`))
      expect(event.articles).toEqual(mine.map((article) => article.id))
      expect(new Set(mine.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(4)
    },
  )

  test.each(events.map((event) => [event.id, event] as const))(
    "%s puts every quote that is somebody's words in one utterance",
    (id, event) => {
      const said = articles
        .filter((article) => article.id.startsWith(`${id}/`))
        .flatMap((article) =>
          article.quotes.filter(({ kind }) => kind !== 'term').map((quote) => `${article.id}#${quote.id}`),
        )
      const grouped = event.utterances.flatMap(({ members }) =>
        members.map(({ article, quote }) => `${article}#${quote}`),
      )
      expect([...grouped].sort()).toEqual([...said].sort())
      expect(new Set(event.utterances.map((utterance) => utterance.id)).size).toBe(event.utterances.length)
      for (const { text, members } of event.utterances)
        expect(
          members.some(
            ({ article, quote }) =>
              articles
                .find((candidate) => candidate.id === article)
                ?.quotes.find((candidate) => candidate.id === quote)?.text === text,
          ),
        ).toBe(true)
    },
  )
})

test('every phenomenon that the README lists has a case', () => {
  const seen = new Set(articles.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.phenomena)))
  expect([...phenomena].filter((phenomenon) => !seen.has(phenomenon))).toEqual([])
})

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_id, article) => {
  const { text, quotes } = article

  test('has what an article needs', () => {
    expect(STYLES).toContain(article.style)
    expect(article.title).not.toBe('')
    expect(article.outlet).not.toBe('')
    expect(article.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(text).not.toMatch(/[{}]|^\s|\s$/)
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
  })

  test('has its labels inside the text, on the words they name', () => {
    for (const { start, end, spans, text: words, mention, cue } of quotes) {
      expect(spans.map((span) => text.slice(span.start, span.end)).join(' ')).toBe(words)
      for (const span of [{ start, end }, ...spans, ...(mention ? [mention] : []), ...(cue ? [cue] : [])]) {
        expect(inside(span, text.length)).toBe(true)
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
      }
      for (const span of spans) {
        expect(start <= span.start && span.end <= end).toBe(true)
        for (const label of [mention, cue]) expect(label !== null && overlaps(span, label)).toBe(false)
      }
    }
  })

  test('has quotes in order, nested or apart', () => {
    quotes.forEach((quote, i) => {
      const after = quotes[i + 1]
      if (after) expect(quote.start).toBeLessThanOrEqual(after.start)
      const outer = quotes.find(({ id }) => id === quote.within)
      expect(quote.within === null || outer !== undefined).toBe(true)
      for (const other of quotes.filter((candidate) => candidate !== quote))
        for (const a of quote.spans)
          for (const b of other.spans.filter((span) => overlaps(span, a)))
            expect((a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)).toBe(
              true,
            )
    })
  })

  test('names its speakers as the article does', () => {
    for (const { kind, speaker } of quotes) {
      if (kind === 'term') expect(speaker).toBeNull()
      if (speaker === null) continue
      const parts = speaker.kind === 'unnamed' || speaker.kind === 'document' ? [] : speaker.name.split(' ')
      for (const form of [...parts, ...speaker.aliases])
        expect(text.toLowerCase()).toContain(form.toLowerCase())
      expect(speaker.aliases).not.toContain(speaker.name)
    }
  })

  test('names only phenomena that the README lists', () => {
    for (const quote of quotes)
      for (const phenomenon of quote.phenomena) expect([...phenomena]).toContain(phenomenon)
  })
})
