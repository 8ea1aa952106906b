/** Lines of a given width behind an indent; colours and wide characters count as what they take on the screen. */
import wrapAnsi from 'wrap-ansi'

export function wrap(text: string, width: number, indent: string, first = indent): string[] {
  // A narrow terminal may be narrower than the indent: a few columns remain for the words.
  return wrapAnsi(text, Math.max(8, width - indent.length), { hard: true })
    .split('\n')
    .map((line, k) => (k === 0 ? first : indent) + line)
}
