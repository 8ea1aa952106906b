/** What the rest of the article says: other quotations beside it, the same words again. */
import type { TermFeature } from './feature'

export const ARTICLE_FEATURES: readonly TermFeature[] = [
  { name: 'single marks', on: 'nothing', of: ({ situation }) => situation.quotation.setting === 'single' },
  {
    name: 'inside of a quotation',
    on: 'nothing',
    of: ({ situation }) => situation.quotation.parent !== null,
  },
  { name: 'quotation before in sentence', on: 'nothing', of: ({ situation }) => situation.inSentence >= 0 },
  { name: 'quotation before in paragraph', on: 'nothing', of: ({ situation }) => situation.inParagraph >= 0 },
  { name: 'quotation before is nobody', on: 'nothing', of: ({ history }) => history.lastWasNobody },
  {
    name: 'one of a list',
    on: 'nothing',
    of: ({ situation, scene, history }) =>
      situation.inSentence < 0 || situation.firstToken - (scene.endToken[situation.previous] as number) > 2
        ? 0
        : history.lastWasNobody
          ? 1
          : -1,
  },
  { name: 'same words in marks', on: 'words', of: ({ printings, words }) => printings.inMarks(words) },
  { name: 'same words without marks', on: 'words', of: ({ printings, words }) => printings.unmarked(words) },
  {
    name: 'same words among others',
    on: 'words',
    of: ({ printings, words }) => printings.amongOthers(words),
  },
  { name: 'short quotations in article', on: 'nothing', of: ({ printings }) => printings.style.shortShare },
  { name: 'reporter says I', on: 'nothing', of: ({ printings }) => printings.style.firstPersons },
]
