/** Texts for properties: any Unicode at all, and near-news prose with marks dropped, doubled and misplaced. */
import fc from 'fast-check'

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

export const someText = fc.oneof(anyText, damagedNews)
