/**
 * What a banner reads: `under a banner reading “…”`, `a shirt that says “…”`. Whoever holds or wears it says it less than the
 * thing does; annotators are of two minds ("hoisted a sign that read" is the girl's to some), readers of the words are not.
 */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Scene } from './scene'
import type { Situation } from './situation'

/** Things with words on them that nobody issues, as a report is issued. By hand. */
const INSCRIBED: ReadonlySet<string> = new Set(
  `banner sign placard poster billboard sticker button badge shirt t-shirt sweatshirt hoodie mug wristband card postcard
  post-it note notice tag label plaque inscription graffiti headline caption flier flyer leaflet
  banners signs placards posters billboards stickers buttons badges shirts t-shirts sweatshirts hoodies mugs
  wristbands cards postcards notes notices tags labels plaques inscriptions headlines captions fliers flyers leaflets`.split(
    /\s+/,
  ),
)

const READS: ReadonlySet<string> = new Set(
  'read reads reading say says said saying declaring proclaiming declared proclaimed'.split(' '),
)
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which'])
/** The longest aside between a thing and what it reads: "a card, in three languages, that says". */
const ASIDE = 6

/** The mention of the thing on which the words stand, -1 where none is told. */
export function inscribedOn(scene: Scene, { firstToken, lead }: Situation): number {
  const { tokens } = scene.layer
  let k = firstToken - 1
  const mark = tokens[k]?.text
  if (mark === ':' || mark === ',') k--
  if (k <= lead.from || !READS.has((tokens[k] as Token).lower)) return -1
  k--
  while (k > lead.from && (tokens[k] as Token).pos === 'ADV' && scene.mentionEnding[k] === -1) k--
  if (RELATIVE.has((tokens[k] as Token).lower)) {
    k--
    if (tokens[k]?.text === ',') k = beforeAside(scene, k, lead.from)
  }
  if (k < lead.from) return -1
  const m = scene.mentionEnding[k] as number
  if (m < 0) return -1
  const { head, type } = scene.cast.mentions[m] as FoundMention
  return type === 'document' && INSCRIBED.has((tokens[head] as Token).lower) ? m : -1
}

/** The token before an aside that closes at a comma, where it follows a mention; else the one before the comma. */
function beforeAside({ layer: { tokens }, mentionEnding }: Scene, close: number, from: number): number {
  for (let k = close - 1; k > from && k > close - ASIDE; k--)
    if (tokens[k]?.text === ',' && mentionEnding[k - 1] !== -1) return k - 1
  return close - 1
}
