"""English: barbs, said politely or not, that argue whatever stands beside them."""

_NOT = (
    r"(?:didn't|did not|never|don't|do not|couldn't|could not|wouldn't|would not|haven't|have not"
    r"|weren't|failed to|can't|cannot)"
)


BARBS = (
    r"(?:do not|don't|cannot|can't|can not|fail to|failed to|struggle to|struggling to|unable to"
    r"|(?:hard|difficult|impossible|trouble) (?:for me )?to) (?:\w+ )?(?:understand|see|comprehend"
    r"|fathom|grasp|imagine) (?:why|how(?! (?:i can|to))|what (?:more|else|happened|you|went|the)"
    r"|the (?:decision|reason~|logic|outcome|result|rationale)|your (?:decision|reason~|logic|choice"
    r"|criteria))",
    r"(?:cannot|can't|can not|could not|couldn't|hardly|scarcely|(?:hard|difficult|impossible"
    r"|hard time|trouble) (?:for me )?(?:to )?)(?: \w+)? ?(?:believe|believing|accept|swallow"
    r"|stomach)(?! (?:the )?(?:offer|unpaid|how (?:kind|lucky|quickly|fast)))|unbelievable"
    r"|incredible that|beggars belief|defies|beyond me|beyond belief",
    r"find (?:it|this|that|your \w+)(?: \w+){0,2} (?:hard|difficult|impossible|odd|strange|funny"
    r"|ironic|curious|telling|amusing|hilarious|surprising|puzzling|peculiar|bizarre|remarkable"
    r"|incredible|astonishing|unfortunate|disappointing|troubling|concerning|distasteful|disheartening"
    r"|frustrating|baffling|confusing|weird|shocking|unacceptable|convenient|hypocritical|rich"
    r"|sad)(?! (?:to (?:say|leave|choose|decide)))",
    r"i (?:guess|suppose|take it|presume|gather|imagine|assume|see (?:now )?(?:that"
    r"|how))(?: that)?(?: \w+){0,9} (?:\w+n't|not|never|nothing|no longer|no|more important"
    r"|too (?:much|old|honest|good|expensive|senior)|only|just|over|cheaper|younger|how (?:you|things"
    r"|it)|all i need|says it all|speaks)",
    r"you (?:\w+ )?(?:clearly|obviously|evidently|apparently) (?:did|didn't|don't|do not|never|had"
    r"|have|were|weren't|are|aren't|wanted|already|prefer|made|decided|know|knew|chose|missed"
    r"|overlooked|lack|think|failed)|(?:clearly|obviously|evidently|apparently),? (?:you|your|not|no"
    r"|it|my|the|qualif~|experience~|skills?|talent|merit|hard work|competence|quality|loyalty|someone"
    r"|there|nobody|none|i)(?! (?:\w+ )?(?:disappoint~|sad|hop~|would|was hop~|had hop~|am|'m))",
    r"as you (?:clearly|obviously|evidently|apparently|must|should|would (?:know|have)|seem)"
    r"|what you (?:clearly|obviously|really|actually) (?:want~|need~|were)",
    r"(?<!i )should have (?:\w+ )?(?:known|told|called|been|seen|read|hired|chosen|picked|given|said"
    r"|looked|considered|informed|let|at least|thought|had|asked"
    r"|made)(?! (?:more )?(?:better )?prepar~)",
    r"if (?:you|they|anyone|someone|somebody|the panel|your team)(?: had|'d)(?: \w+)? (?:read|looked"
    r"|taken|given|asked|bothered|seen|listened|paid|known|told|been|done|checked|called|contacted)"
    r"|had (?:you|they|anyone|someone|the panel) (?:read|looked|taken|given|asked|bothered|seen"
    r"|listened|paid|known|told|been)",
    r"(?:one|you|anyone|somebody|a person) (?:would|'d|might) (?:\w+ )?(?:think|expect|imagine|assume"
    r"|hope|suppose)|i(?:'d| would) (?:have )?(?:\w+ )?(?:thought|expected|expect)(?! (?:nothing"
    r"|it (?:harder|worse)))"
    r"|i expected (?:more|better|much more|at least|a)|(?:expected|deserve~) (?:more|better) (?:from"
    r"|of|than)",
    r"with (?:all )?(?:due |the greatest |the utmost )respect,?|^with respect,|no offen[cs]e"
    r"|don't take this (?:the wrong way|personally)|not to be (?:rude|difficult|negative|bitter|harsh"
    r"|mean)|i don't mean to be (?:rude|difficult|bitter|harsh|negative)|not (?:that )?i(?:'m"
    r"| am) bitter|call me (?:old-fashioned|bitter|crazy|naive)",
    r"(?:could|would|should|might|didn't|did not|not|had|have|at least|even)(?: (?:have|had|at least"
    r"|even))* the (?:common |basic |simple |minimal )?(?:decency|courtesy|courage|guts|respect"
    r"|honesty|professionalism) to|(?:common|basic|simple|minimum|ordinary|minimal) (?:courtesy"
    r"|decency|respect|manners|politeness)|^so much for",
    r"(?:thank~|thx) (?:you )?(?:a lot |so much |very much )?for (?:nothing|wasting|the (?:form"
    r"|generic|automat~|template|copy)|(?:finally|eventually) )|thanks but no thanks|no thanks to you"
    r"|thank(?:s| you) for the (?:rejection|form letter|template)",
    r"good luck (?:with that|(?:finding|getting|hiring)(?: \w+){0,5} (?:better|else|like me|as good"
    r"|cheap~|that|willing|more|half|with my|dumb|stupid|desperate|who will|who'll|who can actually))"
    r"|best of luck with that|luck with that|you(?:'ll| will|'re going to)(?: \w+)? need (?:it"
    r"|all the luck|luck)",
    r"your loss|(?:their|the company's) loss|suit yourself~|have it your way|so be it"
    r"|no wonder (?:you~|your|nobody|they)|how (?:convenient|original|predictable|very (?:kind"
    r"|thoughtful|professional))|what a (?:joke|farce|surprise|shock|coincidence|relief|load|pile|mess"
    r"|way to)|must be nice|real(?:ly)? classy|very (?:classy|mature)|slow clap|bravo|nice try"
    r"|big surprise|shocker|color me|colour me",
    r"(?:experience|qualif~|hard work|talent|merit|skills?|loyalty|competence|honesty|results|degrees?"
    r"|education|dedication|effort|commitment)(?: \w+){0,5} (?:doesn't|don't|do not|does not|didn't"
    r"|did not|isn't|no longer)(?: \w+){0,2} (?:matter|count|mean|important|valued|worth|pay|enough)"
    r"|(?:means?|meant|counts?|counted|worth|is|good) (?:for )?(?:absolutely )?nothing"
    r"|count~ for (?:little|not much|much these days)|don't (?:matter|count|mean anything)",
    r"(?:nepotis~|favou?ritis~|rigged|foregone conclusion|(?:for|just a) show|fake (?:job|posting"
    r"|interview|listing|vacanc~)|ghost job|(?<!not )(?<!n't )pretend~ (?:that|to)|pre-?selected"
    r"|(?:had|have) already (?:decided|chosen|picked|made up)|already (?:had|knew) (?:your|the|who"
    r"|someone|somebody)|had the job (?:from|before|all)|box-?ticking|tick~ (?:a|the|your) box"
    r"|going through the motions|who you know|not what you know|hidden agenda|behind closed doors"
    r"|inside job)",
    r"we both know|(?:the|your) (?:real|true|actual) reason~?|real reasons?|(?<!i )admit it|who are (?:you"
    r"|we) kidding|(?:let's|let us) (?:be (?:honest|real)|face it|not pretend)|don't (?:insult"
    r"|patroni[sz]e|pretend|bother|waste|worry,? i)|spare me|save (?:it|your|me)|let me (?:repeat"
    r"|remind|tell you|be clear|spell)|for the record|shows? (?:me )?(?:exactly |just )?(?:how little"
    r"|what you|what your|who you)(?! can)|says (?:a lot|everything|it all|more)|tells? me (?:all"
    r"|everything|a lot|exactly)|speaks volumes|leaves a (?:bad|bitter|sour) taste|bad taste"
    r"|raises? (?:serious |some )?(?:questions|doubts|concerns)",
    r"(?<!i )" + _NOT + r" even(?! though| if)|without (?:even|so much as)|not even (?:a|an|one|the|bother~|worth"
    r"|consider~|invite~|get|look~)|be bothered(?: to| with)?|not bother~|(?:didn't|never|don't"
    r"|did not|hardly|barely) bother~|(?:never|not|wasn't|n't) (?:\w+ )?(?:given|gave|give me|got|had"
    r"|get) a (?:fair|real|proper|serious|decent|fighting|chance)(?! to (?:thank|say|meet|ask|tell"
    r"|mention|show you|express))",
    r"(?:you|they|nobody|no one|panel|team|hr|company|manager|recruiter|interviewers?) (?:\w+ )?"
    + _NOT
    + r" (?:\w+ )?(?:read|look|consider|care|give me|take (?:me|my|a)|respect|value|appreciate|deserve"
    r"|understand|listen|reply|respond|answer|acknowledge|recogni[sz]e|follow through|keep (?:your"
    r"|their) (?:word|promise))",
    r"(?:do not|don't|cannot|can't|refuse to|unwilling to|unable to|won't|will not|never) (?:simply "
    r"|just )?accept (?:this|your|the (?:decision|rejection|outcome|result)|that|it|being|a no|no)"
    r"|unacceptable|not acceptable|beg to differ|(?:strongly |respectfully |totally |completely "
    r"|have to |must |do |i )disagree~|i object|(?:i|to|formally) (?:contest|dispute|challenge"
    r"|protest) (?:this|your|the|against)|i (?:\w+ )?question (?:your|the|how|whether|why)|(?:reject"
    r"|refuse|decline)~ your (?:rejection|decision|refusal)|accept~ your (?:rejection|refusal)"
    r"|regret to inform you|your (?:rejection|refusal) (?:letter )?(?:does not|doesn't|is not)",
    r"less (?:\w+ )?(?:than (?:i|me|mine))|know for a fact|you (?:claim|allege|pretend)"
    r"|courtesy of (?:reading|looking|actually|at least|a (?:reply|call|response|proper|personal"
    r"|phone))|(?:smart|brave|wise|clever|bold|honest|decent) enough to|who laughs|laughs? (?:last"
    r"|best)|(?:have|got)(?: \w+)? (?:feedback|advice) for you(?!r)|thanks?,? i (?:suppose|guess)"
    r"|(?:is this|is that) how|does (?:nobody|anyone|anybody|no one)|did (?:anyone"
    r"|anybody) (?:\w+ )?even|prove you(?:r \w+)? wrong|(?:led|leading|lead|strung|stringing"
    r"|string~) me (?:on|along|to (?:believe|think))|(?:was|been|being) led to (?:believe|think"
    r"|expect)|got my hopes up|false (?:hope~|promis~|impression)|broken promise~|promised me"
    r"|broke your (?:word|promise)|(?:keep|kept) your word|moved? the goal ?-?posts|bait and switch"
    r"|ghosted|left (?:me )?(?:hanging|in the dark)|jump(?:ed|ing)? through (?:\w+ )?hoops",
    r"(?:turned|turn|turning) down (?:\w+ ){0,3}(?:offers?|jobs?|position"
    r"|interviews?)(?: \w+){0,3} (?:for|because)|because of (?:you|your)|(?:hope|can"
    r"|how) (?:\w+ ){0,3}(?:live with (?:that|it|your)|sleep (?:at night|well))|how is it (?:possible"
    r"|that)|how (?:can|could) (?:it be|this be|that be|someone|anyone|anybody)|how (?:am i"
    r"|do you expect me|can you (?:expect|say|do|justify|sleep|claim|call|reject|treat))"
    r"|what am i supposed|how (?:could|can) you|you have no idea (?:what|how)|do you (?:even )?(?:know"
    r"|have any idea|realise|realize|think|expect)(?! of)|hope (?:that )?(?:you~"
    r"|you're)(?: \w+)? (?:happy now|proud|satisfied|are happy)",
    r"^(?:interesting|funny|strange|odd|ironic|amazing|curious|amusing|typical|noted|whatever|figures"
    r"|wow|seriously|really|nice|unreal|of course you|sure)(?=[,.!? ]*(?:that|how|to|$|,|\.|ok|okay|of"
    r"|so|i|-|\?|!))|^(?:oh )?well,? (?:i guess|that's|so much|enjoy)|^so (?:you|that's|after all"
    r"|much for|basically|this is)",
    r"this is how you (?:treat|reward|repay|thank)|that's how (?:you|it)|is this how"
    r"|treat~ (?:your )?(?:people|candidates|applicants|me|us)(?: \w+)? (?:like|this way|that way|so"
    r"|with)|the way you treat~|how (?:\w+ )?(?:treats?|you treat|you've treated)|way (?:i was|you"
    r"|to) treat~",
    r"(?:it|i|that) (?:would|'d|might)(?: have|'ve) been (?:\w+ )?(?:nice|good|courteous|polite"
    r"|appreciated|decent|helpful|respectful|nicer|better|professional|useful|kind|considerate|fair"
    r"|fairer|honest|more \w+)(?:,)? (?:if (?:you|someone|anyone|they|somebody|the|i had)|had (?:you"
    r"|someone|anyone|they|i)|to (?:hear from|know|be told|receive|get (?:a|an|some|this|that|at)"
    r"|have (?:been|known|heard|received|had)|at least|tell|let|see|say|inform|give))",
    r"(?:like|as if|as though) (?:my|i|we|candidates|all|that) (?:\w+ ){0,5}(?:nothing|worthless"
    r"|invisible|disposable|not|didn't|don't matter)|at the very least|mere formality|lip service"
    r"|talk is cheap|practi[cs]e what you preach|empty (?:words|promises|phrases)|corporate (?:speak"
    r"|bs|nonsense|drivel)|copy[- ]?(?:and[- ]?)?pasted?|cookie[- ]cutter|(?:sure|doubt"
    r"|know) (?:that )?(?:i|you|anyone|nobody|this|it)(?: \w+)? (?:won't|will not|will never|will"
    r"|'ll)(?: \w+){0,2} (?:hear|reply|respond|read|care|answer|get a)",
)

