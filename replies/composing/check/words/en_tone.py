"""English: arguing, demanding, and bitterness in polite words.

The hard case is the polite barb ("I thought my skills were a reasonably good match, but"): it cost a real candidate a
second role. Grouped by how sure a turn is, see `ToneWords`.
"""

from replies.composing.check.words.en_hostile import FAREWELLS, INSULTS, THREATS
from replies.composing.check.words.lexicon import ToneWords, any_of, anywhere

_BEST = (
    r"(?:best|most (?:qualified|suitable|experienced|suited|capable)|ideal|perfect|strongest|right|only|obvious|top|better|superior) "
    r"(?:\w+ )?(?:candidate|person|applicant|choice|fit|match|man|woman|one|option)"
)
_NOT = r"(?:didn't|did not|never|don't|do not|couldn't|could not|wouldn't|would not|haven't|have not|weren't|failed to|can't|cannot)"

_CLAIMS = (
    r"(?:made|make|making|makes) (?:a|the|such a|one|your|some) (?:\w+ )?(?:mistake|error)|(?:big|huge|grave|serious|terrible|bad|costly|real|major|massive|great|colossal) (?:mistake|error)",
    r"(?:it|this|that)(?:'s| is| was| will be| would be) (?:a|your|an) (?:\w+ )?(?:mistake|error)|your (?:mistake|error)|(?:made|making|make|chose|choosing|hired|picked|is|was) the wrong",
    r"(?:poor|bad|terrible|questionable|strange|odd|baffling|foolish|short-?sighted|wrong) (?:decision|choice|judg~)|not the right (?:decision|choice|call)",
    r"(?:you|company|team|they)(?:'re|'ve| are| have| just| would be| will be)?(?: \w+){0,2} (?:missed|missing|passed up|passing up|passed over|passing over|passed on|passing on|losing|lost|letting go|let go)(?: out)?(?: on| of)? (?:a|an|the|me|someone|somebody|one|your|out)",
    r"(?:better|more (?:\w+ )?(?:qualified|experienced?|skills?|skilled|suited|suitable|capable|competent|knowledge)|stronger|smarter|harder|twice (?:her|his|their|the)) (?:\w+ )?than (?:the|whoever|whomever|any|anyone|anybody|your|him|her|them|who|most|everyone|all|those|that|half|what)",
    r"twice (?:her|his|their|the|as)|i (?:'m |am |was |would be |would have been |'d be |know i(?:'m| am| was)? )(?:\w+ )?(?:worth|better)",
    r"i(?:'m| am| was| would be| would've been| would have been|'d have been|'d be)(?: (?!not|never|hardly|no)\w+)? (?:an? |the )?" + _BEST,
    r"(?:more than|over|over-|clearly|easily|obviously|far more|undoubtedly|certainly more than)[- ]?qualified|over-?qualified",
    r"(?:no ?one|nobody|you won't|you will not|you'll never|won't|never) (?:else |will |can |ever )*(?:find|get|work~|has|have|is|with|be able)(?: \w+){0,3} (?:better|harder|like me|as (?:good|qualified|dedicated|much)|with my|more|my)",
)

