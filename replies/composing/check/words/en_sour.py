"""English: claims to be better, and bitterness that a kind sentence can take back."""

_BEST = (
    r"(?:best|most (?:qualified|suitable|experienced|suited|capable)|ideal|perfect|strongest|right"
    r"|only|obvious) "
    r"(?:\w+ )?(?:candidate|person|applicant|choice|fit|match|man|woman|one|option)"
)
CLAIMS = (
    r"(?<!i )(?<!i've )(?<!i have )(?<!that i )(?<!we )(?:made|make|making|makes) (?:a|the|such a|one"
    r"|your|some) (?:\w+ )?(?:mistake|error)|(?:big|huge|grave|serious|terrible|bad|costly|real|major"
    r"|massive|great|colossal) (?:mistake|error)",
    r"(?:it|this|that)(?:'s| is| was| will be| would be) (?:a|your|an) (?:\w+ )?(?:mistake|error)"
    r"|your (?:mistake|error)|(?:made|making|make|chose|choosing|hired|picked|is|was) the wrong",
    r"(?:poor|bad|terrible|questionable|strange|odd|baffling|foolish|short-?sighted|wrong) (?:decision"
    r"|choice|judg~)|not the right (?:decision|choice|call)",
    r"(?:you|company|team|they)(?:'re|'ve| are| have| just| would be| will be)?(?: \w+){0,2} (?:missed"
    r"|missing|passed up|passing up|passed over|passing over|passed on|passing on|losing|lost"
    r"|letting go|let go)(?: out)?(?: on| of)? (?:a|an|the|me|someone|somebody|one|your|out)",
    r"(?:better|more (?:\w+ )?(?:qualified|experienced?|skills?|skilled|suited|suitable|capable"
    r"|competent|knowledge)|stronger|smarter|harder|twice (?:her|his|their|the)) (?:\w+ )?than (?:the"
    r"|whoever|whomever|any|anyone|anybody|your|him|her|them|who|most|everyone|all|those|that|half"
    r"|what)",
    r"twice (?:her|his|their|the|as)|i(?:'m| am| was| would be| would have been"
    r"|'d be) (?:\w+ )?(?:worth (?:more|much)|better (?:than|qualified|for this))"
    r"|my (?:\w+ ){1,2}speaks? for itself|with my eyes (?:closed|shut)|in my sleep",
    r"i(?:'m| am| was| would be| would've been| would have been|'d have been|'d be)(?: (?!not|never"
    r"|hardly|no)\w+)? (?:an? |the )?" + _BEST,
    r"(?:more than|over|over-|clearly|easily|obviously|far more|undoubtedly"
    r"|certainly more than)[- ]?qualified|over-?qualified",
    r"(?:no ?one|nobody|you won't|you will not|you'll never|won't|never) (?:else |will |can "
    r"|ever )*(?:find|get|work~|has|have|is|with|be able)(?: \w+){0,3} (?:better|harder|like me"
    r"|as (?:good|qualified|dedicated|much)|with my|more|my)",
)

