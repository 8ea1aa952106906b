/** One thing said, for people: its fullest wording, who said it, and how each outlet printed it, the earliest first. */
import { createColors } from 'picocolors'
import type { Utterance, Variant } from '../../index'
import { type Colors, keptRun, keptShare, markUp, piecesOf } from './marks'
import { describeChanges } from './match'
import { plain } from './plain'
import { wrap } from './wrap'

export interface UtteranceStyle {
  readonly color: boolean
  readonly width: number
  /** Whether each printing's date is told. */
  readonly dates: boolean
}

/** With less in common than this share, or than a run of so many words, marks show nothing: the printing stands as it is. */
const COMMON_SHARE = 0.4
const COMMON_RUN = 4
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

export function outletOf({ outlet, docId }: Variant): string {
  return plain(outlet ?? docId)
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
  { text, contested }: Utterance,
  shown: Map<string, Variant>,
  { width, dates }: UtteranceStyle,
  colors: Colors,
): string[] {
  const { match, publishedAt, speaker } = variant
  const pieces = piecesOf({ a: variant.text, b: text, alignment: match.alignment }, 'a')
  const isSame = match.relation === 'identical'
  const isReworded = match.relation === 'paraphrase'
  const isClose = keptShare(pieces) >= COMMON_SHARE || keptRun(pieces) >= COMMON_RUN
  const earlier = isSame ? undefined : shown.get(variant.text)
  const about = [
    // What belongs here by way of another printing may share hardly a word with the fullest.
    variant.text === text ? 'in full' : isClose || isReworded ? match.relation : 'other words',
    earlier && `as ${outletOf(earlier)}`,
    contested && (speaker === null ? 'speaker not found' : `says ${plain(speaker)}`),
  ].filter((part) => typeof part === 'string')
  const outlet = dates && publishedAt ? `${outletOf(variant)}, ${plain(publishedAt)}` : outletOf(variant)
  const head = wrap(`${outlet}: ${about.join(', ')}`, width, '        ', '    ').map(colors.cyan)
  if (isSame || earlier) return head
  shown.set(variant.text, variant)
  const words = isClose ? markUp(pieces, { colors, cuts: 'short' }) : plain(variant.text)
  const changed = isClose || isReworded ? describeChanges(variant.text, text, match, 'b') : ''
  return [
    ...head,
    ...wrap(`“${words}”`, width, '         ', '        '),
    ...(changed ? wrap(colors.yellow(changed), width, '          ', '        ') : []),
  ]
}
