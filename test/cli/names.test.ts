import { shortNames } from '../../src/cli/output/names'

const named = (...ids: readonly string[]): string[] => [...shortNames(ids).values()]

describe('shortNames', () => {
  it.each([
    ['folders and extension that all share', ['news/may/quay.txt', 'news/may/wire.txt'], ['quay', 'wire']],
    ['only the folders that all share', ['news/may/a.txt', 'news/june/a.txt'], ['may/a', 'june/a']],
    ['no extension when there are two', ['news/quay.txt', 'news/wire.json'], ['quay.txt', 'wire.json']],
    ['the folders of Windows', ['C:\\news\\quay.txt', 'C:\\news\\wire.txt'], ['quay', 'wire']],
    ['of one file its name', ['news/may/quay.txt'], ['quay']],
    ['nothing of names that have none', ['quay', 'wire'], ['quay', 'wire']],
    ['nothing of a name that is all extension', ['news/.txt', 'news/.txt~'], ['.txt', '.txt~']],
    ['nothing of nothing', [], []],
  ])('leaves out %s', (_, ids, names) => {
    expect(named(...ids)).toEqual(names)
  })

  it('gives every id a name of its own', () => {
    const ids = ['a/b.txt', 'a/b.txt.txt', 'a/c/b.txt', 'b.txt']
    expect(new Set(named(...ids)).size).toBe(ids.length)
  })
})