SOUR = (
    r"answered (?:every|all|each)(?: of)?|whoever you \w+ (?:cannot|can't|won't|will never|couldn't"
    r"|does not|doesn't)",
    r"i (?:\w+ )?(?:thought|felt|believed|was under the impression|assumed|was (?:sure|convinced"
    r"|confident|certain)|had the impression|got the impression|figured|was told|considered"
    r"|still (?:think|believe|feel)|honestly (?:think|believe|feel)|strongly (?:think|believe|feel)"
    r"|firmly believe|maintain)(?: that)?…(?:\w+ ){0,6}(?:match~|fit(?! in)|qualif~|ideal|perfect"
    r"|suited|met (?:all|every)|right person|strong candidate|best candidate|had (?:it|the job)"
    r"|exactly what|more than|everything you|in the bag)",
    r"(?:under the impression|my background|my skills?|my skill set|my experience|my qualifications"
    r"|my profile)…(?:were|was|is|are|to be)(?: \w+){0,3} (?:good|close|perfect|excellent|great|strong"
    r"|solid|decent|fair|exact|ideal|near-perfect|reasonabl[ey]|obvious) (?:\w+ )?(?:match|fit)",
    r"puzzl(?:ed|ing)|baffl(?:ed|ing)|perplex~|mystif~|bewilder~|dumbfounded|at a loss|flabbergasted"
    r"|stunned|speechless|shocked|shocking|astonish~|astound~|incredulous|confus(?:ed|ing) (?:by|as to"
    r"|about (?:why|how|your|the)|why|how|that|because|since|at)|i(?:'m| am)(?: (?!not|hardly"
    r"|n't)\w+)? (?:surprised|amazed|curious (?:how|why|what kind))(?! (?:by )?(?:how (?:much|kind)))"
    r"|makes no sense|(?:doesn't|does not|n't) (?:make (?:any )?sense|add up)|doesn't sit",
    r"you could have (?:at least|just|simply|told|said|called|let|been|saved|given|picked|had"
    r"|informed)|i would have (?:\w+ )?(?:appreciated|hoped|preferred) (?:a|an|if|being|more|some|that"
    r"|to (?:be told|have been|hear (?:this|it|sooner|earlier|directly|from))|at least|for)"
    r"|i had (?:\w+ )?(?:hoped for|expected) (?:at least|more (?:than|from)|better (?:from|of))"
    r"|was hoping for (?:at least|more (?:than|from)|better from)",
    r"(?:meet|met|exceed~|fulfil~|satisf~|tick~|check~|had|have|possess~|cover~|matched|match"
    r"|surpass~)(?: and (?:even )?(?:exceed~|more))? (?:literally |practically |virtually |nearly "
    r"|almost )?(?:all|every|each|100|everything)(?: \w+){0,5} (?:requirements?|criteri~|qualif~|box~"
    r"|skills?|items?|points?|asked|wanted|needed|expected|advert~|listed)|everything (?:you|that you"
    r"|the (?:ad|job)) (?:\w+ )?(?:asked|wanted|needed|listed|requir~|said)",
    r"(?:shame|pity) (?:that )?(?!i |it |we |there |that |i'|the timing)\w+(?: \w+){0,4} (?:not|never"
    r"|chose|fail~|miss~|let|went|decided|overlook~|\w+n't)|how (?:disappointing|sad|unfortunate"
    r"|predictable|typical) (?:to|that|it is)|prove (?:it|myself) to you|ironic~|hypocri~"
    r"|(?:unprofessional|strange|odd|weird) that",
    r"(?:not|isn't|n't|hardly|never)(?: \w+){0,2} (?:too much to ask|what (?:i was told|you said"
    r"|was (?:promised|advertised))|a good look|the way to|how you|transparent|honest with)|(?:is that"
    r"|was that|that's) too much|you(?:'ve| have)? (?:told|said|assured|led|implied|suggested"
    r"|indicated|promised)(?: me)?(?: that)? (?:it|i|the job|this|you (?:would|were|liked|wanted)|my"
    r"|they|everything|there)…(?:was|were|would|had|looked?|good|great|best|top|ideal|perfect|mine"
    r"|close|only|formality)",
    r"(?:have|'ve) (?:never|rarely|seldom) (?:been|seen|had|experienced|encountered|met) (?:so|such"
    r"|treated|a (?:worse|more)|a company)|in (?:all )?my (?:\d+|\w+) years|^(?:well,? )?i guess (?:we"
    r"|that's|that is|it's|it is|i(?! (?:could|should|need|still|have more)))|hardly surprised"
    r"|still (?:waiting|hoping) for|(?:still )?(?:waiting|waited) (?:for )?(?:\w+ )?(?:weeks|months"
    r"|three|two|four|six|days|an (?:answer|explanation|apology))|took (?:you )?(?:\w+ )?(?:weeks"
    r"|months|long enough)|finally (?:got|hear~|decid~|bother~|reply|replied|respond~|answer~)"
    r"|chase you|(?:three|two|one|four|few)[- ]lines?|instead,? (?:i|you|of)…(?:template|automat~"
    r"|generic|nothing|silence|form|line~|email)",
)