_BARBS = (
    r"(?:do not|don't|cannot|can't|can not|fail to|failed to|struggle to|struggling to|unable to|(?:hard|difficult|impossible|trouble) (?:for me )?to) (?:\w+ )?(?:understand|see|comprehend|fathom|grasp|imagine) (?:why|how(?! (?:i can|to))|what (?:more|else|happened|you|went|the)|the (?:decision|reason~|logic|outcome|result|rationale)|your (?:decision|reason~|logic|choice|criteria))",
    r"(?:cannot|can't|can not|could not|couldn't|hardly|scarcely|(?:hard|difficult|impossible|hard time|trouble) (?:for me )?(?:to )?)(?: \w+)? ?(?:believe|believing|accept|swallow|stomach)(?! (?:the )?(?:offer|unpaid|how (?:kind|lucky|quickly|fast)))|unbelievable|incredible that|beggars belief|defies|beyond me|beyond belief",
    r"find (?:it|this|that|your \w+)(?: \w+){0,2} (?:hard|difficult|impossible|odd|strange|funny|ironic|curious|telling|amusing|hilarious|surprising|puzzling|peculiar|bizarre|remarkable|incredible|astonishing|unfortunate|disappointing|troubling|concerning|distasteful|disheartening|frustrating|baffling|confusing|weird|shocking|unacceptable|convenient|hypocritical|rich|sad)(?! (?:to (?:say|leave|choose|decide)))",
    r"i (?:guess|suppose|take it|presume|gather|imagine|assume|see (?:now )?(?:that|how))(?: that)?(?: \w+){0,9} (?:\w+n't|not|never|nothing|no longer|no|more important|too (?:much|old|honest|good|expensive|senior)|only|just|over|cheaper|younger|how (?:you|things|it)|all i need|says it all|speaks)",
    r"you (?:\w+ )?(?:clearly|obviously|evidently|apparently) (?:did|didn't|don't|do not|never|had|have|were|weren't|are|aren't|wanted|already|prefer|made|decided|know|knew|chose|missed|overlooked|lack|think|failed)|(?:clearly|obviously|evidently|apparently),? (?:you|your|not|no|it|my|the|qualif~|experience~|skills?|talent|merit|hard work|competence|quality|loyalty|someone|there|nobody|none|i)(?! (?:\w+ )?(?:disappoint~|sad|hop~|would|was hop~|had hop~|am|'m))",
    r"as you (?:clearly|obviously|evidently|apparently|must|should|would (?:know|have)|seem)|what you (?:clearly|obviously|really|actually) (?:want~|need~|were)",
    r"should have (?:\w+ )?(?:known|told|called|been|seen|read|hired|chosen|picked|given|said|looked|considered|informed|let|at least|thought|had|asked|made)(?! (?:more )?(?:better )?prepar~)",
    r"(?:had|if) (?:you|they|anyone|anybody|someone|somebody|the panel|your team) (?:\w+ )?(?:actually |really |only |bothered|even |had |properly )+|had (?:you|they|anyone|someone|the panel) (?:read|looked|taken|given|asked|bothered|seen|listened|paid|known|told|been)",
    r"(?:one|you|anyone|somebody|a person) (?:would|'d|might) (?:\w+ )?(?:think|expect|imagine|assume|hope|suppose)|i(?:'d| would) (?:have )?(?:\w+ )?(?:thought|expected|expect)(?! nothing)|i expected (?:more|better|much more|at least|a)|(?:expected|deserve~) (?:more|better) (?:from|of|than)",
    r"with (?:all )?(?:due |the greatest |the utmost )respect,?|no offen[cs]e|don't take this (?:the wrong way|personally)|not to be (?:rude|difficult|negative|bitter|harsh|mean)|i don't mean to be (?:rude|difficult|bitter|harsh|negative)|not (?:that )?i(?:'m| am) bitter|call me (?:old-fashioned|bitter|crazy|naive)",
    r"(?:could|would|should|might|didn't|did not|not|had|have|at least|even)(?: (?:have|had|at least|even))* the (?:common |basic |simple |minimal )?(?:decency|courtesy|courage|guts|respect|honesty|professionalism) to|(?:common|basic|simple|minimum|ordinary|minimal) (?:courtesy|decency|respect|manners|politeness)|^so much for",
    r"(?:thank~|thx) (?:you )?(?:a lot |so much |very much )?for (?:nothing|wasting|the (?:form|generic|automat~|template|copy)|(?:finally|eventually) )|thanks but no thanks|no thanks to you|thank(?:s| you) for the (?:rejection|form letter|template)",
    r"good luck (?:with that|(?:finding|getting|hiring)(?: \w+){0,5} (?:better|else|like me|as good|cheap~|that|willing|more|half|with my|dumb|stupid|desperate|who will|who'll|who can actually))|best of luck with that|luck with that|you(?:'ll| will|'re going to)(?: \w+)? need (?:it|all the luck|luck)",
    r"your loss|(?:their|the company's) loss|suit yourself~|have it your way|so be it|no wonder (?:you~|your|nobody|they)|how (?:convenient|original|predictable|very (?:kind|thoughtful|professional))|what a (?:joke|farce|surprise|shock|coincidence|relief|load|pile|mess|way to)|must be nice|real(?:ly)? classy|very (?:classy|mature)|slow clap|bravo|nice try|big surprise|shocker|color me|colour me",
    r"(?:experience|qualif~|hard work|talent|merit|skills?|loyalty|competence|honesty|results|degrees?|education|dedication|effort|commitment)(?: \w+){0,5} (?:doesn't|don't|do not|does not|didn't|did not|isn't|no longer)(?: \w+){0,2} (?:matter|count|mean|important|valued|worth|pay|enough)|(?:means?|meant|counts?|counted|worth|is|good) (?:for )?(?:absolutely )?nothing|count~ for (?:little|not much|much these days)|don't (?:matter|count|mean anything)",
    r"(?:nepotis~|favou?ritis~|rigged|foregone conclusion|(?:for|just a) show|fake (?:job|posting|interview|listing|vacanc~)|ghost job|pretend~ (?:that|to)|pre-?selected|(?:had|have) already (?:decided|chosen|picked|made up)|already (?:had|knew) (?:your|the|who|someone|somebody)|had the job (?:from|before|all)|box-?ticking|tick~ (?:a|the|your) box|going through the motions|who you know|not what you know|hidden agenda|behind closed doors|inside job)",
    r"we both know|(?:the|your) (?:real|true|actual) reason~?|real reasons?|admit it|who are (?:you|we) kidding|(?:let's|let us) (?:be (?:honest|real)|face it|not pretend)|don't (?:insult|patroni[sz]e|pretend|bother|waste|worry,? i)|spare me|save (?:it|your|me)|let me (?:repeat|remind|tell you|be clear|spell)|for the record|shows? (?:me )?(?:exactly )?(?:what|how little|how much|who) (?:kind|sort|you|your)|says (?:a lot|everything|it all|more)|tells? me (?:all|everything|a lot|exactly)|speaks volumes|leaves a (?:bad|bitter|sour) taste|bad taste|raises? (?:serious |some )?(?:questions|doubts|concerns)",
    r"(?<!i )" + _NOT + r" even(?! though| if)|without (?:even|so much as)|not even (?:a|an|one|the|bother~|worth|consider~|invite~|get|look~)|be bothered(?: to| with)?|not bother~|(?:didn't|never|don't|did not|hardly|barely) bother~|(?:never|not|wasn't|n't) (?:\w+ )?(?:given|gave|give me|got|had|get) a (?:fair|real|proper|serious|decent|fighting|chance)(?! to (?:thank|say|meet|ask|tell|mention|show you|express))",
    r"(?:you|they|nobody|no one|panel|team|hr|company|manager|recruiter|interviewers?) (?:\w+ )?" + _NOT + r" (?:\w+ )?(?:read|look|consider|care|give me|take (?:me|my|a)|respect|value|appreciate|deserve|understand|listen|reply|respond|answer|acknowledge|recogni[sz]e|follow through|keep (?:your|their) (?:word|promise))",
    r"(?:do not|don't|cannot|can't|refuse to|unwilling to|unable to|won't|will not|never) (?:simply |just )?accept (?:this|your|the (?:decision|rejection|outcome|result)|that|it|being|a no|no)|unacceptable|not acceptable|beg to differ|(?:strongly |respectfully |totally |completely |have to |must |do |i )disagree~|i object|(?:i|to|formally) (?:contest|dispute|challenge|protest) (?:this|your|the|against)|i (?:\w+ )?question (?:your|the|how|whether|why)|(?:reject|refuse|decline)~ your (?:rejection|decision|refusal)|accept~ your (?:rejection|refusal)|regret to inform you|your (?:rejection|refusal) (?:letter )?(?:does not|doesn't|is not)",
    r"prove you(?:r \w+)? wrong|(?:led|leading|lead|strung|stringing|string~) me (?:on|along|to (?:believe|think))|(?:was|been|being) led to (?:believe|think|expect)|got my hopes up|false (?:hope~|promis~|impression)|broken promise~|promised me|broke your (?:word|promise)|(?:keep|kept) your word|moved? the goal ?-?posts|bait and switch|ghosted|left (?:me )?(?:hanging|in the dark)|jump(?:ed|ing)? through (?:\w+ )?hoops",
    r"(?:turned|turn|turning) down (?:\w+ ){0,3}(?:offers?|jobs?|position|interviews?)(?: \w+){0,3} (?:for|because)|because of (?:you|your)|(?:hope|can|how) (?:\w+ ){0,3}(?:live with (?:that|it|your)|sleep (?:at night|well))|how (?:am i|do you expect me|can you (?:expect|say|do|justify|sleep|claim|call|reject|treat))|what am i supposed|how (?:could|can) you|you have no idea (?:what|how)|do you (?:even )?(?:know|have any idea|realise|realize|think|expect)(?! of)|hope (?:that )?(?:you~|you're)(?: \w+)? (?:happy now|proud|satisfied|are happy)",
    r"^(?:interesting|funny|strange|odd|ironic|amazing|curious|amusing|typical|noted|whatever|figures|wow|seriously|really|nice|unreal|of course you|sure)(?=[,.!? ]*(?:that|how|to|$|,|\.|ok|okay|of|so|i|-|\?|!))|^(?:oh )?well,? (?:i guess|that's|so much|enjoy)|^(?:so|and) (?:you|that's|after all|much for|basically|this is)",
    r"this is how you (?:treat|reward|repay|thank)|that's how (?:you|it)|is this how|treat~ (?:your )?(?:people|candidates|applicants|me|us)(?: \w+)? (?:like|this way|that way|so|with)|the way you treat~|how (?:\w+ )?(?:treats?|you treat|you've treated)|way (?:i was|you|to) treat~",
    r"(?:it|i|that) (?:would|'d|might) have been (?:\w+ )?(?:nice|good|courteous|polite|appreciated|decent|helpful|respectful|nicer|better|professional|useful|kind|considerate|fair|fairer|honest|more \w+)(?:,)? (?:if (?:you|someone|anyone|they|somebody|the|i had)|had (?:you|someone|anyone|they|i)|to (?:hear from|know|be told|receive|get (?:a|an|some|this|that|at)|have (?:been|known|heard|received|had)|at least|tell|let|see|say|inform|give))",
    r"(?:like|as if|as though) (?:my|i|we|candidates|all|that) (?:\w+ ){0,5}(?:nothing|worthless|invisible|disposable|not|didn't|don't matter)|at the very least|mere formality|lip service|talk is cheap|practi[cs]e what you preach|empty (?:words|promises|phrases)|corporate (?:speak|bs|nonsense|drivel)|copy[- ]?(?:and[- ]?)?pasted?|cookie[- ]cutter|(?:sure|doubt|know) (?:that )?(?:i|you|anyone|nobody|this|it)(?: \w+)? (?:won't|will not|will never|will|'ll)(?: \w+){0,2} (?:hear|reply|respond|read|care|answer|get a)",
)

