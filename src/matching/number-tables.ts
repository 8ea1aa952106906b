/** Words of numbers, and what is written onto figures. Data only, by hand; `number-words.ts` says what is done with them. */

/**
 * Number words up to ninety, and the Roman ones that are nothing else ("vi" and "xi" are names); "hundred" and the scales are read by
 * `number-words.ts`.
 */
export const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as [string, number])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i) => [word, 20 + 10 * i]),
    )
    .concat([
      ['ii', 2],
      ['iii', 3],
      ['iv', 4],
      ['vii', 7],
      ['viii', 8],
      ['ix', 9],
      ['xii', 12],
      ['xiii', 13],
      ['xiv', 14],
      ['xvi', 16],
    ]),
)

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

const NTH: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** Ordinal words to what they are in digits; "twenty-first" is put together by `number-words.ts`. */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  [
    ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
      .split(' ')
      .map((word, i) => [word, i + 1] as const),
    ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
      .split(' ')
      .map((word, i) => [word, 20 + 10 * i] as const),
  ].map(([word, value]) => [word, `${value}${NTH[value] ?? 'th'}`]),
)

/** What is written onto a number without a blank and is a word of its own: "10pm", "40km". A metre is not among them: "5m" are also millions. */
export const UNIT_SUFFIXES: ReadonlySet<string> = new Set(
  'am pm km kms kg kgs cm mm mph lb lbs ft mins hrs'.split(' '),
)
