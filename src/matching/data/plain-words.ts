/**
 * Phrases of English that say what one plain word says: phrasal verbs, verbs that only carry their noun ("make a decision"), set
 * phrases of time, amount and relation. Written for this package, from general English: no line is there for one text.
 *
 * A line is a plain word and its phrases. The first word of a phrase stands for all of its forms ("moved forward"), the others for
 * themselves; `*` is a pronoun that may stand there ("turn it down"), `~` a possessive ("make up her mind"), `a` any article or none.
 */
export const PLAIN_WORDS = `
proceed: go ahead | move ahead | move forward | go forward | press ahead | press on | forge ahead | push ahead | push on | push forward
continue: carry on | go on | keep on | keep going | keep up | keep at it
start: kick off | set about | get going | get started | get under way | get underway | set out to
found: set * up | start * up
establish: put * in place
happen: come about | take place | come to pass
cancel: call * off | scrap
postpone: put * off | put * back | push * back
stop: give * up | leave off | bring * to a halt | come to a halt | put a stop to | put an end to | bring an end to | bring * to an end | put paid to
end: come to an end | draw to a close | come to a close | wind * up
abolish: do away with | get rid of
remove: take * away | take * out | strip * out
reject: turn * down | throw * out
refuse: turn * away
lower: bring * down | drive * down
reduce: cut back on | cut down on | cut back | scale * back | scale * down
raise: bring * up | put * up
increase: go up | step * up | ramp * up | drive * up | push * up
fall: go down | come down
discover: find * out | come across | come upon
determine: figure * out | work * out
investigate: look into | carry out a investigation | conduct a investigation | launch a investigation
examine: look * over | take a look at | have a look at | take a close look at | take a hard look at
consider: think about | think * over | take into account | take into consideration | take account of | give consideration to | give thought to
imagine: dream * up
invent: make * up | come up with
tolerate: put up with
endure: go through
survive: get through | come through | pull through
solve: sort * out
handle: deal with | cope with | get to grips with | come to grips with
explain: account for | give a explanation of
emphasize: point * out | lay stress on | put emphasis on | place emphasis on
mention: make mention of | make reference to
discuss: talk about | talk * over | have a discussion about | hold discussions on | hold talks on
talk: hold talks | have talks | hold discussions | have a discussion | have discussions | have a conversation
meet: hold a meeting | have a meeting | get together
visit: pay a visit to | make a visit to | drop by | drop in on
participate: take part | play a part
join: become a member of
help: give help to | give a hand to | lend a hand | be of help to | provide help to
support: give support to | provide support for | lend support to | stand behind | get behind | stand by | stick by | stick up for | speak up for | stand up for
defend: come to the defense of
oppose: stand up to | stand against | come out against
protest: take to the streets
attack: carry out a attack on | launch a attack on | mount a attack on
fight: put up a fight
surrender: give in | back down | cave in
attempt: make a attempt to | make a effort to | make efforts to
try: do ~ best | give a try | have a go at
decide: make a decision | take a decision | come to a decision | reach a decision | make up ~ mind
agree: reach a agreement | come to a agreement | strike a agreement | reach a deal | strike a deal | make a deal | come to terms
conclude: come to a conclusion | reach a conclusion | draw a conclusion
choose: make a choice | opt for
promise: make a promise | give ~ word
apologize: make a apology | offer a apology | say sorry | issue a apology
complain: make a complaint | lodge a complaint | file a complaint
announce: make a announcement
declare: make a declaration
propose: make a proposal | put forward | put * on the table
suggest: make a suggestion
recommend: make a recommendation
request: make a request for | put in a request for
ask: put a question to | call for
reply: give a reply | give a answer | make a reply
describe: give a description of
contribute: make a contribution
improve: make a improvement to | get better
progress: make progress | make headway | make strides
deteriorate: get worse | go downhill
change: make a change to | make changes to
correct: put * right | set * right | make a correction to
use: make use of | put * to use
begin: make a start | make a beginning
act: take action | take steps | take measures
react: show a reaction
intervene: step in
withdraw: pull * out | pull back | back out | drop out
resign: step down | stand down | quit | hand in ~ resignation | tender ~ resignation
leave: walk away | walk out | go away
depart: set off | take * off
return: go back | come back | get back | make a return | hand * back | give * back
arrive: turn up | show up | get here | get there
enter: go into | come into
appear: crop up
destroy: wipe * out | blow * up | tear * down | tear * apart | take * apart
kill: put * to death
die: pass away | lose ~ life
separate: split * up | break * up
divide: drive a wedge between
cause: bring about | bring * on | give rise to | lead to | result in
produce: turn * out
implement: carry * out | put * into practice | put * into effect | put * into action | follow through on | follow through with | follow through
delegate: hand * over | hand * down
transfer: pass * on | turn * over
admit: own up to | own up | come clean about
reveal: give * away | bring * to light | lay * bare
hide: cover * up
ignore: turn a blind eye to | take no notice of | pay no attention to | pay no heed to | brush * aside
notice: take notice of | take note of | pay attention to
respect: look up to | have respect for | show respect for | hold * in high regard
despise: look down on
trust: put trust in | put ~ trust in | have trust in | place ~ trust in | have faith in | put ~ faith in
doubt: have doubts about | have a doubt about | cast doubt on | call into question
believe: be of the opinion | hold the view | take the view | be convinced | have a belief
fear: be afraid of | be scared of | be frightened of | live in fear of
hope: have hopes for | have high hopes for
want: have a desire to | be keen to | be eager to | wish to | would like to | want to
intend: have the intention of | have a intention to | have every intention of
wait: hold on | hang on
accelerate: speed * up
relax: ease off
recover: get over | bounce back | make a recovery | get well
supervise: keep a eye on | keep watch over | keep watch on
monitor: keep track of | keep tabs on
protect: look after | take care of | keep * safe
understand: get the picture | have a understanding of | make sense of
realize: come to realize | come to see | come to understand
know: have knowledge of | be aware of | be familiar with | have a knowledge of
require: be in need of | have need of
matter: make a difference | be of importance | be of significance | carry weight
benefit: be of benefit to | take advantage of
blame: lay the blame on | put the blame on | place the blame on | pin the blame on | point the finger at | point fingers at
criticize: find fault with | take issue with | hit out at | lash out at | take aim at
insult: call * names
mock: make fun of | poke fun at
praise: heap praise on | sing the praises of | pay tribute to
thank: give thanks to | express ~ thanks to | express ~ gratitude to
win: come out on top | carry the day | come first
fail: fall short | fall flat | come to nothing | break down | come apart | fall apart | fall through
succeed: make good | pay off | be successful
replace: take the place of | swap * out
represent: stand for
resemble: look like | be similar to | bear a resemblance to
reach: arrive at
exceed: go beyond | be in excess of
prevent: head * off | ward * off | stave * off
avoid: stay away from | keep away from | steer clear of | stay clear of | stay out of | keep out of
escape: get away | break free | break out
pay: foot the bill | pick up the bill | pick up the tab | pay * back
earn: make a living
risk: run the risk of
endanger: put * in danger | put * in jeopardy | put * at risk
punish: hold * to account | hold * accountable
arrest: take * into custody
sue: take * to court | take legal action against | bring a lawsuit against | file a lawsuit against | bring suit against
vote: cast a vote | cast a ballot | cast ~ vote | cast ~ ballot | go to the polls
influence: have a influence on | exert influence on
affect: have a effect on | have a impact on | make a impact on
view: have a view of
speak: make a speech | give a speech | deliver a speech
force: leave * no choice
now: right now | at this moment | at the moment | at this point | at this point in time | at this time | at this stage | at present | at the present time | as of now | as of today | as of this writing | at the time of writing | for now | for the moment | for the time being | as things stand | as it stands | currently | presently
then: at that moment | at that time | back then
soon: before long | in the near future | in the coming days | any day now | in no time
immediately: right away | straight away | at once | right off | without delay | on the spot
eventually: in the end | in the long run | at the end of the day | when all is said and done
finally: at last | at long last
meanwhile: in the meantime
again: once again | once more | yet again | one more time | all over again
repeatedly: over and over | over and over again | again and again | time and again | time and time again | time after time | many times
often: a lot of the time | more often than not
always: all the time | at all times | each and every time | every single time
sometimes: from time to time | now and then | now and again | every now and then | once in a while | at times | on occasion
rarely: once in a blue moon | hardly ever
recently: of late | in recent days | in recent weeks
previously: in the past | at a earlier time
before: prior to | in advance of
after: subsequent to | in the wake of | in the aftermath of
during: in the course of
until: up to | up until
because: due to the fact that | owing to the fact that | on the grounds that | given that | in view of the fact that | seeing that
although: despite the fact that | in spite of the fact that | even though | notwithstanding the fact that
despite: in spite of | regardless of
about: with regard to | with respect to | with reference to | in regard to | in respect of | in relation to | in connection with | when it comes to | as to | regarding | concerning
for: in favor of | on behalf of
to: in order to | so as to
if: in the event that | in case | on condition that | provided that | as long as | so long as
except: apart from | other than | aside from | with the exception of
without: in the absence of
instead: in place of | in lieu of
also: as well | in addition | on top of that
especially: in particular | above all
mainly: for the most part | by and large | in the main
generally: in general | on the whole
usually: as a rule
exactly: to the letter
certainly: without a doubt | without doubt | beyond doubt | beyond a doubt | no doubt | for sure | for certain
probably: in all likelihood | in all probability | more than likely
perhaps: it may be that | it could be that
truly: in truth | as a matter of fact
completely: in every way | in all respects | through and through
suddenly: all of a sudden | out of the blue | out of nowhere
together: hand in hand | side by side | shoulder to shoulder
alone: on ~ own | by myself | by yourself | by himself | by herself | by itself | by ourselves | by themselves
many: a lot of | lots of | a large number of | a great number of | a great many | plenty of | any number of | a whole lot of
much: a great deal of | a good deal of | a large amount of
some: a number of | a few | a couple of | a handful of
most: the majority of | most of | the bulk of | the vast majority of
all: all of | each and every | every last | every single
enough: sufficient | adequate
important: of importance | of great importance | of significance
vital: of the utmost importance | of paramount importance | of vital importance
anything: any evidence | any indication | any sign | any proof | any hint
nothing: no evidence | no indication | no sign | no proof | no hint
everyone: each and every one | every one of us | all of us
worldwide: around the world | all over the world | across the globe | around the globe
nationwide: across the country | all over the country | around the country
everywhere: all over the place | far and wide
aware: conscious of
unacceptable: not acceptable
impossible: not possible | out of the question
unclear: not clear
unfair: not fair
wrong: not right | not correct
different: not the same
difficult: no easy task
slow: slow * down
can: be able to | have the ability to | be in a position to | be capable of
must: have to | have got to | need to | be obliged to
will: be going to
should: ought to | be supposed to
`
