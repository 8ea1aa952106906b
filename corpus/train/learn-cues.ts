/** Learns how often a word reports words in marks near it: from the cues that annotators marked. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PARTICLES, withParticle, type CueStrengths } from '../../src/attribution/cue-strength'
import type { Scene } from '../../src/attribution/scene'
import { overlap, type GoldArticle } from './gold'

/** How often a word stands near quotations, within an annotated cue, and within that of quoted words. */
interface Count {
  near: number
  cue: number
  quoted: number
}

type Counts = Map<string, Count>

/** Strengths from all articles, and for each article those without it: what it shows of itself is no news. */
export interface LearnedCues {
  readonly all: CueStrengths
  readonly without: (article: GoldArticle) => CueStrengths
  /** Writes the data module. */
  readonly write: () => void
}

/** A word with its particle is worth an entry of its own when it was seen so often. */
const LEAST_PAIRS = 5
const LEAST = 2

export function learnCues(
  articles: readonly GoldArticle[],
  sceneOf: (article: GoldArticle) => Scene,
): LearnedCues {
  const total: Counts = new Map()
  const own = new Map<string, Counts>()
  for (const article of articles) {
    if (!article.attributions.some(({ cue }) => cue?.length)) continue
    const counts = countCues(article, sceneOf(article))
    own.set(article.id, counts)
    for (const [key, { near, cue, quoted }] of counts) {
      const sum = entryOf(total, key)
      sum.near += near
      sum.cue += cue
      sum.quoted += quoted
    }
  }
  let near = 0
  let cue = 0
  let quoted = 0
  for (const [key, count] of total)
    if (!key.includes(' ')) {
      near += count.near
      cue += count.cue
      quoted += count.quoted
    }
  const prior = { cue: cue / near, quoted: quoted / cue }
  const strengthsOf = (mine: Counts | undefined): CueStrengths => ({
    of: (word, next) => {
      if (PARTICLES.has(next)) {
        const key = withParticle(word, next)
        const pair = less(total.get(key), mine?.get(key))
        if (pair.near >= LEAST_PAIRS) return strength(pair, prior)
      }
      return strength(less(total.get(word), mine?.get(word)), prior)
    },
  })
  return {
    all: strengthsOf(undefined),
    without: (article) => strengthsOf(own.get(article.id)),
    write: () => {
      write(total, prior)
    },
  }
}

interface Prior {
  readonly cue: number
  readonly quoted: number
}

/** The share of a word's uses that report quoted words, drawn to what is usual of cues where uses are few. */
function strength({ near, cue, quoted }: Count, prior: Prior): number {
  const asCue = (cue + prior.cue) / (near + 1)
  return (quoted + 3 * asCue * prior.quoted) / (near + 3)
}

function less(all: Count | undefined, mine: Count | undefined): Count {
  return {
    near: (all?.near ?? 0) - (mine?.near ?? 0),
    cue: (all?.cue ?? 0) - (mine?.cue ?? 0),
    quoted: (all?.quoted ?? 0) - (mine?.quoted ?? 0),
  }
}

function entryOf(counts: Counts, key: string): Count {
  let count = counts.get(key)
  if (!count) counts.set(key, (count = { near: 0, cue: 0, quoted: 0 }))
  return count
}

function countCues(article: GoldArticle, { layer: { tokens }, cues }: Scene): Counts {
  const counts: Counts = new Map()
  const quotedIds = new Set(article.quotes.map(({ attribution }) => attribution))
  const spans = article.attributions.flatMap(({ id, cue }) =>
    (cue ?? []).map(([start, end]) => ({ start, end, quoted: quotedIds.has(id) })),
  )
  for (const { firstToken, start, end } of cues) {
    const at = spans.filter((span) => overlap(span, { start, end }) > 0)
    const word = tokens[firstToken]?.lower ?? ''
    const next = tokens[firstToken + 1]?.lower ?? ''
    for (const key of PARTICLES.has(next) ? [word, withParticle(word, next)] : [word]) {
      const count = entryOf(counts, key)
      count.near++
      if (at.length) count.cue++
      if (at.some(({ quoted }) => quoted)) count.quoted++
    }
  }
  return counts
}

function write(total: Counts, prior: Prior): void {
  const others = strength({ near: 0, cue: 0, quoted: 0 }, prior)
  const entries = [...total]
    .filter(([key, { near }]) => near >= (key.includes(' ') ? LEAST_PAIRS : LEAST))
    .map(([key, count]) => [key, Math.round(strength(count, prior) * 100)] as const)
    .filter(([key, percent]) => key.includes(' ') || percent !== Math.round(others * 100))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    fileURLToPath(new URL('../../src/attribution/cue-strengths.ts', import.meta.url)),
    `/** Of each word in how many of 100 uses near quotations it reports them. Learned by \`npm run train\`; not written by hand. */\n` +
      `export const CUE_STRENGTHS =\n  ${JSON.stringify(
        entries.map(([key, percent]) => `${key} ${percent}`).join('|'),
      )
        .replace(/'/g, "\\'")
        .replace(/^"|"$/g, "'")}\n` +
      `/** Of all words that are not listed. */\nexport const STRENGTH_OF_OTHERS = ${others.toFixed(4)}\n`,
  )
}
