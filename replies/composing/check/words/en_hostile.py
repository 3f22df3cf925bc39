"""English: insults, threats, and farewells that close the door."""

INSULTS = (
    r"wast(?:e|ing) any more (?:\w+ )?(?:time|energy|effort)|(?:have|has|got) (?:some|a lot of|the|a) nerve",
    r"idiot~|moron~|stupid(?! (?:question|mistake))|stupidity|imbecile~|dumb|clowns?|loser~|liars?"
    r"|jerks?|bastards?|bitch~|scum|hypocri~|cowards?|cowardly|spineless"
    r"|gutless|heartless|incompeten~|pathetic|ridiculous~|laughable|absurd|nonsense|garbage|trash"
    r"|crap~|bull ?shit|bullcrap|b\.s|bs|damn~|wtf|pricks?|dicks?|d\*+k?|a\*+|ass|asses|assholes?"
    r"|arseholes?|arrogan~",
    r"f+[u*@#]+c?k+~|f\*+~|fck~|sh[i*]+t~|screw (?:you|this|your)|(?:go to|what the|to) hell|the hell"
    r"|suck~|blow me|up yours|drop dead|shove it|stick (?:it|your)|kiss my",
    r"(?:is|was|were|so|very|how|extremely|incredibly|just|plain|rather|quite|pretty|are|utterly"
    r"|downright) (?:rude|dishonest|deceitful|cruel|disrespectful|condescending|biased|sexist|racist"
    r"|ageist|corrupt|insensitive|inhuman~)"
    r"|rudeness|racis[mt]~|sexis[mt]~|ageis[mt]~|bigot~|prejudice[ds]?",
    r"unprofessional~|disrespect(?!ful)~|disrespectful|discourteous|unethical|immoral|disgrac~"
    r"|despicab~|shameful~|appalling|atrocious|abysmal|inexcusabl~|outrageous~|deplorable|farc~"
    r"|mockery|charade|travesty",
    r"(?:a|such a|total|complete|what a|this|is|was|sick|bad|cruel|some) (?:kind of )?(?:complete "
    r"|total |absolute |sick |cruel |bad |big )?(?:joke|circus|sham|scam|fraud|lie|disaster)|frauds"
    r"|fraudulent|shambles",
    r"(?:worst|terrible|horrible|awful|lousy|toxic|poorly run|badly run|third-rate"
    r"|second-rate) (?:\w+ )?(?:experience|process|company|companies|firm|place|organi[sz]ation"
    r"|treatment|people|communication|recruit~|hr|employer~|hiring|management|culture|environment"
    r"|workplace|behaviou?r|team|agency|way to)",
    r"shame on (?:you~|them)|(?:should be |be )?ashamed of (?:your~|how you)|(?:you|ought to"
    r"|should)(?: should)?(?: all)? be ashamed|have you no shame|how dare you|hate you~|i hate"
    r"|you people|you lot",
    r"(?:you|they|she|he|company|hr|recruiter|manager) (?:\w+ )?lied|lied to(?: me| us| my)?|(?:your"
    r"|full of|telling|pack of|nothing but|these|such) lies|lying (?:to me|about)|you(?:'re"
    r"| are) lying|(?:was|were|been|being|feel) (?:misled|deceived|tricked|conned|scammed|robbed"
    r"|cheated|strung along|exploited)",
    r"(?:i|am|'m|was|feel|felt|feeling|find it|find this|find that|be)(?: \w+)? (?:insulted|insulting"
    r"|offended|offensive|disrespected|betrayed|belittled|mistreated|used|wronged|slighted)|insult to"
    r"|an insult|insulting to|slap in the face|spit in",
    r"wast(?:e|ed|ing) (?:\w+ ){0,4}(?:of )?(?:my|our|everyone's|people's|everybody's|other people's"
    r"|somebody's) (?:\w+ )?(?:time|life|energy|money|day|days|weekend|effort|efforts)|(?:such a|a"
    r"|complete|total|huge|what a) (?:\w+ )?waste of (?:time|effort|energy|a)|time ?-?wast~",
    r"wast(?:e|ed|ing) (?:\w+ ){0,3}(?:weeks|months|hours|days|time)(?: of my| on (?:you|this|your)"
    r"| with you~)|(?:like|treat~) (?:me |people |us |candidates |applicants )?(?:like |as )?(?:dirt"
    r"|garbage|trash|cattle|crap|nothing|numbers|a number|animals)",
    r"(?:sick|tired|sick and tired|fed up) (?:of|with)|to hell with|(?:have|has|had|with|show|shows"
    r"|showed) no (?:integrity|class|respect|decency|manners|shame|backbone|honou?r|spine)"
    r"|who do you think you are|get (?:over|off) (?:your|yourselves)|high horse",
)

