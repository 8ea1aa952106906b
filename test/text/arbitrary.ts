/** Texts for properties: any Unicode at all, and near-news prose with marks dropped, doubled and misplaced. */
import fc from 'fast-check'
import { corpusArticles } from './shapes'

/** Any string, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
)

const word = fc.constantFrom(
  ..."the pier is safe she said Vance Pryce told reporters we don’t they're ministers' Q. A. ANA: PRYCE: Mr. U.S. 6'2\" '90s".split(
    ' ',
  ),
  '(@vance)',
  'May 3, 2031',
  '[sic]',
  'wrote:',
)
const mark = fc.constantFrom(...'"\'“”‘’„«»‹›`「」'.split(''), "''", '``', '““', '"" ', '’”')
const stop = fc.constantFrom(
  ', ',
  '. ',
  '? ',
  '! ',
  ': ',
  ' — ',
  '… ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\u00a0',
  '',
)

/** Prose that looks like news with damaged marks. */
export const damagedNews = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word.map((w) => ' ' + w) },
      { weight: 3, arbitrary: mark },
      { weight: 2, arbitrary: stop },
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''))

/** Characters that programs stumble over: halves of pairs, marks that combine, change direction or have no width, NUL. */
const oddCharacter = fc.constantFrom(
  '\ud800',
  '\udc00',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\0',
  '\u0085',
  '\u2028',
  '\u00ad',
  '👩‍👩‍👧',
  '🇳🇴',
  'é',
  'ß',
  'ǅ',
  'İ',
  'ﬁ',
  'שלום',
  'الوزير',
  '東京',
)

const SENTENCES: readonly string[] = [
  '“We will not leave the island alone,” said Mara Lindqvist, who heads the harbour board.',
  '"It never rang," Tom Reed, 52, told reporters. "Not once," he added.',
  'He called the plan “a hole in the water”.',
  '‘They’d say, “No ferry, no school”,’ her husband recalled.',
  'According to the ministry, the boats’ “useful life” ended in ’98.',
  'MR. REED: I was not asked.',
  'Q. And the board?\n\nA. It never wrote.',
  '“We measured it twice.\n\n“Then we measured it again,” Dr. Obi, of the Tarn Institute, wrote.',
  'The minister’s spokeswoman said she “could not say” whether the 6\'2" door was “safe”.',
  'As Roe put it: “Nobody came. [The board] knew … and it slept.”',
  '— “Yes,” said the girl. “And no.”',
  'The film, “The Long Ferry”, opens on Friday; Roe and Vik said they “loved it”.',
  'In a statement, the union wrote:\n\n“The crossing stays.”',
  'She said the crossing would stay.',
  '(“It would,” she said.)',
]

/** What happens to marks on their way: dropped, doubled, swapped for another, moved by one; and a character put in anywhere. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.constantFrom('drop', 'double', 'swap', 'insert', 'cut'),
  mark: fc.oneof(mark, oddCharacter),
})

const MARKS = /["'“”‘’„«»‹›`]/g

function damaged(text: string, { at, how, mark }: { at: number; how: string; mark: string }): string {
  const place = Math.floor(at * text.length)
  if (how === 'insert') return text.slice(0, place) + mark + text.slice(place)
  if (how === 'cut') return at < 0.5 ? text.slice(place) : text.slice(0, place)
  const places = [...text.matchAll(MARKS)].map((match) => match.index)
  const chosen = places[Math.floor(at * places.length)]
  if (chosen === undefined) return text
  const instead = { drop: '', double: (text[chosen] as string).repeat(2), swap: mark }[how] ?? ''
  return text.slice(0, chosen) + instead + text.slice(chosen + 1)
}

const withDamage = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(damage, { maxLength: 6 }))
    .map(([text, damages]) => damages.reduce((now, one) => damaged(now, one), text))

/** Sentences of news, their marks dropped, doubled and swapped. */
export const nearNews = withDamage(
  fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join('')),
)

/** Cuts of the corpus from anywhere to anywhere, half of them damaged. */
export const corpusCuts = fc
  .tuple(
    fc.constantFrom(...corpusArticles().map(({ text }) => text)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 900 }),
  )
  .map(([text, from, length]) => {
    const start = Math.floor(from * text.length)
    return text.slice(start, start + length)
  })

/** Everything above: what a library pointed at the open web will be given. */
export const wildText = fc.oneof(
  anyText,
  fc.array(fc.oneof(oddCharacter, word, mark, stop), { maxLength: 80 }).map((parts) => parts.join('')),
  damagedNews,
  nearNews,
  corpusCuts,
  withDamage(corpusCuts),
)

/**
 * How often a property is tried: `quick` times in the ordinary test run, ten thousand times in the long one
 * (`npm run test:long`).
 */
export function runs(quick: number): { numRuns: number } {
  return { numRuns: process.env.SAIDBY_LONG === '1' ? 10_000 : quick }
}
