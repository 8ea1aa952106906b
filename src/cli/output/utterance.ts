/** One thing said, for people: its fullest wording, who said it, and how each outlet printed it, the earliest first. */
import { createColors } from 'picocolors'
import type { Utterance, Variant } from '../../index'
import { besideWhat } from './beside'
import { type Colors, markUp } from './marks'
import { describeChanges } from './match'
import { plain } from './plain'
import { wrap } from './wrap'

export interface UtteranceStyle {
  readonly color: boolean
  readonly width: number
  /** Whether each printing's date is told. */
  readonly dates: boolean
  /** What an article that has no outlet is called, by its id. */
  readonly names: ReadonlyMap<string, string>
}

/** A saying that everybody uses has as many speakers: these are named above it, the others beside their outlet. */
const NAMED = 6

/** Ends with a line end. */
export function renderUtterance(utterance: Utterance, number: number, style: UtteranceStyle): string {
  const colors = createColors(style.color)
  const label = `${number}. `
  const indent = ' '.repeat(label.length)
  const lines = [
    ...wrap(`“${plain(utterance.text)}”`, style.width, `${indent} `, label).map((line) => colors.bold(line)),
    ...wrap(renderSpeakers(utterance, colors), style.width, indent),
    '',
  ]
  const shown = new Map<string, Variant>()
  // An outlet that prints the same words twice on one day prints them once here.
  const rows = utterance.variants.map((variant) =>
    renderVariant(variant, utterance, shown, style, colors).join('\n'),
  )
  return `${[...lines, ...new Set(rows)].join('\n')}\n`
}

/** An article without an outlet is an outlet of its own. */
function outletOf({ outlet, docId }: Variant): string {
  return outlet ?? docId
}

/** As it stands on the page. */
function nameOf(variant: Variant, names: ReadonlyMap<string, string>): string {
  return nameOfOutlet(outletOf(variant), names)
}

export function nameOfOutlet(outlet: string, names: ReadonlyMap<string, string>): string {
  return plain(names.get(outlet) ?? outlet)
}

/** Every outlet once, in the order of publication. */
export function outletsOf({ variants }: Utterance): string[] {
  return [...new Set(variants.map(outletOf))]
}

function renderSpeakers(utterance: Utterance, colors: Colors): string {
  const { speakers, contested } = utterance
  const outlets = outletsOf(utterance).length
  if (!speakers.length) return colors.dim('speaker not found')
  const isNamedByAll = !contested && speakers.every(({ outlets: count }) => count >= outlets)
  const named = speakers.map(({ name, outlets: count }, k) => {
    if (isNamedByAll) return plain(name)
    return `${plain(name)} (${k === 0 ? `${count} of ${outlets} outlets` : count})`
  })
  const rest = named.length - NAMED
  const all = [...named.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])]
  return contested ? `${colors.red('contested:')} ${all.join(' or ')}` : all.join(', ')
}

/** A line of its own for the outlet, then its words, unless they are the fullest wording or an earlier outlet's. */
function renderVariant(
  variant: Variant,
  utterance: Utterance,
  shown: Map<string, Variant>,
  { width, dates, names }: UtteranceStyle,
  colors: Colors,
): string[] {
  const { publishedAt, speaker } = variant
  const isSame = variant.match.relation === 'identical'
  const earlier = isSame ? undefined : shown.get(variant.text)
  const name = nameOf(variant, names)
  const outlet = dates && publishedAt ? `${name}, ${plain(publishedAt)}` : name
  const says = utterance.contested && (speaker === null ? 'speaker not found' : `says ${plain(speaker)}`)
  const headed = (...about: readonly (string | false)[]): string[] => {
    const told = [...about, says].filter((part) => part !== false)
    return wrap(`${outlet}: ${told.join(', ')}`, width, '        ', '    ').map(colors.cyan)
  }
  if (isSame || variant.text === utterance.text) return headed('in full')
  const { text, variant: other, match, pieces, isClose } = besideWhat(variant, utterance)
  const isTold = isClose || match.relation === 'paraphrase'
  const head = headed(
    isTold ? match.relation : 'other words',
    other !== null &&
      `beside ${outletOf(other) === outletOf(variant) ? 'its other words' : nameOf(other, names)}`,
    earlier !== undefined && `as ${nameOf(earlier, names)}`,
  )
  if (earlier) return head
  shown.set(variant.text, variant)
  const words = isClose ? markUp(pieces, { colors, cuts: 'short' }) : plain(variant.text)
  const changed = isTold ? describeChanges(variant.text, text, match, 'b') : ''
  return [
    ...head,
    ...wrap(`“${words}”`, width, '         ', '        '),
    ...(changed ? wrap(colors.yellow(changed), width, '          ', '        ') : []),
  ]
}
