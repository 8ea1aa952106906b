/** Records (documents, places, utterances) in the output formats, written as they come. */
import type { Writer } from './writer'

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

export interface RecordWriter<T> {
  write(record: T): Promise<void>
  end(): Promise<void>
}

/** JSON is always one array, so that a reader need not ask how many records there are. */
export function openRecords<T>(
  writer: Writer,
  format: OutputFormat,
  /** For people; ends with a line end. An empty line goes between two. They are numbered from 1. */
  toText: (record: T, number: number) => string,
): RecordWriter<T> {
  let count = 0
  return {
    write(record) {
      const isFirst = count++ === 0
      if (format === 'jsonl') return writer.write(`${JSON.stringify(record)}\n`)
      if (format === 'json') return writer.write(`${isFirst ? '[' : ','}\n${JSON.stringify(record, null, 2)}`)
      return writer.write(`${isFirst ? '' : '\n'}${toText(record, count)}`)
    },
    async end() {
      if (format === 'json') await writer.write(count ? '\n]\n' : '[]\n')
    },
  }
}
