import fc from 'fast-check'
import { analyze, type Article } from '../../src'
import { decode, encode } from '../../src/node/wire'
import type { Outcome, Task } from '../../src/node/work'
import { runs, wildText } from '../text/arbitrary'
import { corpusArticles } from '../text/shapes'

/** What comes out at the other end, sent as a thread sends it. */
function send(outcomes: readonly Outcome[], tasks: readonly Task[]): Outcome[] {
  return decode(structuredClone(encode(outcomes, tasks)), tasks)
}

function read(task: Task): Outcome {
  const { id, quotes, speakers } = analyze(task)
  return { id, quotes, speakers }
}

function expectSame(tasks: readonly Article[]): void {
  const outcomes = tasks.map(read)
  const received = send(outcomes, tasks)
  expect(received).toStrictEqual(outcomes)
  // The order of keys, too: a caller who writes documents to a file gets the same bytes.
  expect(JSON.stringify(received)).toBe(JSON.stringify(outcomes))
}

describe('documents sent between threads', () => {
  test('arrive as they were, of any text', () => {
    fc.assert(
      fc.property(fc.array(wildText, { maxLength: 3 }), (texts) =>
        expectSame(texts.map((text) => ({ text }))),
      ),
      runs(150),
    )
  })

  test('arrive as they were, a corpus in one batch', () => expectSame(corpusArticles()))

  test('have one object for one speaker, wherever it stands', () => {
    const tasks = corpusArticles()
    for (const outcome of send(tasks.map(read), tasks)) {
      if ('error' in outcome) throw outcome.error
      const speakers = new Map<string, unknown>()
      for (const { speaker, alternatives } of outcome.quotes)
        for (const one of [speaker, ...alternatives.map((other) => other.speaker)]) {
          if (!one) continue
          expect(speakers.get(one.id) ?? one).toBe(one)
          speakers.set(one.id, one)
        }
      for (const one of outcome.speakers) expect(speakers.get(one.id)).toBe(one)
    }
  })

  test('leave the words of their quotes behind', () => {
    const text = `“${'The harbour is not for sale. '.repeat(100)}” said Ada Obi.`
    expect(JSON.stringify(encode([read({ text })], [{ text }]).strings)).not.toContain('harbour')
  })

  test('carry words that the text does not have', () => {
    const text = '“We won,” said Ada Obi.'
    const { id, quotes, speakers } = analyze({ text })
    const changed = { id, speakers, quotes: quotes.map((quote) => ({ ...quote, text: 'We lost,' })) }
    expect(send([changed], [{ text }])).toEqual([changed])
  })

  test('stand in the order of their articles, what went wrong among them', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `“We won ${id},” said Ada Obi.` }))
    const outcomes = tasks.map((task, k): Outcome =>
      k % 2 ? { error: new TypeError(`no ${task.id}`) } : read(task),
    )
    expect(send(outcomes, tasks)).toEqual(outcomes)
  })
})
