import type { TermSign } from './term'

/** Samuel “Slim” Okafor: marks inside of a name. */
export const nickname: TermSign = {
  name: 'nickname',
  holds: ({ insideName }) => insideName,
}
