import type { TermSign } from './term'

/** The memoir “A House of Salt”: a title in capitals beside a word for a work. */
export const work: TermSign = {
  name: 'work',
  holds: ({ titleCase, besideWork }) => titleCase && besideWork,
}