LESSONS = (
    r"not sure (?:why you|what (?:else|more)|how (?:you|that|this))|unicorns?|can only (?:assume"
    r"|conclude|imagine|guess)|(?:maybe|perhaps) (?:next time,? )?(?:you|your (?:company|team"
    r"|process))(?! (?:could|would|can|may|will|remember|know|and|might|already|have))|urge you|quota"
    r"|token candidate|(?:just|only) there to",
    r"wonder~ (?:whether|if|how|why|what) (?:anyone|anybody|you (?:\w+ )?(?:actually|ever|even|really"
    r"|always|treat)|your)|(?:isn't|is not|not|aren't|are not|never) (?:\w+ )?(?:valued|appreciated"
    r"|rewarded|wanted|recogni[sz]ed|respected)|why (?:you|did you|would you) (?:even )?(?:bother~"
    r"|invite~|interview~|waste~|contact~)",
    r"^enjoy (?:your (?:new|cheap|perfect|internal|choice|candidate|mediocr~)|cleaning|him|her"
    r"|working with)|(?:didn't|did not|doesn't|does not|don't) seem to (?:know|care|have|understand"
    r"|matter|read)|seemed (?:\w+ )?(?:unprepared|bored|uninterested|disinterested|distracted|lost"
    r"|annoyed)",
    r"(?:interviewers?|recruiters?|panel|manager|hr|process|interviews?|team|communication|colleagues?"
    r"|questions|task|assignment|whole thing|people)(?: \w+){0,3} (?:was|were|is|are"
    r"|seemed)(?: [\w,]+){0,5} (?:late|rude|unprepared|bored|disorgani[sz]ed|chaotic|slow|unclear|poor"
    r"|bad|badly|cold|arrogant|disinterested|uninterested|distracted|dismissive|unrealistic|amateurish"
    r"|a mess|messy|inconsistent|unhelpful|absurd|pointless)|how chaotic|chaotic",
    r"hope (?:that )?you (?:realise|realize|treat|learn|do better|think (?:again|twice)|see (?:what"
    r"|how)|will (?:realise|realize|treat|learn|be more|do better)|are more)"
    r"|you should (?:\w+ )?(?:look|review|think|rethink|improve|work on|consider(?! me| my)|learn|ask"
    r"|train|teach|hire|read|be ashamed)|^are you (?:serious|kidding|joking|sure)",
    r"(?:you|people) (?:may|might|could|should)(?: \w+)? (?:want to |wish to "
    r"|like to )(?:consider(?! me| my)|think about|reflect|learn|ask yourself|prepare|remember|treat"
    r"|look|reconsider|work on|review)|you (?:may|might) (?:consider|think about|reflect on"
    r"|ask yourself)(?! me| my| it)|^(?:a|one|some|just a|here's a|here is a) (?:\w+ )?(?:word|piece"
    r"|bit|tip) of advice|don't come (?:to me|back|crying|crawling|running)|we(?:'ll| will"
    r"| shall) see (?:how|who|what|about)",
    r"(?:was|were|am|'m)(?: \w+){0,3} surprised that|not (?:\w+ )?surprised,? (?:given|considering"
    r"|because|since|as|that you)|rather than (?:on|at|to|reading|listening)|(?:this"
    r"|that) is not (?:correct|true|right|accurate|what)|you (?:write|wrote|say|state|claim"
    r"|mention~) that i (?:lack|am|do|don't|did|have no|was)|(?:is|was|were) (?:this|that"
    r"|it) (?:really|ever|even|truly)|feel(?:ing)? like a number|come back to me|get something wrong"
    r"|got something wrong|check again",
)

