import { readText } from '../../src/text'
import { tell } from './tell'

describe('names', () => {
  it.each([
    ['a plain name', 'The clerk, Nora Quist, left early.', 'Nora Quist'],
    ['a given name that is a title elsewhere', 'The clerk, Earl Quist, left early.', 'Earl Quist'],
    ['an initial', 'A memo by Dale R. Okafor was found.', 'Dale R. Okafor'],
    ['a suffix after a comma', 'The will names Amos Pell, Jr. as heir.', 'Amos Pell, Jr.'],
    ['a number after the name', 'A toast was given to Amos Pell III at noon.', 'Amos Pell III'],
    ['an apostrophe', 'Voters heard Sean O’Malley speak.', 'Sean O’Malley'],
    ['Dutch particles', 'A letter by Anneke van der Berg arrived.', 'Anneke van der Berg'],
    ['an Arabic article', 'Crowds met Karim al-Hadidi at the gate.', 'Karim al-Hadidi'],
    ['a hyphenated given name after the surname', 'Officials met Lin Mei-hua on the pier.', 'Lin Mei-hua'],
    ['a Korean order', 'Reporters asked Pak Ji-won again.', 'Pak Ji-won'],
    ['accents', 'The jury praised Łukasz Wójcik for it.', 'Łukasz Wójcik'],
    ['a Spanish double surname', 'They elected Inés García Prado again.', 'Inés García Prado'],
    ['a nickname in marks', 'Fans of Roy “Slim” Tatum cheered.', 'Roy “Slim” Tatum'],
    ['a surname that is a short title elsewhere', 'The clerk, Miss Rupa Sen, left.', 'Miss Rupa Sen'],
    ['an Irish prefix at the start of a sentence', 'D’Arcy Finn waited. Nobody came.', 'D’Arcy Finn'],
  ])('keeps %s in one piece', (_, text, name) => {
    expect(tell(text).mentions).toContain(name)
  })

  it.each([
    ['in full', 'Then Bob Roe Bob Allen Roe spoke.', 'Bob Roe'],
    ['with the short form in parentheses', 'Then Bob Roe Robert (Bob) Allen RoeMayor spoke.', 'Bob Roe'],
    ['with a headline at its end', 'Then Adler Ruth Ann AdlerMayor spoke.', 'Adler'],
  ])('ends where a crawler printed it again %s', (_, text, name) => {
    const { mentions } = tell(text)
    expect(mentions).toContain(name)
    expect(mentions.filter((mention) => mention !== name && /Roe|Adler/.test(mention))).toEqual([])
  })

  it('does not begin a description before the comma behind a name', () => {
    const text =
      'So says Ruth French, senior vice president of government relations at the Yorvik Federation.'
    const told = tell(text)
    expect(told.mentions).not.toContain('Ruth French, senior vice president')
    expect(told.who('Ruth French')).toBe('Ruth French')
  })

  it.each([
    ['an abbreviated title', 'Late on Sunday Sen. Ruth Adler agreed.', 'Sen. Ruth Adler', 'Ruth Adler'],
    [
      'an office with of',
      'In the hall Secretary of State Omar Diallo spoke.',
      'Secretary of State Omar Diallo',
      'Omar Diallo',
    ],
    [
      'ranks after one another',
      'Then retired Army Brig. Gen. Lee Strand saluted.',
      'retired Army Brig. Gen. Lee Strand',
      'Lee Strand',
    ],
    [
      'a role in lower case',
      'Then retired carpenter Joel Finch objected.',
      'retired carpenter Joel Finch',
      'Joel Finch',
    ],
    [
      'whose spokesman it is',
      'On Monday Adler campaign spokesman Raj Patel resigned.',
      'Adler campaign spokesman Raj Patel',
      'Raj Patel',
    ],
    ['a party', 'For once Republican Mary Voss agreed.', 'Republican Mary Voss', 'Mary Voss'],
  ])('takes %s into the mention and not into the name', (_, text, mention, name) => {
    const told = tell(text)
    expect(told.mentions).toContain(mention)
    expect(told.who(mention)).toBe(name)
  })

  it('has the surname for the head of a name', () => {
    const text = 'On Friday Gov. Amos Pell Jr. signed it.'
    const { head } = tell(text).mention('Gov. Amos Pell Jr.')
    expect(readText(text).tokens[head]?.text).toBe('Pell')
  })

  it('does not take the first word of a sentence for a name', () => {
    const told = tell('Yesterday it rained. Supporters waited. However, nothing happened.')
    expect(told.cast.entities.filter(({ kind }) => kind === 'person')).toEqual([])
  })

  it('believes a surname that is a word once its bearer has been named in full', () => {
    expect(tell('The investor, Mark Early, smiled. Early said he was pleased.').who('Early')).toBe(
      'Mark Early',
    )
  })

  it.each([
    [
      'a ministry with and',
      'A note from the Department of Health and Human Services came.',
      'Department of Health and Human Services',
    ],
    [
      'a service whose name starts with and',
      'Agents of the U.S. Fish and Wildlife Service came.',
      'U.S. Fish and Wildlife Service',
    ],
    ['a university', 'She studied at the University of Tromsø for years.', 'University of Tromsø'],
    ['a newspaper', 'He told The New Haven Courier so.', 'New Haven Courier'],
    ['a numbered channel', 'They told Fox 9 about it.', 'Fox 9'],
  ])('tells a body from a person: %s', (_, text, name) => {
    expect(tell(text).mention(name).type).toBe('organization')
  })

  it('tells places, days and peoples from persons', () => {
    const told = tell('On Tuesday in New Hampshire, Republicans cheered.')
    expect(told.mentions).not.toContain('Tuesday')
    expect(told.mention('New Hampshire').type).toBe('place')
    expect(told.mention('Republicans').type).toBe('group')
    expect(tell('Saudi Arabia cheered.').mention('Saudi Arabia').type).toBe('place')
  })

  it('keeps what describes a compound out of it', () => {
    expect(tell('A Pell-backed plan failed.').mentions).not.toContain('Pell-backed')
    expect(tell('He wore a T-shirt that day.').mentions).toEqual(['He', 'a T-shirt'])
  })

  it('flags an owner and nests it in what is owned', () => {
    const told = tell('On Monday Ruth Adler’s campaign answered.')
    expect(told.mention('Ruth Adler’s campaign').type).toBe('organization')
    expect(told.mention('Ruth Adler').possessive).toBe(true)
    expect(told.who('Ruth Adler’s campaign')).not.toBe('Ruth Adler')
  })
})

describe('names with words in them that are no names', () => {
  it.each([
    ['Citizens for Clean Water sued the harbor.', 'Citizens for Clean Water'],
    ['A suit by the Alliance to Reclaim Our Rivers failed.', 'Alliance to Reclaim Our Rivers'],
    ['Sen. Ann Quist (R-Wis.) spoke.', 'Sen. Ann Quist'],
    ['Rep. Tom Voss, D-Calif., spoke.', 'Rep. Tom Voss'],
    ['Later the Rev. Peter Quist spoke.', 'Rev. Peter Quist'],
  ])('%s', (text, name) => {
    const [only, ...others] = tell(text).mentions.filter(
      (mention) => /[A-Z]/.test(mention) && !mention.startsWith('A '),
    )
    expect(only).toBe(name)
    expect(others).toEqual([])
  })
})
