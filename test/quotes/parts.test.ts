import { quotationsIn, wordsIn } from './read'

describe('a cue in the middle', () => {
  test.each([
    ['said', '“The pier,” she said, “is safe.”'],
    ['said with a name before', '“The pier,” Ana Vance said, “is safe.”'],
    ['said with a name after', '“The pier,” said Ana Vance, “is safe.”'],
    ['an aside', '“The pier,” said Ana Vance, who runs the port, “is safe.”'],
    ['a place and a day', '“The pier,” she told reporters in Porthall on Monday, “is safe.”'],
    ['straight marks', '"The pier," she said, "is safe."'],
    ['single marks', "'The pier,' she said, 'is safe.'"],
    ['comma outside of the marks', '“The pier”, she said, “is safe.”'],
    ['dashes', '“The pier” — she paused — “is safe.”'],
    ['a name after a dash', '“The pier—” Vance said, “is safe.”'],
  ])('%s: one quotation with two spans', (_, text) => {
    const spans = wordsIn(text)
    expect(spans).toHaveLength(1)
    expect(spans[0]!.map((words) => words.replace(/[,—]/, ''))).toEqual(['The pier', 'is safe.'])
  })

  test.each([
    ['a full stop after the cue', '“The pier is safe,” she said. “We tested it.”'],
    ['fragments with “and”', 'She called the pier “safe” and “sound”.'],
    ['fragments with a comma', 'She called the pier “safe,” “sound” and more.'],
    ['a second report', '“The pier is safe,” she said, and later added, “We tested it.”'],
    ['a second report in a participle', '“The pier is safe,” she said, adding, “We tested it.”'],
    ['a question, then a report of its own', '“Is it safe?” After a pause, he said, “was it ever tested?”'],
    ['an answer', '“Is the pier safe?” he asked, and she said, “We tested it.”'],
    ['a relative clause', 'The “safe pier,” which the council calls, in its words, “sound,” is closed.'],
    ['a sentence that was over', '“The pier is safe.” Vance, for her part, “tested it.”'],
    ['a fragment, then a sentence', 'He called it “safe,” he said, “We tested it.”'],
  ])('%s: separate quotations', (_, text) => {
    expect(wordsIn(text).map((spans) => spans.length)).toEqual([1, 1])
  })

  test('parts one quotation more than once', () => {
    expect(wordsIn('“The pier,” she said, “is safe,” she insisted, “and sound.”')).toEqual([
      ['The pier,', 'is safe,', 'and sound.'],
    ])
  })
})

describe('a quotation over paragraphs', () => {
  test('is one quotation with a span for each paragraph', () => {
    const text =
      'Vance said: “The pier is safe.\n\n“We tested it twice.\n\n“It will open in May.”\n\nNobody spoke.'
    const [quotation, ...others] = quotationsIn(text)
    expect(others).toEqual([])
    expect(quotation!.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The pier is safe.',
      'We tested it twice.',
      'It will open in May.',
    ])
    expect(text.slice(quotation!.start, quotation!.end).startsWith('“The')).toBe(true)
    expect(text.slice(quotation!.start, quotation!.end).endsWith('May.”')).toBe(true)
  })

  test('goes on after a cue in its first paragraph', () => {
    const text = '“The pier,” she said, “is safe.\n\n“We tested it.” Then she left.'
    expect(wordsIn(text)).toEqual([['The pier,', 'is safe.', 'We tested it.']])
  })

  test('holds nested quotations in each of its paragraphs', () => {
    const text = '“The pier is ‘safe’.\n\n“They said ‘sound’,” she added.'
    expect(quotationsIn(text).map((q) => q.parent)).toEqual([null, 0, 0])
  })

  test('ends with its paragraph when the next one does not open a mark', () => {
    const text = 'Vance said: “The pier is safe.\n\nThe council disagreed. “It is not,” said Pryce.'
    expect(wordsIn(text)).toEqual([['The pier is safe.'], ['It is not,']])
  })

  test('goes on into a paragraph whose first mark closes', () => {
    const text = '“The pier is safe.\n\nWe tested it twice,” she said.'
    expect(wordsIn(text)).toEqual([['The pier is safe.', 'We tested it twice,']])
  })
})

