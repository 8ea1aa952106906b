import * as fc from 'fast-check'
import { inflect } from '../../src/attribution/inflect'
import { calibrate } from '../../src/attribution/calibration'
import { softmax } from '../../src/attribution/rank'
import { isNobodys } from '../../src/attribution/terms'
import {
  allLeaves,
  contrastLeaves,
  narrowLeaves,
  sumLeaves,
  sumTrees,
  unpackTrees,
} from '../../src/attribution/trees'
import { boost, DEFAULTS, packTree, random, type Tree } from '../../corpus/train/boost'
import { fitIsotonic } from '../../corpus/train/isotonic'
import { runs } from '../text/arbitrary'

test.each([
  ['say', 'says said saying'],
  ['deny', 'denies denied denying'],
  ['quip', 'quips quipped quipping'],
  ['tweet', 'tweets tweeted tweeting'],
  ['argue', 'argues argued arguing'],
  ['agree', 'agrees agreed agreeing'],
  ['stress', 'stresses stressed stressing'],
  ['write', 'writes wrote written writing'],
])('inflects %s', (base, forms) => {
  expect(inflect(base)).toEqual([base, ...forms.split(' ')])
})

describe('whether a quotation is left to nobody', () => {
  test('more belief in nobody never gives it to somebody, nor less belief in a speaker', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, share, share, (nobody, more, speaker, less) => {
        if (isNobodys(nobody, speaker))
          expect(isNobodys(Math.max(nobody, more), Math.min(speaker, less))).toBe(true)
      }),
    )
  })

  test('what leans to nobody is left to nobody when the speaker is a guess, and not when the speaker is known', () => {
    expect(isNobodys(0.65, 0.3)).toBe(true)
    expect(isNobodys(0.65, 0.9)).toBe(false)
    expect(isNobodys(0.9, 0.9)).toBe(true)
    expect(isNobodys(0.3, 0.1)).toBe(false)
  })
})

describe('trees', () => {
  /** The obvious way to read a tree. */
  const walk = (tree: Tree, row: Float64Array): number =>
    'value' in tree
      ? tree.value
      : walk((row[tree.feature] as number) <= tree.threshold ? tree.left : tree.right, row)
  const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('node')),
    leaf: fc.record({ value: fc.integer({ min: -9, max: 9 }) }),
    node: fc.record({
      feature: fc.integer({ min: 0, max: 2 }),
      threshold: fc.integer({ min: -3, max: 3 }),
      left: tie('tree'),
      right: tie('tree'),
    }),
  })).tree

  test('packed and unpacked give what walking them gives, whatever columns are looked at first', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 4 }),
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (trees, values, first) => {
          const row = Float64Array.from(values)
          const features = ['a', 'b', 'c']
          const sum = trees.reduce((total, one) => total + walk(one, row), 0)
          const unpacked = unpackTrees({ features, trees: trees.map(packTree) }, features)
          const leaves = allLeaves(unpacked)
          narrowLeaves(unpacked, row, first, 3, leaves)
          narrowLeaves(unpacked, row, 0, first, leaves)
          expect(sumLeaves(unpacked, leaves)).toBe(sum)
        },
      ),
      runs(100),
    )
  })

  test('explain the difference of two rows to the last bit, by columns in which they differ', () => {
    const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), values, values, (list, one, other) => {
        const features = ['a', 'b', 'c']
        const trees = unpackTrees({ features, trees: list.map(packTree) }, features)
        const leavesOf = (row: number[]) => {
          const leaves = allLeaves(trees)
          narrowLeaves(trees, Float64Array.from(row), 0, features.length, leaves)
          return leaves
        }
        const contrast = contrastLeaves(trees, leavesOf(one), leavesOf(other))
        const difference = sumLeaves(trees, leavesOf(one)) - sumLeaves(trees, leavesOf(other))
        expect(contrast.reduce((sum, part) => sum + part, 0)).toBe(difference)
        expect(contrast.filter((part, column) => part !== 0 && one[column] === other[column])).toHaveLength(0)
      }),
      runs(100),
    )
  })

  test('refuse features they were not trained on', () => {
    expect(() => unpackTrees({ features: ['a'], trees: [] }, ['b'])).toThrow('npm run train')
  })

  test('refuse more leaves than they have bits for', () => {
    const tree = `${'0:1 =1 '.repeat(32)}=1`
    expect(() => unpackTrees({ features: ['a'], trees: [tree] }, ['a'])).toThrow('more than 32 leaves')
  })

  test('learn which candidate of a group is right, the same trees every time', () => {
    const draw = random(1)
    const groups = 200
    const rows = new Float64Array(groups * 3 * 2).map(() => draw())
    const right = new Uint8Array(groups * 3)
    for (let g = 0; g < groups; g++) {
      // Right is the candidate with the greatest first column.
      const best = [0, 1, 2].sort(
        (a, b) => (rows[(g * 3 + b) * 2] as number) - (rows[(g * 3 + a) * 2] as number),
      )[0] as number
      right[g * 3 + best] = 1
    }
    const input = {
      rows,
      width: 2,
      starts: Int32Array.from({ length: groups + 1 }, (_, g) => g * 3),
      right,
      weight: new Float64Array(groups).fill(1),
    }
    const options = { ...DEFAULTS, trees: 40, columns: 1 }
    const trees = boost(input, options)
    expect(boost(input, options)).toEqual(trees)
    const low = trees.reduce((sum, one) => sum + walk(one, Float64Array.of(0.1, 0.5)), 0)
    const high = trees.reduce((sum, one) => sum + walk(one, Float64Array.of(0.9, 0.5)), 0)
    expect(high).toBeGreaterThan(low)
  })
})

describe('beliefs', () => {
  test('add up to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (scores) => {
          const shares = softmax(Float64Array.from(scores))
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        },
      ),
      runs(100),
    )
  })

  test('are calibrated by a function that never falls and stays between 0 and 1', () => {
    const draw = random(3)
    const points = Array.from({ length: 600 }, () => {
      const belief = draw()
      return { belief, right: draw() < belief * belief }
    })
    const steps = fitIsotonic(points)
    let last = 0
    for (let belief = 0; belief <= 1; belief += 0.01) {
      const share = calibrate(steps, belief)
      expect(share).toBeGreaterThanOrEqual(last)
      expect(share).toBeLessThanOrEqual(1)
      last = share
    }
    expect(calibrate(steps, 0.5)).toBeLessThan(0.4)
  })
})

test('with an answer more in each group, boosting learns how often a row is right', () => {
  // Of the rows with 1 three in four are right, of those with 0 one in four.
  const answers = Array.from({ length: 400 }, (_, k) => ({ row: k % 2, right: k % 8 < 6 === (k % 2 === 1) }))
  const share = (of: number) => {
    const asked = answers.filter(({ row }) => row === of)
    return asked.filter(({ right }) => right).length / asked.length
  }
  const trees = boost(
    {
      rows: Float64Array.from(answers, ({ row }) => row),
      width: 1,
      starts: Int32Array.from({ length: answers.length + 1 }, (_, k) => k),
      right: Uint8Array.from(answers, ({ right }) => Number(right)),
      weight: new Float64Array(answers.length).fill(1),
      orElse: true,
    },
    { ...DEFAULTS, columns: 1, sample: 1 },
  )
  const unpacked = unpackTrees({ features: ['row'], trees: trees.map(packTree) }, ['row'])
  for (const of of [0, 1])
    expect(1 / (1 + Math.exp(-sumTrees(unpacked, Float64Array.of(of))))).toBeCloseTo(share(of), 2)
})
