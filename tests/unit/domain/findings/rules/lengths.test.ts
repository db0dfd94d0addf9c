import { assumedLength } from '../../../../../src/domain/findings/rules/assumedLength'
import { minutes, withRows } from '../../plan'
import { testRule } from '../testRule'

const assumed = (plan: string, texts: Record<string, string | null>) => ({
  plan,
  change: (snapshot: Parameters<typeof withRows>[0]) =>
    withRows(snapshot, Object.fromEntries(Object.entries(texts).map(([id, assumedFrom]) => [id, { assumedFrom }]))),
})
const text = (id: string, written: string) => ({
  segmentIds: [id],
  params: { which: 'text', title: id.toUpperCase(), plannedMs: minutes(5), text: written },
})

testRule(assumedLength, {
  clean: {
    'lengths that somebody set': '5 10',
    'a skipped row': assumed('5 5~', { b: '' }),
  },
  found: {
    'one that nobody set': [
      assumed('5 10', { a: '' }),
      [{ segmentIds: ['a'], params: { which: 'one', title: 'A', plannedMs: minutes(5) } }],
    ],
    'several that nobody set are one finding': [
      assumed('5 10 5', { a: '', c: '' }),
      [{ segmentIds: ['a', 'c'], params: { which: 'several', title: 'A', number: 2 } }],
    ],
    'each that says something else is named with what it says': [
      assumed('5 5 5', { a: '待定', b: '', c: '看情况' }),
      [
        text('a', '待定'),
        text('c', '看情况'),
        { segmentIds: ['b'], params: { which: 'one', title: 'B', plannedMs: minutes(5) } },
      ],
    ],
  },
})