_SOUR = (
    r"i (?:\w+ )?(?:thought|felt|believed|was under the impression|assumed|was (?:sure|convinced|confident|certain)|had the impression|got the impression|figured|was told|considered|still (?:think|believe|feel)|honestly (?:think|believe|feel)|strongly (?:think|believe|feel)|firmly believe|maintain)(?: that)?…(?:\w+ ){0,6}(?:match~|fit(?! in)|qualif~|ideal|perfect|suited|met (?:all|every)|right person|strong candidate|best candidate|had (?:it|the job)|exactly what|more than|everything you|in the bag)",
    r"(?:under the impression|my background|my skills?|my skill set|my experience|my qualifications|my profile)…(?:were|was|is|are|to be)(?: \w+){0,3} (?:good|close|perfect|excellent|great|strong|solid|decent|fair|exact|ideal|near-perfect|reasonabl[ey]|obvious) (?:\w+ )?(?:match|fit)",
    r"puzzl(?:ed|ing)|baffl(?:ed|ing)|perplex~|mystif~|bewilder~|dumbfounded|at a loss|flabbergasted|stunned|speechless|shocked|shocking|astonish~|astound~|incredulous|confus(?:ed|ing) (?:by|as to|about (?:why|how|your|the)|why|how|that|because|since|at)|i(?:'m| am)(?: \w+)? (?:surprised|amazed|curious (?:how|why|what kind))(?! (?:by )?(?:how (?:much|kind)))|makes no sense|(?:doesn't|does not|n't) (?:make (?:any )?sense|add up)|doesn't sit",
    r"you could have (?:at least|just|simply|told|said|called|let|been|saved|given|picked|had|informed)|i would have (?:\w+ )?(?:appreciated|hoped|preferred|liked) (?:a|an|if|being|more|some|that|to (?:be told|have been|hear (?:this|it|sooner|earlier|directly|from))|at least|for)|i had (?:\w+ )?(?:hoped for|expected) (?:at least|more (?:than|from)|better)|was hoping for (?:at least|more (?:than|from)|better from)",
    r"(?:meet|met|exceed~|fulfil~|satisf~|tick~|check~|had|have|possess~|cover~|matched|match|surpass~)(?: and (?:even )?(?:exceed~|more))? (?:literally |practically |virtually |nearly |almost )?(?:all|every|each|100|everything)(?: \w+){0,5} (?:requirements?|criteri~|qualif~|box~|skills?|items?|points?|asked|wanted|needed|expected|advert~|listed)|everything (?:you|that you|the (?:ad|job)) (?:\w+ )?(?:asked|wanted|needed|listed|requir~|said)",
    r"(?:shame|pity) (?:that )?(?:you|your|they|the (?:team|company|panel))(?: \w+){0,4} (?:not|never|chose|fail~|miss~|let|went|decided|overlook~|\w+n't)|how (?:disappointing|sad|unfortunate|predictable|typical) (?:to|that|it is)|prove (?:it|myself) to you|ironic~|hypocri~|(?:unprofessional|strange|odd|weird) that",
    r"(?:not|isn't|n't|hardly|never)(?: \w+){0,2} (?:too much to ask|what (?:i was told|you said|was (?:promised|advertised))|a good look|the way to|how you|transparent|honest with)|(?:is that|was that|that's) too much|you(?:'ve| have)? (?:told|said|assured|led|implied|suggested|indicated|promised)(?: me)?(?: that)? (?:it|i|the job|this|you (?:would|were|liked|wanted)|my|they|everything|there)…(?:was|were|would|had|looked?|good|great|best|top|ideal|perfect|mine|close|only|formality)",
    r"(?:have|'ve) (?:never|rarely|seldom) (?:been|seen|had|experienced|encountered|met) (?:so|such|treated|a (?:worse|more)|a company)|in (?:all )?my (?:\d+|\w+) years|(?:still )?(?:waiting|waited) (?:for )?(?:\w+ )?(?:weeks|months|three|two|four|six|days|an (?:answer|explanation|apology))|took (?:you )?(?:\w+ )?(?:weeks|months|long enough)|finally (?:got|hear~|decid~|bother~|reply|replied|respond~|answer~)|chase you|(?:three|two|one|four|few)[- ]lines?|instead,? (?:i|you|of)…(?:template|automat~|generic|nothing|silence|form|line~|email)",
)

