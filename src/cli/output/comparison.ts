/** What stands around the utterances of a comparison: what was compared, and what one outlet alone prints. */
import { createColors } from 'picocolors'
import type { Utterance } from '../../index'
import { markUp, type Piece } from './marks'
import { plain } from './plain'
import { nameOfOutlet, outletsOf } from './utterance'
import { wrap } from './wrap'

export interface Counts {
  readonly articles: number
  readonly outlets: number
  /** Of publication, as the articles have them. */
  readonly dates: readonly string[]
  /** How many things at least `minOutlets` print. */
  readonly said: number
  readonly minOutlets: number
  /** How many of these outlets give to different speakers, and of how many one outlet changed the meaning. */
  readonly contested: number
  readonly changed: number
}

export interface ComparisonStyle {
  readonly color: boolean
  readonly width: number
}

/** Other dates cannot be put in order; they stand beside their outlet as they are. */
const ISO_DAY = /^\d{4}-\d\d-\d\d/

const LEGEND: readonly Piece[] = [
  { kind: 'cut', text: 'left out' },
  { kind: 'kept', text: ', ' },
  { kind: 'added', text: 'put in' },
]

/** Ends with an empty line when something follows. */
export function renderHead(
  { articles, outlets, dates, said, minOutlets, contested, changed }: Counts,
  style: ComparisonStyle,
): string {
  const colors = createColors(style.color)
  const sorted = dates.flatMap((date) => ISO_DAY.exec(date)?.[0] ?? []).sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const when = first === undefined ? [] : [first === last ? first : `${first} to ${last ?? ''}`]
  const head = plain([`${counted(articles, 'article')} of ${counted(outlets, 'outlet')}`, ...when].join(', '))
  const where = minOutlets === 1 ? 'one outlet or more' : `${minOutlets} outlets or more`
  const about = [
    ...(contested ? [`${contested} contested`] : []),
    ...(changed ? [`${changed} with a changed meaning`] : []),
  ]
  const what = [`${said ? counted(said, 'thing') : 'Nothing'} said in ${where}`, ...about].join(', ')
  const lines = [...wrap(head, style.width, ''), ...wrap(what, style.width, '')].map(colors.bold)
  if (said) {
    const marks = markUp(LEGEND, { colors, cuts: 'whole' })
    const order = new Set(dates).size > 1 ? ', the earliest first' : ''
    lines.push(
      ...wrap(`Beside the fullest wording${order}: ${marks}, […] left out at an end`, style.width, ''),
      '',
    )
  }
  return `${lines.join('\n')}\n`
}

export interface SinglesStyle extends ComparisonStyle {
  readonly all: boolean
  readonly minOutlets: number
  readonly names: ReadonlyMap<string, string>
}

/** What fewer outlets print: how many, or each with its outlet and speaker. Nothing when there is none. */
export function renderSingles(utterances: readonly Utterance[], style: SinglesStyle): string {
  if (!utterances.length) return ''
  const { width, all, minOutlets, names } = style
  const colors = createColors(style.color)
  const where = minOutlets === 2 ? 'one outlet only' : `fewer than ${minOutlets} outlets`
  const head = `${counted(utterances.length, 'quotation')} in ${where}`
  if (!all) return `\n${colors.dim(`${head} (--all lists them)`)}\n`
  const lines = ['', colors.bold(head)]
  for (const [outlet, said] of byOutlet(utterances)) {
    lines.push('', `  ${colors.cyan(nameOfOutlet(outlet, names))}`)
    for (const { text, speakers } of said) {
      const who = speakers.map(({ name }) => plain(name)).join(', ') || 'speaker not found'
      lines.push(...wrap(`${who}: “${plain(text)}”`, width, '      ', '    '))
    }
  }
  return `${lines.join('\n')}\n`
}

function byOutlet(utterances: readonly Utterance[]): Map<string, Utterance[]> {
  const groups = new Map<string, Utterance[]>()
  for (const utterance of utterances) {
    for (const outlet of outletsOf(utterance)) {
      const group = groups.get(outlet)
      if (group) group.push(utterance)
      else groups.set(outlet, [utterance])
    }
  }
  return groups
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
