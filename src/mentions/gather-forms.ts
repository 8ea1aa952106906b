/** The names of an article by form: mentions that print one name the same way stand together. */
import type { TextLayer, Token, Word } from '../text/index'
import type { FoundMention } from './mention'
import { formOf, type NameForm } from './name-forms'

export interface Forms {
  readonly people: NameForm[]
  readonly bodies: NameForm[]
}

export function gatherForms({ text, tokens }: TextLayer, mentions: readonly FoundMention[]): Forms {
  const printedPeople = new Map<string | Word, NameForm>()
  const printedBodies = new Map<string | Word, NameForm>()
  const people = new Map<string, NameForm>()
  const bodies = new Map<string, NameForm>()
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m] as FoundMention
    if (mention.kind !== 'name') continue
    const map = mention.type === 'person' ? people : bodies
    const printings = mention.type === 'person' ? printedPeople : printedBodies
    // The same letters again need no folding again: most mentions repeat an earlier one.
    const core = tokens[mention.coreToken] as Token
    // Words are one object for all their printings, and found by it sooner than by their letters.
    const printing = core.end === mention.end ? core.word : text.slice(core.start, mention.end)
    const printed = printings.get(printing)
    if (printed) {
      printed.mentions.push(m)
      continue
    }
    const form = formOf(tokens, mention)
    if (!form.words.length) continue
    const existing = map.get(form.key)
    if (existing) printings.set(printing, existing)
    if (existing) existing.mentions.push(m)
    else {
      // Name by name: spreading the form took longer than all the rest.
      const created: NameForm = {
        key: form.key,
        words: form.words,
        suffix: form.suffix,
        body: mention.type !== 'person',
        known: mention.known,
        mentions: [m],
      }
      map.set(form.key, created)
      printings.set(printing, created)
    }
  }
  return { people: [...people.values()], bodies: [...bodies.values()] }
}
