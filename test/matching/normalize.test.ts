import { readQuoteWords } from '../../src/matching/normalize'
import type { Word } from '../../src/matching/words'
import { stem } from '../../src/matching/stem'

const wordsOf = (text: string): Word[] => readQuoteWords(text).list()
const forms = (text: string): string[] => wordsOf(text).map((word) => word.form)

describe('normalized words', () => {
  it.each([
    [
      'contractions',
      "We don’t, she can't and they'll; he won’t",
      'we do not she can not and they will he will not',
    ],
    ['clipped speech', 'I’m gonna go, they wanna stay', 'i am going to go they want to stay'],
    ['numbers in words and digits', 'sixty-two, 62 and ten thousand (10,000)', '62 62 and 10000 10000'],
    ['scales', '1.5 million and two hundred', '1500000 and 200'],
    ['short scales', '$3.5bn and 3.5 billion', 'dollar 3500000000 and 3500000000'],
    ['halves', 'two and a half million, or one-and-a-half', '2500000 or 1.5'],
    ['scales alone', 'a hundred ferries, hundreds of pilots', 'a 100 ferries hundreds of pilots'],
    ['ordinals', 'the twenty-first and the 21st, the twelfth', 'the 21st and the 21st the 12th'],
    ['Roman numerals', 'World War II and World War Two, but Xi', 'world war 2 and world war 2 but xi'],
    [
      'units',
      '40 km, 40km and 40 kilometres at 30mph',
      '40 kilometers 40 kilometers and 40 kilometers at 30 miles hour',
    ],
    ['times of day', '10pm, ten p.m. and 10 PM', '10 pm 10 pm and 10 pm'],
    ['"No." before a figure', 'No. 1 is number one; no 10, no', 'number 1 is number 1 no 10 no'],
    ['ministers', 'PM Obi, the Prime Minister', 'premier obi the premier'],
    ['compounds', 'a cease-fire, a cease fire, a ceasefire', 'a ceasefire a ceasefire a ceasefire'],
    ['prefixes', 'co-operate by e-mail, an anti-ferry vote', 'cooperate by email an anti ferry vote'],
    [
      'hidden letters',
      'f***ing, f---ing and f—, but so--and *this*',
      'f***ing f***ing and f but so and this',
    ],
    ['prices', '£1.1m for 20k seats', 'pound 1100000 for 20000 seats'],
    ['lengths, which are no millions', 'keep 2m apart', 'keep 2m apart'],
    ['percent', '5 per cent, 5 percent and 5%', '5 percent 5 percent and 5 percent'],
    [
      'titles',
      'Sen. Orla Finn and Gov. Reyes, Dr Quist',
      'senator orla finn and governor reyes doctor quist',
    ],
    ['initials', 'the U.S. and the US, and us', 'the usa and the usa and us'],
    [
      'British spelling',
      'The centre organised its defence programmes in grey colours',
      'the center organized its defense programs in gray colors',
    ],
    ['accents and width', 'Café ＡＢＣ ﬁne', 'cafe abc fine'],
    ['possession', "the ministers’ plan and the mayor's plan", 'the ministers plan and the mayor plan'],
    ['hyphens and dashes', 'a cross-border — and costly – deal', 'a cross border and costly deal'],
  ])('makes one of %s', (_, text, expected) => {
    expect(forms(text).join(' ')).toBe(expected)
  })

  it('keeps the place of every word in the original text', () => {
    const text = '“They’ll pay ten thousand dollars,” she said of the [old] centre.'
    const slices = wordsOf(text).map((word) => text.slice(word.start, word.end))
    expect(slices).toEqual([
      'They',
      '’ll',
      'pay',
      'ten thousand',
      'dollars',
      'she',
      'said',
      'of',
      'the',
      'old',
      'centre',
    ])
  })

  it.each([
    ["They called it a 'done deal'", 'deal'],
    ['Nobody leaves before 5 p.m.', 'p.m'],
    ['The ferry goes nowhere, and so do I.', 'I'],
  ])('leaves the mark at the end of %s out of the last word', (text, last) => {
    const word = wordsOf(text).at(-1)
    expect(text.slice(word?.start, word?.end)).toBe(last)
  })

  it('flags brackets and gaps', () => {
    const words = wordsOf('We told [the council] … to wait. . . . Now')
    expect(words.filter((word) => word.bracketed).map((word) => word.form)).toEqual(['the', 'council'])
    expect(words.filter((word) => word.afterGap).map((word) => word.form)).toEqual(['to', 'now'])
  })

  it.each([
    ['wanted', 'wanting'],
    ['children', 'child'],
    ['policies', 'policy'],
    ['went', 'going'],
    ['hoping', 'hope'],
    ['quickly', 'quick'],
  ])('gives %s and %s one stem', (x, y) => {
    expect(stem(x)).toBe(stem(y))
  })

  it('keeps apart what only looks alike', () => {
    expect(stem('organization')).not.toBe(stem('organ'))
    expect(stem('news')).not.toBe(stem('new'))
  })
})
