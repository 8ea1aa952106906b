/** What the benchmark compares: each engine reads one text. Loaded on demand, so that memory is measured alone. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Saidby from '../../src/index'

export type Read = (text: string) => unknown

export const ENGINES = ['saidby', 'wink-nlp', 'compromise'] as const
export type Engine = (typeof ENGINES)[number]

const LOADERS: Readonly<Record<Engine, () => Promise<Read>>> = {
  saidby: async () => {
    // The built package, as a user runs it.
    const entry = resolve(import.meta.dirname, '../../dist/index.js')
    if (!existsSync(entry)) throw new Error(`${entry} is missing: run npm run build first`)
    const { analyze } = (await import(pathToFileURL(entry).href)) as typeof Saidby
    return (text) => analyze({ text })
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const wink = winkNLP(model, ['sbd', 'pos'])
    return (text) => wink.readDoc(text)
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text).quotations()
  },
}

export function loadEngine(engine: Engine): Promise<Read> {
  return LOADERS[engine]()
}
