import { emptyTitle } from '../../../../../src/domain/findings/rules/emptyTitle'
import { missingForKind, type MissingWhat } from '../../../../../src/domain/findings/rules/missingForKind'
import { withRows } from '../../plan'
import { testRule } from '../testRule'

const missing = (...whats: readonly MissingWhat[]) =>
  whats.map((what) => ({ segmentIds: ['a'], params: { what, title: 'A' } }))

testRule(missingForKind, {
  clean: {
    'a case share with its case and speaker': '10=caseShare&case1:speaker.lin',
    'a team may speak': '10=caseShare&case1:speaker.team1',
    'a keynote with its expert': '10=keynote:expert.lin',
    'a micro-forum with all it needs': '10=microForum?5,5:moderator.lin,panelist.wu',
    'a skit of a troupe': '10=skit%team1',
    'a skit of a cast with characters': '10=skit:performer.lin/Granny,performer.wu/Nephew',
    'a skit of a team': '10=skit:performer.team1',
    'a talk of one': '10=talk:speaker.lin,host.wu',
    'kinds that need nothing': '1=opening 1=hosting 1=video 1=interaction 1=ceremony 1=break 1=photo 1=custom',
    'a skipped one': '10~=keynote',
  },
  found: {
    'a bare case share': ['10=caseShare', missing('case', 'speaker')],
    'a case that was deleted': ['10=caseShare&gone:speaker.lin', missing('case')],
    'a speaker not named yet': ['10=caseShare&case1:speaker.', missing('speaker')],
    'an expert as speaker only': ['10=keynote:speaker.lin', missing('expert')],
    'a bare micro-forum': ['10=microForum', missing('moderator', 'panelist', 'questions')],
    'a micro-forum without panelists': ['10=microForum?5:moderator.lin', missing('panelist')],
    'a bare skit': ['10=skit', missing('performers')],
    'a performer without a character': ['10=skit:performer.lin/Granny,performer.wu', missing('character')],
    'a character is wanted in a troupe too': ['10=skit%team1:performer.wu', missing('character')],
    'a talk of nobody': ['10=talk', missing('speaker')],
    'a talk of two': ['10=talk:speaker.lin,speaker.wu', missing('oneSpeaker')],
  },
})

testRule(emptyTitle, {
  clean: { 'a title': '10', 'a skipped one': { plan: '10~', change: (s) => withRows(s, { a: { title: '' } }) } },
  found: {
    'only blanks': [
      { plan: '10 5~ 5', change: (s) => withRows(s, { c: { title: '  ' } }) },
      [{ segmentIds: ['c'], params: { number: 3 } }],
    ],
  },
})
