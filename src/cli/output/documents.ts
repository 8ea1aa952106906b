/** Documents in the three output formats, written as they come. */
import type { Document } from '../../index'
import { renderText, type TextStyle } from './render'
import type { Writer } from './writer'

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

export interface DocumentWriter {
  write(document: Document): Promise<void>
  end(): Promise<void>
}

/** JSON is always one array, so that a reader need not ask how many articles went in. */
export function openDocuments(writer: Writer, format: OutputFormat, style: TextStyle): DocumentWriter {
  let count = 0
  return {
    write(document) {
      const isFirst = count++ === 0
      if (format === 'jsonl') return writer.write(`${JSON.stringify(document)}\n`)
      if (format === 'json')
        return writer.write(`${isFirst ? '[' : ','}\n${JSON.stringify(document, null, 2)}`)
      return writer.write(`${isFirst ? '' : '\n'}${renderText(document, style)}`)
    },
    async end() {
      if (format === 'json') await writer.write(count ? '\n]\n' : '[]\n')
    },
  }
}