_HINTS_OF_SOUR = (
    r"obviously|clearly|evidently|apparently|supposedly|so-called|frankly|quite honestly|to be (?:\w+ )?(?:honest|frank|blunt|clear)|i must (?:say|admit|confess)|i have to say|just so you know|fyi|needless to say|as i (?:said|mentioned|told|explained)|never mind|whatever|of course you|surprised|surprising~|surprise|taken aback|curious~",
    r"after (?:all (?:that|this|those|the)|so (?:many|much|long)|\w+ (?:rounds?|interviews?|months|weeks|hours|presentations?|long))|(?:form|template|generic|automated|automatic|canned|boilerplate|impersonal|standard|mass) (?:letter|e-?mail|rejection|message|reply|response|note|answer)|i hope (?:the|your|whoever|that the|you)(?: \w+){0,4} (?:works out|worth it|happy with|find what|really)|went well|interview (?:was|went)|more interested in|real(?:ly)? (?:not|wonder~)|i wonder|anyway(?:s)?|i'm sure (?:you|they|he|she|your)|the irony|good enough|not good enough|in the first place|why (?:you |did you )?(?:even )?(?:invite|advertis~|interview~|ask~ me)|i do(?:n't| not) (?:think|believe) (?:that )?(?:the|you|your|anyone)(?: \w+){0,3} (?:understood|realis~|realiz~|saw|read|appreciate~|consider~|grasp~|listen~|knew|know)",
    r"good luck (?:finding|getting)|(?:highly|extremely|very|fully|perfectly|well|exceptionally|eminently) qualified|culture fit|'culture|'?people first|personal (?:reply|response|answer|call)|a phone call|proper (?:reply|response|answer|explanation)|excuse~|so many|yet another|once again|as usual|these days|in today's|nowadays|(?:not|n't) (?:really )?(?:care|matter)|i hope you (?:realise|realize|understand that)",
)

