import type { TermSign } from './term'

/** Samuel “Slim” Okafor: marks inside of a name. Not: she called Okafor “slim.” Vik agreed. */
export const nickname: TermSign = {
  name: 'nickname',
  holds: ({ insideName, capitals, opensUpper, endsSentence, endsWithComma }) =>
    insideName && opensUpper && capitals > 0.6 && !endsSentence && !endsWithComma,
}
