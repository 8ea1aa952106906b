/** Two texts and how they match, for people. */
import { createColors } from 'picocolors'
import type { MeaningChange, QuoteMatch } from '../../index'
import { markUp, piecesOf, shorten } from './marks'
import { percent } from './percent'
import { plain } from './plain'
import { wrap } from './wrap'

export interface MatchStyle {
  readonly color: boolean
  readonly width: number
}

/** Ends with a line end. */
export function renderMatch(a: string, b: string, match: QuoteMatch | null, style: MatchStyle): string {
  const colors = createColors(style.color)
  if (!match) return `${colors.bold('no match')}\n`
  const { alignment } = match
  const lines = [`${colors.bold(match.relation)}  ${percent(match.score)}`]
  const changed = describeChanges(a, b, match, 'a')
  if (changed) lines.push(...wrap(colors.yellow(changed), style.width, ''))
  // Each text with its own words only: those of a that b lacks, those of b that a lacks.
  const own = (side: 'a' | 'b', kind: 'cut' | 'added'): string =>
    markUp(
      piecesOf({ a, b, alignment }, side)
        .filter((piece) => piece.kind !== 'cut')
        .map((piece) => (piece.kind === 'added' ? { ...piece, kind } : piece)),
      { colors, cuts: 'whole' },
    )
  lines.push('', ...wrap(own('a', 'cut'), style.width, '     ', '  A  '))
  lines.push(...wrap(own('b', 'added'), style.width, '     ', '  B  '))
  return `${lines.join('\n')}\n`
}

const KINDS: Readonly<Record<MeaningChange['kind'], string>> = {
  negation: 'a negation',
  number: 'a number',
  name: 'a name',
  antonym: 'an opposite',
  modal: 'how certain',
  roles: 'who does what',
}

/** What the change of meaning is and in which words, told from one side to the other; empty when there is none. */
export function describeChanges(a: string, b: string, match: QuoteMatch, from: 'a' | 'b'): string {
  const told = match.changes.map(({ kind, opcode }) => {
    const step = match.alignment[opcode]
    const words = step
      ? [plain(a.slice(step.a.start, step.a.end)), plain(b.slice(step.b.start, step.b.end))]
      : []
    const [before = '', after = ''] = from === 'a' ? words : words.reverse()
    return `${KINDS[kind]}: ${quoted(before)} → ${quoted(after)}`
  })
  return told.length ? `meaning changed, ${told.join('; ')}` : ''
}

function quoted(words: string): string {
  return words ? `“${shorten(words)}”` : '(nothing)'
}
