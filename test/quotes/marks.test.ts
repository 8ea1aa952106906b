import { piecesIn, quotationsIn, wordsIn } from './read'

describe('marks', () => {
  test.each([
    ['straight', '"We will reopen the pier," the mayor said.', 'We will reopen the pier,'],
    ['curly', '“We will reopen the pier,” the mayor said.', 'We will reopen the pier,'],
    ['curly closed by straight', '“We will reopen the pier," the mayor said.', 'We will reopen the pier,'],
    ['straight closed by curly', '"We will reopen the pier,” the mayor said.', 'We will reopen the pier,'],
    ['opening curly used to close', 'He called the pier “beyond repair“ on Monday.', 'beyond repair'],
    ['closing curly used to open', 'He called the pier ”beyond repair” on Monday.', 'beyond repair'],
    ['two single marks', "''We will reopen the pier,'' the mayor said.", 'We will reopen the pier,'],
    ['back quotes', "``We will reopen the pier,'' the mayor said.", 'We will reopen the pier,'],
    ['back quotes on both sides', '``We will reopen the pier,`` the mayor said.', 'We will reopen the pier,'],
    ['guillemets', '« Nous rouvrirons la jetée », a dit le maire.', 'Nous rouvrirons la jetée'],
    ['single guillemets inside', 'Er sagte: «Das ist ‹nicht› wahr.»', 'Das ist ‹nicht› wahr.'],
    ['low and high', '„Wir öffnen die Brücke“, sagte sie.', 'Wir öffnen die Brücke'],
    ['low and closing curly', '„Otworzymy most”, powiedziała.', 'Otworzymy most'],
    ['corner marks', '市長は「橋を開く」と述べた。', '橋を開く'],
    ['full width', 'The sign read ＂Closed until May＂ for weeks.', 'Closed until May'],
    [
      'parentheses inside',
      '“The pier (what is left of it) will reopen,” she said.',
      'The pier (what is left of it) will reopen,',
    ],
    ['parentheses around', 'The pier (“a ruin”, in her words) will reopen.', 'a ruin'],
    [
      'brackets and ellipses',
      '“[The pier] will … reopen ... [in] May,” she said.',
      '[The pier] will … reopen ... [in] May,',
    ],
    ['brackets first', '“[W]e will reopen,” she said.', '[W]e will reopen,'],
    ['ellipsis first', 'She said it was “…not our pier.”', '…not our pier.'],
    ['blank after the opening mark', 'The mayor said: “ We will reopen.”', 'We will reopen.'],
    ['blank before the closing mark', 'The mayor said: "We will reopen. "', 'We will reopen.'],
    ['blanks inside both', 'The mayor called it " a ruin " on Monday.', 'a ruin'],
    ['no blank before', 'The mayor said,"We will reopen the pier."', 'We will reopen the pier.'],
    ['no blank after', '"We will reopen the pier,"he said.', 'We will reopen the pier,'],
    ['dash before', 'Her answer—“never”—surprised the council.', 'never'],
    ['doubled straight', '""We will reopen the pier,"" the mayor said.', 'We will reopen the pier,'],
    ['doubled curly', '““We will reopen the pier,”” the mayor said.', 'We will reopen the pier,'],
    ['doubled at the end only', '“We will reopen the pier,”” the mayor said.', 'We will reopen the pier,'],
    [
      'straight and curly doubled',
      '"“We will reopen the pier,”" the mayor said.',
      'We will reopen the pier,',
    ],
  ])('%s', (_, text, words) => {
    expect(piecesIn(text)).toContain(words)
  })

  test('reads marks torn apart in a text that prints two single marks', () => {
    const text = [
      "''We will reopen,' ' Ms. Vance said. ''It is time.''",
      "''The pier is safe,'' she added. ''It was never closed.'.'",
    ].join('\n\n')
    expect(piecesIn(text)).toEqual([
      'We will reopen,',
      'It is time.',
      'The pier is safe,',
      'It was never closed.',
    ])
  })

  test('parts quotations that touch where paragraphs were run together', () => {
    const text = 'Vance said it was "the truth.""This pier is safe," she added.'
    expect(piecesIn(text)).toEqual(['the truth.', 'This pier is safe,'])
  })

  test('keeps the marks in start and end, and out of the spans', () => {
    const text = 'Vance said: “We will reopen.”'
    const [quotation] = quotationsIn(text)
    expect(text.slice(quotation!.start, quotation!.end)).toBe('“We will reopen.”')
    expect(quotation).toMatchObject({ setting: 'double', parent: null, label: null })
  })

  test('finds nothing between marks with nothing in them', () => {
    expect(wordsIn('He typed "" and “ ” and left.')).toEqual([])
  })
})

describe('nested marks', () => {
  test.each([
    ['single in double', '“She told me ‘no’ twice,” he said.', ['She told me ‘no’ twice,', 'no']],
    [
      'straight single in straight double',
      `"She told me 'no' twice," he said.`,
      [`She told me 'no' twice,`, 'no'],
    ],
    ['both close together', '“She told me, ‘No.’”', ['She told me, ‘No.’', 'No.']],
    ['both open together', `"'No' was all she said," he recalled.`, [`'No' was all she said,`, 'No']],
    ['three marks at the end', `''She told me, 'No.'''`, [`She told me, 'No.'`, 'No.']],
    [
      'double in double',
      '“It was called “a ruin” by all,” she said.',
      ['It was called “a ruin” by all,', 'a ruin'],
    ],
    [
      'three deep',
      '“He said, ‘They painted “Closed” on it,’ and left,” she said.',
      ['He said, ‘They painted “Closed” on it,’ and left,', 'They painted “Closed” on it,', 'Closed'],
    ],
    [
      'three deep in British marks',
      '‘He said, “They painted ‘Closed’ on it,” and left,’ she said.',
      ['He said, “They painted ‘Closed’ on it,” and left,', 'They painted ‘Closed’ on it,', 'Closed'],
    ],
  ])('%s', (_, text, words) => {
    expect(piecesIn(text)).toEqual(words)
  })

  test('names the quotation that holds another', () => {
    const parents = quotationsIn('“A man said, ‘They painted “Closed” on it,’ and left,” she said.').map(
      (q) => q.parent,
    )
    expect(parents).toEqual([null, 0, 1])
  })

  test('holds no quotation that stands in the reporter’s words between two spans', () => {
    const text = '“We lost,” said Ana “Bull” Vance, “but we are not done.”'
    expect(quotationsIn(text).map((q) => q.parent)).not.toContain(0)
  })
})
