/**
 * Compiles the sources into what `corpus/events` should hold: path to content.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle, parseEvent } from './markup'
import type { GoldArticle, GoldEvent } from './types'

/** Every file of `corpus/events`, by its path in there. Throws once, with everything that is wrong. */
export function buildCorpus(sourceFolder: string): Map<string, string> {
  const files = new Map<string, string>()
  const troubles: string[] = []
  const attempt = <T>(work: () => T): T[] => {
    try {
      return [work()]
    } catch (error) {
      troubles.push(error instanceof Error ? error.message : String(error))
      return []
    }
  }
  for (const event of folders(sourceFolder)) {
    const read = (name: string): string => readFileSync(join(sourceFolder, event, name), 'utf8')
    const names = readdirSync(join(sourceFolder, event))
      .filter((name) => name !== 'event.txt' && name.endsWith('.txt'))
      .sort()
    const parsed = names.flatMap((name) =>
      attempt(() => parseArticle(`${event}/${name.slice(0, -'.txt'.length)}`, read(name))),
    )
    for (const { article } of parsed) files.set(`${article.id}.json`, print(article))
    if (parsed.length < names.length) continue
    for (const gold of attempt(() => parseEvent(event, read('event.txt'), parsed)))
      files.set(`${event}/event.json`, print(gold))
  }
  if (troubles.length > 0)
    throw new Error(`${troubles.length} troubles in ${sourceFolder}:\n${troubles.join('\n')}`)
  return files
}

/** The compiled corpus as it lies on disk. */
export function readCorpus(eventsFolder: string): { articles: GoldArticle[]; events: GoldEvent[] } {
  const articles: GoldArticle[] = []
  const events: GoldEvent[] = []
  for (const event of folders(eventsFolder))
    for (const name of readdirSync(join(eventsFolder, event)).sort()) {
      const content: unknown = JSON.parse(readFileSync(join(eventsFolder, event, name), 'utf8'))
      if (name === 'event.json') events.push(content as GoldEvent)
      else articles.push(content as GoldArticle)
    }
  return { articles, events }
}

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Small objects on one line: a span or a member is read at a glance, and a change is one line of a diff. */
function print(value: unknown): string {
  return (
    JSON.stringify(value, null, 2).replace(/[{[]\n\s+[^{}[\]]*?\n\s*[}\]]/g, (block) => {
      const line = block
        .replace(/\n\s+/g, ' ')
        .replace(/([{[]) /, '$1')
        .replace(/ ([}\]])$/, '$1')
      return line.length <= 100 ? line : block
    }) + '\n'
  )
}
