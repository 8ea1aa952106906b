import { random } from '../../corpus/train/boost'
import { matchQuotes } from '../../src/matching'
import { nameOf } from '../text/shapes'

const FERRY =
  'We will keep the ferry running through the winter, because the island has no other road to the mainland and people need their medicine.'

describe('matchQuotes', () => {
  it.each([
    [
      'identical',
      'The harbour isn’t closing, and we have told ten crews so.',
      "the harbor is not closing and we've told 10 crews so",
    ],
    [
      'edited',
      FERRY,
      'We shall keep the ferry going through the winter because the island has no other road to the mainland, and people need their medicine',
    ],
    ['excerpt', 'the island has no other road to the mainland', FERRY],
    ['expansion', FERRY, 'the island has no other road to the mainland'],
    ['excerpt', 'not quite there yet', 'I’m not quite there yet,'],
    [
      'excerpt',
      'I cannot believe how calm it is up here',
      'So far, I cannot believe how calm it is up here.',
    ],
    [
      'stitched',
      'The island has no other road … and people need their medicine.',
      'The island has no other road in winter, and people need their medicine.',
    ],
    [
      'edited',
      'The island has no other road, and people need their medicine.',
      'The island has no other road in winter, and people need their medicine.',
    ],
    [
      'overlap',
      'I told them to keep the ferry running through the winter.',
      'Nobody on this island can live without the shop or the school, so keep the ferry running through the winter, I said.',
    ],
    ['stitched', 'We will keep the ferry running … people need their medicine', FERRY],
    [
      'overlap',
      'People need their medicine, and the schools need their teachers every single morning of the week.',
      'the island has no other road to the mainland and people need their medicine, and the schools need their teachers',
    ],
  ])('%s', (relation, a, b) => {
    expect(matchQuotes(a, b)?.relation).toBe(relation)
  })

  it.each([
    [
      'a lot of people',
      'A lot of people came to the fair on Sunday.',
      'There are a lot of people who want cheaper bread.',
    ],
    [
      'a stock opening',
      'I have been in this job for twelve years and the roof has leaked in every one.',
      'I have been in this job for twelve years and no minister ever called me back.',
    ],
    ['a lot of people, alone', 'a lot of people', 'A lot of people came to the fair on Sunday.'],
    [
      'a slogan in two unlike quotes',
      'We will rebuild the mills, bring the young people home, and together we will make America great again.',
      'My grandmother taught three generations to read in that school; make America great again by opening it on Monday.',
    ],
    [
      'an office that everybody names',
      'I have watched him for a year and I say he is the next president of the United States.',
      'Nobody asked who pays for the bridge, and the next president of the United States will not either.',
    ],
    ['a formula and its denial', 'I am not a big fan.', 'I am a big fan of the new ferry.'],
    ['the name of a programme', 'Face the Nation,', '“Face the Nation.”'],
    [
      'the name of a programme inside a quote',
      'Meet the Press',
      'I said it on Meet the Press and I will say it again: the dam is safe.',
    ],
    [
      'a topic',
      'The ferry costs us four million a year and half the cabins are empty.',
      'Island families deserve a ferry that does not smell of diesel.',
    ],
  ])('does not match on %s', (_, a, b) => {
    expect(matchQuotes(a, b)).toBeNull()
  })

  it('takes a programme’s name for a title, and the same words in a sentence for words', () => {
    expect(matchQuotes('Today', 'Today.')).toBeNull()
    expect(
      matchQuotes('we open the lock gates this week', 'We open the lock gates this week.'),
    ).not.toBeNull()
  })

  it.each([
    [
      'two telling words',
      'a cowardly silence',
      'What we heard from the harbour board was a cowardly silence.',
    ],
    ['one rare word', 'whipsawed', 'Small fleets are getting whipsawed by these tariffs.'],
    [
      'a slogan',
      'Make America great again!',
      'They told us to make America great again, and they sold the mill.',
    ],
    ['a clause of small words', 'this is not who we are', 'I told the crews that this is not who we are.'],
  ])('finds a short quote inside a long one: %s', (_, short, long) => {
    expect(matchQuotes(short, long)?.relation).toBe('excerpt')
    expect(matchQuotes(long, short)?.relation).toBe('expansion')
  })

  it.each([
    [
      'negation',
      'The committee will publish the flood report before Easter.',
      'The committee will not publish the flood report before Easter.',
    ],
    [
      'number',
      'The dam lost forty metres of its wall in one night.',
      'The dam lost seventy metres of its wall in one night.',
    ],
    ['number', 'We will close 12 bridges,', 'We will close twenty bridges'],
    ['number', 'At least 40 people were evacuated,', 'at least 45 people were evacuated'],
    ['number', 'We will cut the waiting lists by a third.', 'We will cut the waiting lists by half.'],
    ['number', 'They refused the bridge toll twice.', 'They refused the bridge toll three times.'],
    ['number', 'The cost of the harbour has doubled.', 'The cost of the harbour has tripled.'],
    ['number', 'Dozens were hurt on the ferry.', 'Hundreds were hurt on the ferry.'],
    [
      'name',
      'We gave the flood maps to Minister Harrow last spring.',
      'We gave the flood maps to Minister Castell last spring.',
    ],
    [
      'name',
      'The maps were the work of Iran in those years, as we all know.',
      'The maps were the work of Iraq in those years, as we all know.',
    ],
    [
      'name',
      'The north quay will open again on Monday, whatever it costs.',
      'The north quay will open again on Tuesday, whatever it costs.',
    ],
    [
      'number',
      'The north quay will cost the town 3 million, whatever they say.',
      'The north quay will cost the town 3 billion, whatever they say.',
    ],
    [
      'antonym',
      'Rents in the old town will rise for every tenant next year.',
      'Rents in the old town will fall for every tenant next year.',
    ],
    [
      'modal',
      'The reservoir might overflow before the weekend is out.',
      'The reservoir will overflow before the weekend is out.',
    ],
    [
      'antonym',
      'The teachers are happy with the offer of the town.',
      'The teachers are unhappy with the offer of the town.',
    ],
    ['antonym', 'Most people in the valley want the mine.', 'Few people in the valley want the mine.'],
    [
      'negation',
      'He does everything to keep the mine open.',
      'He doesn’t do anything to keep the mine open.',
    ],
    [
      'roles',
      'The mayor trusts the bishop more than the union.',
      'The bishop trusts the mayor more than the union.',
    ],
    [
      'roles',
      'Norway attacked the Danish boats in the strait that day.',
      'Danish boats attacked Norway in the strait that day.',
    ],
  ])('tells a changed %s, and where', (kind, a, b) => {
    const match = matchQuotes(a, b)
    expect(match?.meaningChanged).toBe(true)
    const change = match?.changes.find((one) => one.kind === kind)
    expect(change).toBeDefined()
    const step = match?.alignment[change?.opcode ?? -1]
    expect(step && step.op !== 'equal').toBe(true)
  })

  it.each([
    [
      'hidden letters',
      'I was fucking angry about the vote.',
      'I was f***ing angry about the vote.',
      'edited',
    ],
    [
      'hidden letters, more and fewer',
      'It is a sh*t deal for the island.',
      'It is a s--- deal for the island.',
      'edited',
    ],
    ['sounds', 'We, uh, never knew of the, um, leak.', 'We never knew of the leak.', 'edited'],
    [
      'an ordinal',
      'This is the 21st flood of the year.',
      'This is the twenty-first flood of the year.',
      'identical',
    ],
    ['a number one', 'We are No. 1 for herring.', 'We’re number one for herring', 'identical'],
    ['a compound', 'The cease-fire holds in the valley.', 'The ceasefire holds in the valley.', 'identical'],
    ['half a figure', 'It took one-and-a-half hours.', 'It took 1.5 hours.', 'identical'],
  ])('sees through %s, and no change of meaning', (_, a, b, relation) => {
    const match = matchQuotes(a, b)
    expect(match?.relation).toBe(relation)
    expect(match?.meaningChanged).toBe(false)
  })

  it('takes a word with hidden letters for no word that shows other ones', () => {
    const whole = 'The damned ferry was late again today.'
    const same = matchQuotes(whole, 'The d***ed ferry was late again today.')
    const other = matchQuotes(whole, 'The f***ing ferry was late again today.')
    expect(same?.score).toBeGreaterThan(other?.score ?? 0)
  })

  it.each([
    [
      'a denied opposite',
      'It isn’t clear who will pay for the school.',
      'It is unclear who will pay for the school.',
    ],
    [
      'a passive',
      'Norway attacked the Danish boats in the strait that day.',
      'The Danish boats were attacked by Norway in the strait that day.',
    ],
    [
      'a list in another order',
      'We will close the old mines and the old mills next spring.',
      'We will close the old mills and the old mines next spring.',
    ],
    [
      'half for 50 per cent',
      'We lost 50 per cent of our herring last year.',
      'We lost half of our herring last year.',
    ],
    [
      'a round number for an exact one',
      'There were 340 people on the quay that night.',
      'There were hundreds of people on the quay that night.',
    ],
    ['twice for two times', 'They asked us two times for the toll.', 'They asked us twice for the toll.'],
    [
      'a compound',
      'They want a deal with Norway before the spring.',
      'They want the Norway deal before the spring.',
    ],
  ])('does not call %s a change of meaning', (_, a, b) => {
    expect(matchQuotes(a, b)?.meaningChanged).toBe(false)
  })

  it('takes a negation that is left out with what it negated for an omission', () => {
    const match = matchQuotes(
      'We will rebuild the pier, although none of the insurers has paid us since the flood, before the storms.',
      'We will rebuild the pier before the storms.',
    )
    expect(match?.meaningChanged).toBe(false)
  })

  it('does not call reported speech a change of meaning', () => {
    const match = matchQuotes(
      'I don’t think we will ever reopen the north quay.',
      'he didn’t think they would ever reopen the north quay',
    )
    expect(match?.meaningChanged).toBe(false)
  })

  it.each([
    ['another name of a country', 'the United States', 'America'],
    ['the seat of a government', 'Moscow', 'Russia'],
    ['another spelling', 'Kiev', 'Kyiv'],
    ['another form of address', 'President Harrow', 'Mr. Harrow'],
    ['a price in another form', '$3.5bn', '$3.5 billion'],
    ['a decade', 'the 1980s', '1980'],
  ])('does not call %s a change of meaning', (_, a, b) => {
    const sentence = (words: string) => `All of us know that the maps were about ${words} in those years.`
    expect(matchQuotes(sentence(a), sentence(b))?.meaningChanged).toBe(false)
  })

  it('scores a worse printing lower', () => {
    const close = matchQuotes(FERRY, FERRY.replace('running', 'sailing'))?.score ?? 0
    const loose = matchQuotes(FERRY, 'keep the ferry running through the winter')?.score ?? 0
    expect(close).toBeLessThan(1)
    expect(close).toBeGreaterThan(loose)
  })

  it('takes no other statement on the topic for a rewording: the persons and the time are others', () => {
    const promise =
      'We will rebuild the harbour wall before winter and nobody in the old town will have to leave home,'
    const reworded =
      'Before the cold months come our crews are going to repair the port’s barrier, and no resident of the historic quarter must abandon a house,'
    const told =
      'Last winter the port’s barrier was damaged, and he told residents of the historic quarter to abandon their houses,'
    expect(matchQuotes(promise, reworded)?.relation).toBe('paraphrase')
    expect(matchQuotes(promise, told)).toBeNull()
  })

  it('believes a caller’s embedding where wording does not decide', () => {
    const a = 'Nobody asked the fishermen before the quota was halved.'
    const b = 'Those who live from the sea had no say in this cut.'
    expect(matchQuotes(a, b)).toBeNull()
    expect(matchQuotes(a, b, { similarity: () => 0.95 })?.relation).toBe('paraphrase')
  })

  it('takes the document frequencies of a caller: what everybody there says is no match', () => {
    const fragment = 'the ferry to the island'
    const whole = 'Nobody told us that the ferry to the island had been sold to a bank.'
    const counts = { ferri: 900, island: 950, the: 1000, to: 1000 }
    const own = matchQuotes(fragment, whole, { frequencies: { documents: 1000, counts } })
    expect(own?.score ?? 0).toBeLessThan(matchQuotes(fragment, whole)?.score ?? 0)
  })

  it('names the option it does not know, and the value it cannot use', () => {
    expect(() => matchQuotes('a', 'b', { treshold: 0.3 } as never)).toThrow('unknown option "treshold"')
    expect(() => matchQuotes('a', 'b', { threshold: 3 })).toThrow('threshold 3 is outside 0 to 1')
    expect(() => matchQuotes(null as never, 'b')).toThrow('the first quote is null')
    expect(() => matchQuotes('a', 'b', null as never)).toThrow('options must be an object, not null')
    expect(() => matchQuotes('a', 'b', { similarity: 5 as never })).toThrow('give a function of two texts')
  })

  it('takes an embedding that answers at once, beyond 0 and 1 as those', () => {
    const answer = (similar: unknown) =>
      matchQuotes('They shut the harbour last spring.', 'In March boats could no longer land there.', {
        similarity: () => similar as number,
      })
    expect(() => answer(Promise.resolve(1))).toThrow('similarity answered an object: answer a number')
    expect(() => answer(NaN)).toThrow('similarity answered NaN')
    expect(answer(1.01)).toEqual(answer(1))
    expect(answer(1)?.relation).toBe('paraphrase')
    expect(answer(-0.2)).toBeNull()
  })

  it('answers for any string', () => {
    for (const text of ['', ' ', '…', '“”', '\ud800', 'ा'.repeat(50), '😀😀', 'x'.repeat(5000)]) {
      expect(() => matchQuotes(text, 'We will not close the bridge.')).not.toThrow()
      expect(matchQuotes(text, text)?.relation).toBe('identical')
    }
  })

  it('reads a hundred thousand words', () => {
    const words =
      'the council said that no bridge over the river was safe after the flood of last spring'.split(' ')
    const long = Array.from(
      { length: 100_000 },
      (_, i) => `${words[(i * i + 3 * i) % words.length] ?? ''}${i % 97 === 0 ? String(i) : ''}`,
    ).join(' ')
    expect(matchQuotes(long, long)?.relation).toBe('identical')
    expect(matchQuotes(long, long.slice(long.length / 2))).not.toBeNull()
  })

  it('finds the half that two long texts have in common, though no word of them is rare', () => {
    const next = random(5)
    const draw = (): string => nameOf(Math.floor(next() * 300)).toLowerCase()
    const part = (): string => Array.from({ length: 30_000 }, draw).join(' ')
    const common = part()
    const match = matchQuotes(`${part()} ${common}`, `${common} ${part()}`)
    const longest = match?.alignment.reduce((most, op) =>
      op.op === 'equal' && op.a.end - op.a.start > most.a.end - most.a.start ? op : most,
    )
    expect(longest && longest.a.end - longest.a.start).toBeGreaterThan(common.length * 0.9)
  })
})
