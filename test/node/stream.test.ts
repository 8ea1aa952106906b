import { getActiveResourcesInfo } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { analyze, type Article } from '../../src'
import type { StreamOptions, StreamResult } from '../../src/node'
import { corpusArticles } from '../text/shapes'
import { loadNode } from './build'
import { DEADLY } from './mortal-worker'

// A worker loads the model first: on a busy machine that takes its time.
jest.setTimeout(120_000)

let analyzeStream: Awaited<ReturnType<typeof loadNode>>['node']['analyzeStream']
let remove: () => void

beforeAll(async () => {
  const { node, remove: clean } = await loadNode()
  analyzeStream = node.analyzeStream
  remove = clean
})
afterAll(() => remove())

const THROWS = {
  enumerable: true,
  get: (): never => {
    throw new Error('gone')
  },
}
const corpus = corpusArticles().slice(0, 40)
const short = (id: string): Article => ({ id, text: `“We won ${id},” said Ada Obi.` })

async function collect<A extends Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  options?: StreamOptions,
): Promise<StreamResult<A>[]> {
  const results: StreamResult<A>[] = []
  for await (const result of analyzeStream(articles, options)) results.push(result)
  return results
}

/** Each worker has message ports, and nothing else of the test does. */
const workersLeft = (): number => getActiveResourcesInfo().filter((name) => name === 'MessagePort').length

/** A source that counts what is taken of it, and knows whether it was closed. */
function counted(articles: Iterable<Article>): AsyncIterable<Article> & { taken: number; closed: boolean } {
  const source = {
    taken: 0,
    closed: false,
    async *[Symbol.asyncIterator]() {
      try {
        for (const article of articles) {
          source.taken++
          yield article
          await Promise.resolve()
        }
      } finally {
        source.closed = true
      }
    },
  }
  return source
}

function* endless(): Generator<Article> {
  for (let i = 0; ; i++) yield short(String(i))
}

describe('a stream of articles', () => {
  test.each([1, 3])('gives with %d workers what analyze gives, in order', async (workers) => {
    const results = await collect(corpus, { workers })
    expect(results.map(({ index }) => index)).toEqual(corpus.map((_, i) => i))
    const alone = corpus.map((article) => analyze(article))
    expect(results.map(({ document }) => document)).toEqual(alone)
    expect(JSON.stringify(results.map(({ document }) => document))).toBe(JSON.stringify(alone))
  })

  test('gives the same without order, told apart by their index', async () => {
    // The first one takes so long that others overtake it.
    const long = {
      id: 'long',
      text: corpus
        .map(({ text }) => text)
        .join('\n\n')
        .repeat(8),
    }
    const articles = [long, ...first(400, endless())]
    const results = await collect(articles, { workers: 2, ordered: false })
    expect(results[0]?.index).not.toBe(0)
    expect(results.map(({ article }) => article).sort(byId)).toEqual([...articles].sort(byId))
    for (const { index, article } of results) expect(article).toBe(articles[index])
  })

  test('keeps what else an article carries, without sending it anywhere', async () => {
    const secret = () => 'a function cannot be sent to a thread'
    const [result] = await collect([{ ...short('a'), outlet: 'Wire', secret }], { workers: 1 })
    expect(result?.document).toMatchObject({ id: 'a', outlet: 'Wire', secret })
  })

  test('passes the options of analyze on', async () => {
    const [result] = await collect([short('a')], { workers: 1, minConfidence: 1 })
    expect(result?.document?.quotes[0]?.speaker).toBeNull()
  })

  test('of no articles is over at once', async () => {
    expect(await collect([], { workers: 2 })).toEqual([])
  })
})

