/**
 * Text as it may go to a terminal. Articles come from strangers: control characters in them could move the
 * cursor, recolour or retitle the window, and direction marks could show words in another order than they stand.
 */
export function plain(text: string): string {
  return harmless(text).trim()
}

/** The same for a piece of a text, which keeps the blank at its ends. */
export function harmless(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[\s\p{Cc}]+/gu, ' ')
}