_PLEAS = (
    r"(?:i |we )?(?:beg|implore|plead~|beseech|begging)(?! to differ| the question)|(?:please|just|only|sir|but) (?:\w+ )?(?:give|grant|allow|offer) me (?:just )?(?:a|an|one|another|the|this|at least|any|some)(?: \w+){0,3} (?:chance|opportunity|shot|try|week|day|trial|month|job|work|minute|minutes|interview)|^give me (?:a|an|one|another|the|this) (?:\w+ )?(?:chance|job|week|trial|shot|try|opportunity)",
    r"(?:one|another|a second|a last|one last|one more|last|final) (?:more |last )?(?:chance|shot|try)(?! to (?:thank|say|speak|meet|talk))|don't (?:reject|refuse|turn me|say no|do this)|do not (?:reject|refuse)|change your (?:mind|decision)|i(?:'ll| will| would| can| am willing to|'d) (?:do any~|work for (?:free|less|nothing|any)|accept any|take any|do whatever|prove (?:it|myself|you|to you|that))|(?:for|without) (?:free|pay)(?: for)?|any salary|lower salary|less money|no pay",
    r"i(?: \w+)? need (?:this|the|a|any|that|your)(?: \w+)? (?:job|work|position|chance|income|opportunity|money|role)|(?:desperate|desperately) (?:for|to|need~|want~|in need)|my (?:family|children|kids|life|future|everything) depends?|last (?:hope|chance)|only hope|have (?:nothing|nobody|no other)|out of options",
)
_APPEALS = (
    r"re-?consider~|re-?think~|re-?evaluat~|re-?assess~|re-?visit|re-?open my|re-?review~|second look|(?:take )?another look|look again|think again|appeal (?:the|this|your|against|to|my|for|of)|to appeal|be reviewed again|review (?:my|the|your) (?:application|decision|file|case|candidacy|rejection)|overturn|reverse (?:the|your|this)",
)
_POLITE_APPEALS = (r"respectful~|kindly|humbly|politely|grateful~|appreciate~|thankful~|if (?:you|it|there)|perhaps|would be (?:glad|happy|honou?red|delighted)",)
_OPEN_APPEALS = (
    r"if|whether|should|any (?:chance|possibility|way)|would you be|would it be|could you|might you|may i|open to|willing to|possible|possibility|ever|in case|in the future|for (?:future|other|another|any|similar)|next (?:time|year|round)|welcome the (?:chance|opportunity)",
)

