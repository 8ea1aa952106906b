/** British to American spelling, where a rule or a list is safe: "organise", "neighbourhood", "centre". */
import { SPELLINGS } from './word-tables'

/** American spelling by rule, where the rule is safe for words of this length. */
export function respell(form: string): string {
  const listed = SPELLINGS.get(form)
  if (listed !== undefined) return listed
  const n = form.length
  if (n < 6) return form === 'colour' ? 'color' : form
  const our = form.indexOf('our', 2)
  if (our > 1 && n - our <= 8) {
    const head = form.slice(0, our)
    if (OUR_STEMS.has(head)) return head + 'or' + form.slice(our + 3)
  }
  if (form.lastIndexOf('s', n - 2) < n - ISE_LONGEST) return form
  for (const [british, american] of ISE_ENDINGS) {
    if (form.endsWith(british)) {
      const head = form.slice(0, n - british.length)
      if (head.length >= 3 && !ISE_WORDS.has(head)) return head + american
    }
  }
  return form
}

const OUR_STEMS: ReadonlySet<string> = new Set(
  'arm behavi clam col endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl ranc rig rum sav splend sup tum val vap vig unfav dishon discol belab'.split(
    ' ',
  ),
)
const ISE_ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'izations'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ise', 'ize'],
  ['isers', 'izers'],
  ['iser', 'izer'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['yses', 'yzes'],
]
/** Letters from the s of the longest ending to its end: most words have no s there, and need not be asked for each ending. */
const ISE_LONGEST = 'sations'.length
/** Heads whose -ise is not -ize. */
const ISE_WORDS: ReadonlySet<string> = new Set(
  (
    'adv rev dev superv telev exerc prom comprom surpr desp disgu franch merchand improv cru bru pra ra ar no po prec conc prem expert ' +
    'parad treat prom dem enterpr inc exc chast circumc likew otherw clockw adv disfranch appra reappra upra anal hypothe synthe paraly cri empha oa bas the ax'
  ).split(' '),
)