THREATS = (
    r"i(?:'ll| will| am going to|'m going to) be (?:posting|writing|sharing|telling|blogging|tweeting)",
    r"my (?:lawyers?|attorneys?|solicitors?|barrister|legal (?:team|counsel|rep~|advis~)|union)"
    r"|(?:consult~|contact~|speak~|talk~|spoke~|hir~|see~|call~|involv~|retain~|instruct~) (?:to "
    r"|with |to see )?(?:a|an|my) (?:\w+ )?(?:lawyer|attorney|solicitor)",
    r"(?:my|a|our|to|through|via) (?:lawyer|attorney|solicitor) (?:will|is|has|and|about)"
    r"|legal (?:action|steps|proceedings|consequence~|remed~|recourse|challenge|advice|measures|rights"
    r"|means|options)|legally (?:obliged|required|bound|entitled)",
    r"(?:take|taking) (?:this|it|you|the matter|things) (?:to (?:court|the|a|my)|further|higher"
    r"|up with)|see you in court|(?:will|going to|could|should|might|'ll|gonna|planning to|able to"
    r"|i) sue|suing|lawsuits?|litigat~",
    r"(?:file|filing|lodge|lodging|make|making|submit|submitting|raise|raising|bring|filed) (?:a|an"
    r"|formal|my) (?:formal |official |legal |discrimination )?(?:complaint|claim|charge|grievance"
    r"|suit|case)|formal complaint|official complaint|press charges",
    r"(?:employment|industrial|labou?r) (?:tribunal|court|board|commission)|eeoc|ombudsman"
    r"|human rights (?:commission|tribunal)|equal opportunit~ commission|acas|(?:data )?subject access"
    r"|(?:under|according to|citing) (?:the )?(?:gdpr|equality act|data protection"
    r"|freedom of information|title vii|law)|against the law|is illegal|was illegal|illegal(?:ly)?",
    r"discriminat(?:ion|ed|ing|ory|e)(?! (?:practice|law|cases?|team|unit|officer|polic~|research"
    r"|group|litigation))",
    r"report(?:ing|ed)? (?:you|this|it|them|your|the company|the matter)|to report (?:it|this|you"
    r"|that)|(?:your|the) (?:ceo|boss|board|manager|superior~|head office|director) (?:\w+ )?(?:will"
    r"|should|needs to|must|is going to)(?: \w+)? (?:hear|know|learn|be informed)|(?:write|writing"
    r"|complain~|go~|speak~|escalat~) (?:directly )?to your (?:ceo|boss|manager|superior~|head|board"
    r"|director|supervisor)",
    r"(?:leave|leaving|post|posting|posted|writ~|wrote|share|sharing|shared|put~|publish~|see"
    r"|mention~)(?: \w+){0,6} (?:on|to|at) (?:glassdoor|trustpilot|kununu|twitter|reddit|tiktok"
    r"|facebook|social media|indeed|blind|google)|(?:bad|negative|honest|scathing|terrible|one[- ]star"
    r"|1[- ]star|zero[- ]star) reviews?|(?:glassdoor|trustpilot) (?:will|review|page)",
    r"(?:warn~|make sure|making sure|makes sure|see to it|ensure)(?: that)?(?: \w+){0,3} (?:everyone"
    r"|everybody|others|people|network|friends|colleagues|candidates|world|nobody|no one|industry"
    r"|classmates|knows?)|(?:tell~|told|let~|inform~)(?: \w+){0,2} (?:everyone|everybody|network"
    r"|friends|colleagues|world|classmates|industry|peers)",
    r"forward(?:ing|ed)? (?:this|your)(?: \w+)? (?:to|on)|go(?:ing)? (?:public|to the (?:press|media"
    r"|papers|authorities|police))|nam(?:e|ing) and sham~|expos(?:e|ing) (?:you~|this|the)"
    r"|word (?:will |gets |travels |spreads )?(?:get~|travel~|spread~|gets)(?: around| out| fast)"
    r"|black ?list~|boycott~|steer clear|avoid (?:you|your company|this company)"
    r"|stay away from (?:you~|this)",
    r"(?:you|they|your company|your (?:firm|team|boss)|the company|we'll see who|someday"
    r"|one day)(?:'ll| will|'re going to| are going to| is going to| would| may| might"
    r"| should)(?: \w+){0,3} regret~|(?:you|they)(?:'ll| will)(?: \w+)? (?:pay for|be sorry|hear from"
    r"|be hearing|see (?:who|what you|how wrong|my name|me)|find out|come (?:crawling|begging|back))"
    r"|live to regret|will regret|regret (?:not hiring|this decision|your decision|passing|rejecting"
    r"|it)",
    r"karma|hope (?:you|your|the)(?: \w+){0,3} (?:fails?|go(?:es)? (?:bankrupt|under|bust)|lose|burns?"
    r"|rots?|suffers?|collapses?|crash~|gets? what|chokes?)|watch (?:out|your back)|mark my words"
    r"|remember (?:this (?:mail|e-?mail|day|when)|my name)|one day you|heard the last|(?:isn't|is not"
    r"|not) over(?: yet)?$|you (?:haven't|have not) seen the last|what goes around"
    r"|get what you deserve|what's coming",
)