describe('a bad article', () => {
  test.each([
    ['without a text', { id: 'bad' }, 'article.text must be a string'],
    ['that is null', null, 'an article must be an object'],
    ['that cannot be sent', { id: 'bad', text: Symbol('s') }, 'article.text must be a string, not a symbol'],
    ['whose title is none', { ...short('bad'), title: 7 }, 'article.title must be a string, not 7'],
    ['that throws', Object.defineProperty(short('bad'), 'text', THROWS), 'gone'],
    [
      'whose date is none',
      { ...short('bad'), publishedAt: new Date(0) },
      'publishedAt must be a string, not a Date',
    ],
    ['that throws when copied', Object.defineProperty(short('bad'), 'rating', THROWS), 'gone'],
  ])('%s is reported and passed by', async (_, bad, message) => {
    const results = await collect([short('a'), bad as Article, short('b')], { workers: 1 })
    expect(results.map(({ document }) => document?.id)).toEqual(['a', undefined, 'b'])
    expect(results[1]).toMatchObject({ index: 1, document: null })
    expect(results[1]?.article).toBe(bad)
    expect(results[1]?.error?.message).toContain(message)
  })

  test.each([1, 2])(
    'that takes its thread along costs no other article, with %d workers',
    async (workers) => {
      const { node, remove: clean } = await loadNode('test/node/mortal-worker.ts')
      const articles = [...first(100, endless())]
      for (const at of [0, 33, 34, 70]) articles[at] = { id: String(at), text: `“No ${DEADLY},” said Ada.` }
      const results: StreamResult[] = []
      for await (const result of node.analyzeStream(articles, { workers })) results.push(result)
      const failed = results.filter(({ error }) => error)
      expect(failed.map(({ index }) => index)).toEqual([0, 33, 34, 70])
      for (const { error } of failed) expect(error?.message).toContain('no memory is left')
      expect(results.map(({ article }) => article)).toEqual(articles)
      clean()
    },
  )

  test('has what was missing and came as null from JSON', async () => {
    const article = JSON.parse(
      '{"id": "a", "text": "“We won,” I said.", "title": null, "byline": null}',
    ) as Article
    const [result] = await collect([article], { workers: 1 })
    expect(result?.document).toEqual(analyze(article))
  })
})

describe('a stream', () => {
  test('takes from its source only what it has room for', async () => {
    const source = counted(endless())
    const stream = analyzeStream(source, { workers: 2 })
    await stream.next()
    await sleep(300)
    // Two workers, three batches of 32 for each, and the one that was just taken.
    expect(source.taken).toBeLessThanOrEqual(7 * 32 + 1)
    await stream.return()
    expect(source.closed).toBe(true)
  })

  test('does not wait for a full batch while its source is slow', async () => {
    async function* slow(): AsyncGenerator<Article> {
      yield short('a')
      yield short('b')
      await new Promise(() => undefined)
    }
    const stream = analyzeStream(slow(), { workers: 1 })
    expect((await stream.next()).value).toMatchObject({ document: { id: 'a' } })
    expect((await stream.next()).value).toMatchObject({ document: { id: 'b' } })
    await stream.return()
  })

  test('ends its workers when it is left early', async () => {
    const before = workersLeft()
    for await (const { index } of analyzeStream(endless(), { workers: 2 })) if (index === 50) break
    expect(workersLeft()).toBe(before)
  })

  test('gives all that came before its source broke, then throws what the source threw', async () => {
    function* broken(): Generator<Article> {
      yield* first(70, endless())
      throw new Error('the cable was cut')
    }
    const seen: number[] = []
    const reading = (async () => {
      for await (const { index } of analyzeStream(broken(), { workers: 2 })) seen.push(index)
    })()
    await expect(reading).rejects.toThrow('the cable was cut')
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => i))
    expect(seen.length).toBeGreaterThanOrEqual(64)
  })
})

describe('an abort signal', () => {
  test('ends the stream with its reason, and the workers', async () => {
    const before = workersLeft()
    const controller = new AbortController()
    const source = counted(endless())
    const reading = (async () => {
      for await (const { index } of analyzeStream(source, { workers: 2, signal: controller.signal }))
        if (index === 10) controller.abort(new Error('the reader went home'))
    })()
    await expect(reading).rejects.toThrow('the reader went home')
    expect(source.closed).toBe(true)
    expect(workersLeft()).toBe(before)
  })

  test('ends it while the source keeps it waiting', async () => {
    async function* silent(): AsyncGenerator<Article> {
      await new Promise(() => undefined)
      yield short('a')
    }
    const signal = AbortSignal.timeout(200)
    await expect(collect(silent(), { workers: 1, signal })).rejects.toThrow('timeout')
  })

  test('that was aborted before starts nothing', async () => {
    const source = counted(endless())
    await expect(collect(source, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    expect(source.taken).toBe(0)
  })
})

describe('a wrong call throws at once', () => {
  test.each([
    [{ workers: 0 }, 'options.workers is 0: give a number of threads'],
    [{ workers: 1.5 }, 'options.workers is 1.5'],
    [{ minConfidence: 2 }, 'options.minConfidence must be a number from 0 to 1'],
    [{ wrokers: 2 }, 'unknown option "wrokers"'],
  ])('%j', (options, message) => {
    expect(() => analyzeStream([], options as StreamOptions)).toThrow(message)
  })

  test('no articles', () => {
    expect(() => analyzeStream('text' as never)).toThrow('articles must be iterable, not a string')
    expect(() => analyzeStream(null as never)).toThrow('articles must be iterable, not null')
  })
})

function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}

function byId(a: Article, b: Article): number {
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1
}