REPROACHES = (
    r"one (?:has to|must|might|can only|may well|does) (?:ask|wonder|question)|doubt (?:that )?(?:you"
    r"|anyone|anybody|your)"
    r"|(?:can't|cannot|could not|couldn't) help but (?:feel|think|wonder|notice|ask)"
    r"|hope (?:the|your) (?:\w+ ){0,3}(?:is|are|was|were) worth (?:it|the)|forgive me (?:if"
    r"|for) (?:i don't|not)"
    r"|if i (?:were|was|had been) (?:\w+ )?(?:younger|older|a (?:man|woman)|white|male|female|somebody"
    r"|someone)",
    r"mystery (?:to me|how|why)|^apparently|minds? (?:was|were|is|had been) (?:already "
    r"|clearly )?made up|obvious (?:from|that|to (?:me|everyone))|spare (?:candidates|me|us|yourself"
    r"|yourselves|others|people)|lasts? longer than|rather (?:hear|have heard|have had) (?:the truth"
    r"|an honest)|no right to|had i known|keep your (?:feedback|advice|opinion|excuses)"
    r"|no need to keep my",
    r"(?:far |well |vastly |clearly |easily )exceed~|(?:it(?:'s| is)|that's|find it) (?:\w+ )?(?:funny"
    r"|interesting|ironic|amusing|odd|strange|curious|telling|rich|hilarious|sad) (?:how|that"
    r"|to (?:see|read|hear|learn|be told))(?! (?:is|was))|there are (?:still |other "
    r"|plenty of )*(?:employers|companies|people|organi[sz]ations|firms) (?:who|that|which)"
    r"|(?:shareholders|customers|clients|readers|investors|ceo|boss|board|voters|followers) (?:would"
    r"|might|will|may) (?:be|like|love)",
    r"your (?:explanation|answer|reasons?|reply|decision|choice|response|reasoning|feedback|email"
    r"|e-mail|message|letter|excuse|argument|process)(?: \w+)? (?:is|was|are|were|seems?|sounds?"
    r"|rings?|feels?|makes?|tells?|reads?|does|doesn't|fails?|shows?)(?: \w+)? (?:thin|weak|hollow"
    r"|vague|hard|odd|strange|unclear|not|no|unconvincing|disappointing|insulting|little|nothing"
    r"|hypocritical|wrong|false|confusing)|find your (?:\w+ ){1,3}(?:thin|weak|hollow|vague"
    r"|hard|odd|strange|unclear|unconvincing|lacking|insulting|wrong|poor)",
    r"(?:hear|heard|got|read|receive) the same (?:excuses?|thing|story|line|phrases?)|the same old"
    r"|(?:pretty|young|friendly) face|yes-man|teacher's pet|your (?:friend|buddy|nephew|cousin|mate"
    r"|favou?rite|daughter|son|niece)s?|boss's|(?:i|we) (?:did|do) everything (?:right|you|correctly)"
    r"|given (?:up|my)(?: \w+)? (?:for (?:you|your|this)|to (?:you|your|this))|how much (?:time|work"
    r"|effort|money) (?:i|we)(?: have|'ve)? (?:put|spent|invested|wasted|lost)",
)