_DEMANDS = (
    r"i (?:\w+ )?expect (?:a|an|some|your|the|full|detailed|at least|to (?:hear|receive|be|get)|you to|nothing less|feedback|answers?|that you)(?: \w+){0,6} (?:answer|answers|explanation|response|reply|feedback|reasons?|call|apology|back|told|given|informed|explain|reply|respond|provide|send|tell|justif~|clarif~|scores?)|i expect (?:feedback|answers|an? (?:answer|explanation|apology|response|reply))",
    r"i (?:\w+ )?(?:demand|insist|require(?! (?:\w+ )?(?:visa|sponsor~|accommodat~|relocation))|deserve)|i(?:'m| am) (?:\w+ )?(?:owed|entitled)|(?:you|company) (?:\w+ )?owes? (?:me|it|us)|(?:have|got) (?:a|the|every|no less than a) (?:legal |full |moral )?right to|i must (?:insist|ask that|demand|request|know)|the least (?:that )?(?:you|they|one|anyone|someone) (?:can|could|should)",
    r"you (?:\w+ )?(?:must|need to|have to|should|had better|ought to|are (?:obliged|required|obligated|supposed|legally)|better)(?: \w+){0,3} (?:explain|tell me|give me|provide|send|justify|answer|clarify|respond|reply|share)|(?:at least|least) (?:give|tell|explain|provide|send|have|offer|let)(?: \w+){0,3} (?:me|us|why|explanation|feedback|reason|answer)|need an? (?:\w+ )?(?:explanation|answer|apology|justification)|want an? (?:\w+ )?(?:explanation|answer|apology|justification)|(?:justify|explain|defend) (?:yourself|yourselves|your (?:decision|choice|reasoning|actions))|an apology",
    r"(?:want|need|wish|demand|like|love|dying|deserve) to know(?: exactly| precisely)? (?:why (?:i|my|you)|what (?:was|is|went|exactly|the other|made you (?:reject|choose)|(?:she|he|they) ha[sd]|more)|who (?:got|you|was|made)|on what|the (?:real|true|exact|reasons?))|what (?:is|was|'s)(?: so)? wrong with (?:my|me)|(?:exactly|precisely) (?:why|what|where|how)|on what (?:basis|grounds)|what gives you|who (?:made|took) (?:this|the) decision|explain to me|care to explain|please explain (?:why|how|to me|yourself|your|the)|explain yourself~?",
)
_WHY = (
    r"(?:explain|clarify|tell me|let me know|inform me|state|know|share|told|understand|learn|hear|ask|asking|wonder~|say|provide me|curious)(?: \w+){0,3} (?:why|reasons?(?! (?:to|i applied)))|^(?:but |so |and )?why (?:was|wasn't|were|weren't|did|didn't|do|don't|am|would|won't|can't|is|on earth|not|the|me)|(?:a|the|your|real|exact|specific) reasons? (?:why|for (?:my|the|this|not|your)|behind|that i)|(?:give|send|provide|offer) me (?:\w+ ){0,3}(?:reason~|explanation|justification|truth|answers?)|somebody explain|someone explain|explain what",
)
_POLITE = (
    r"could|would|if|please|grateful~|appreciate~|may i|might|possible|possibly|mind|hope|hoping|helpful|help me|kindly|can you|wonder~|happy to|love|welcome|glad|curious|willing|able",
)
_DEADLINES = (
    r"by (?:the end of|tomorrow|monday|tuesday|wednesday|thursday|friday|close of|cob|eod|noon|\d|next week)|within (?:the next )?(?:\d+|twenty|forty|a|one|two|three|five|seven|24|48)(?:-\w+)? (?:hours|days|business|working|week|weeks)|immediately|asap|at once|without delay|no later than|today|still waiting|i(?:'ll| will) (?:be )?(?:wait|expect)~|await~ your (?:explanation|answer|justification|immediate|prompt)",
)
_PRAISE = (
    r"positive|great|wonderful|good|glowing|five[- ]star|kind|lovely|fantastic|excellent|how (?:well|kind|nice|fair|thoughtful)|recommend you|happy|gladly|proud to|nice|thank|love|congratulate",
)
_SARCASM = (
    r"lol|haha~|hehe|lmao|rofl|yeah,? right|oh,? great|oh,? well|slow clap|big surprise|surprise,? surprise|just (?:great|wonderful|perfect)|congrats|how (?:nice|kind|lovely|thoughtful|sweet|generous) (?:of|for) you|lucky me|good for you|good luck with that|thanks a (?:lot|bunch|million)|wow|/s",
)

TONE = ToneWords(
    claims=any_of(*_CLAIMS),
    barbs=any_of(*_BARBS),
    sour=any_of(*_SOUR),
    hints_of_sour=any_of(*_HINTS_OF_SOUR),
    pleas=any_of(*_PLEAS),
    appeals=any_of(*_APPEALS),
    polite_appeals=any_of(*_POLITE_APPEALS),
    open_appeals=any_of(*_OPEN_APPEALS),
    demands=any_of(*_DEMANDS),
    why=any_of(*_WHY),
    polite=any_of(*_POLITE),
    deadlines=any_of(*_DEADLINES),
    insults=any_of(*INSULTS),
    threats=any_of(*THREATS),
    farewells=any_of(*FAREWELLS),
    praise=any_of(*_PRAISE),
    sarcasm=anywhere(r"(?<!\w)(?:" + "|".join(_SARCASM) + r")(?!\w)", "🙄", "👏", "😂", "🤣", "🤡"),
    shouted=frozenset(
        "never very not all really so please why you your me my no nothing always ever again what how this that is was are did do"
        " everything every must want need know best only still even more than anyone everyone absolutely totally completely full".split()
    ),
)