describe('a missing mark', () => {
  test.each([
    ['closing, at the end', 'Vance was firm. “The pier is safe.', [['The pier is safe.']]],
    [
      'closing, before the cue',
      '“The pier is safe, she said. “We tested it.”',
      [['The pier is safe,'], ['We tested it.']],
    ],
    [
      'closing, before the mark that reopens it',
      '“The pier is safe. It has new planks. “We tested it,” she said.',
      [['The pier is safe. It has new planks.', 'We tested it,']],
    ],
    [
      'closing, before another quotation',
      '“The pier is safe. Vance called it “sound”.',
      [['The pier is safe.'], ['sound']],
    ],
    [
      'closing, replaced by a single one',
      '“The pier is safe,’ she said. “We tested it.”',
      [['The pier is safe,'], ['We tested it.']],
    ],
    [
      'closing, before a cue that ends the paragraph',
      'Vance was firm. “The pier is safe, she said.',
      [['The pier is safe,']],
    ],
    [
      'closing, in whose words somebody tells what was said',
      'Vance was firm. “We left, the clerk commented that it was late, and went home.',
      [['We left, the clerk commented that it was late, and went home.']],
    ],
    [
      'closing, before the verb and a source with an apposition',
      '“The pier is safe, said Ana Vance, the harbour master, on Monday. “We tested it.”',
      [['The pier is safe,'], ['We tested it.']],
    ],
    [
      'closing, of a fragment in the reporter’s sentence',
      'Vance called it “a sound pier. Pryce, who was not there, called it “a ruin”.',
      [['a sound pier.'], ['a ruin']],
    ],
    [
      'opening, behind a verb and a comma',
      'On Monday she said, We tested the pier.”',
      [['We tested the pier.']],
    ],
    [
      'opening, behind a sentence of the reporter',
      'The harbour master recalls the summer. I painted it myself. And my brother fell!” she laughed.',
      [['I painted it myself. And my brother fell!']],
    ],
    [
      'opening, at the start',
      'The pier is safe,” she said. “We tested it.”',
      [['The pier is safe,'], ['We tested it.']],
    ],
    ['opening, after a colon', 'On Monday she said: We tested the pier.”', [['We tested the pier.']]],
    [
      'opening, of a later sentence',
      '“The pier is safe,” she said. We tested it.”',
      [['The pier is safe,'], ['We tested it.']],
    ],
    [
      'opening, next to a quotation',
      '“The pier is safe.” We tested it twice.”',
      [['The pier is safe.'], ['We tested it twice.']],
    ],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test('costs at most its own paragraph', () => {
    const whole = '“We tested it,” she said.\n\nHe called it “sound”.'
    for (const damaged of [
      '“The pier is safe, she said.',
      'The pier” is, safe.',
      '‘The pier "is safe.',
      '"“The pier ”is" safe”',
    ]) {
      expect(wordsIn(`${damaged}\n\nThen came Monday.\n\n${whole}`).slice(-2)).toEqual([
        ['We tested it,'],
        ['sound'],
      ])
    }
  })

  test('is not imagined where one mark is too many', () => {
    expect(wordsIn('“The pier is safe,” Vance said.”')).toEqual([['The pier is safe,']])
  })
})

describe('kind', () => {
  test.each([
    ['“The pier is safe,” she said.', 'direct'],
    ['She said: “We tested it.”', 'direct'],
    ['“Why not?” she asked.', 'direct'],
    ['She called the pier “a ruin”.', 'mixed'],
    ['She said it was “safe and tested” by them.', 'mixed'],
  ])('%s', (text, kind) => {
    expect(quotationsIn(text)[0]!.kind).toBe(kind)
  })
})
