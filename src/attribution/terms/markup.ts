import type { TermSign } from './term'

/** `author="@millpost"`: the value of an attribute, where markup was left in the text. */
export const markup: TermSign = {
  name: 'markup',
  holds: (_, { quotation }, { layer }) => layer.text[quotation.start - 1] === '=',
}