FAREWELLS = (
    r"think twice before|regret (?:ever |even |having )(?:apply|applied|interview|wast|meet|met|spen)~",
    r"(?:will|would|'ll|'d|shall) never (?:again )?(?:apply|work|recommend|buy|use|shop|consider"
    r"|do business|set foot|step|return|come back|trust|interview|deal|ever)|(?:won't|will not"
    r"|not) (?:be )?(?:apply|applying|recommend|recommending|buying|working"
    r"|buy)(?:ing)?(?: \w+){0,4} (?:again|ever|anyone|anymore|anybody|your|you)",
    r"(?:do not|don't|never|please don't) (?:ever )?(?:contact|e-?mail|call|message|write|bother"
    r"|approach|reach out to) (?:\w+ )?(?:again|anymore|any more|ever|with|in the future|in future)"
    r"|lose my (?:number|email|e-mail)|never (?:contact|e-?mail|call) me|(?:remove|delete|take) (?:me"
    r"|my (?:\w+ )?(?:details|data|name|cv|resume|application|file|information)) (?:from|off"
    r"|immediately|at once)"
    r"|not (?:interested in|want to work for|want anything to do with) (?:a |your )?(?:company"
    r"|companies|you|people)(?: \w+)? (?:like|that|who|any)|better offers?|(?:knows|know|sees"
    r"|appreciates|recogni[sz]es) my (?:worth|value)|withdraw (?:any|my|all) interest"
    r"|answer their (?:e-?mails?|phone)|dodged a bullet|lucky escape|glad (?:i'm not|i am not|i won't"
    r"|not to|i didn't|i don't)|relieved (?:not|that i)|(?:wouldn't|would not) (?:want to )?(?:work"
    r"|join)(?: \w+){0,5} (?:anyway|if you|for you|even if|like|company)|didn't (?:really )?want (?:it"
    r"|the job|this job|to work)(?: \w+){0,4} anyway"
    r"|better off without|your competitors?(?: \w+){0,2} (?:will|would|have|has|was|were|offered|hired"
    r"|recogni~)|(?:other|better|real) companies (?:\w+ )?(?:value|appreciate|treat|know|recogni~)"
    r"|someone who (?:actually )?(?:values|appreciates|recogni[sz]es|knows)|(?:company|employer|place"
    r"|somewhere|organi[sz]ation) (?:that|who|where) (?:actually |really |truly )(?:values?"
    r"|appreciates?|recogni[sz]es?|cares?|knows?|respects?)",
)
