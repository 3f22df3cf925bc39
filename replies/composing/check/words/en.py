"""English: the parts of a good reply, and what is private."""

from replies.composing.check.words.en_tone import TONE
from replies.composing.check.words.lexicon import Lexicon, PartWords, PrivacyWords, any_of, just_before

_PARTS = PartWords(
    greeting=any_of(r"dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|to the"),
    nameless=any_of(
        r"sirs?|sir/madam|madam|hiring|recruit~|talent|selection|search committee|committee|team|all|there"
        r"|everyone|everybody|hr"
        r"|human resources|whom|concern|interviewers?|manager|company|folks|panel|people team|guys|again"
    ),
    role=any_of(
        r"roles?|positions?|jobs?|posts?|vacanc~|openings?|apprenticeships?|internships?|traineeships?"
        r"|placements?|fellowships?"
        r"|lectureships?|scholarships?|program|programme|candidacy|application|subject"
    ),
    thanks=any_of(
        r"thank~|cheers for|thx|ty|grateful|gratitude|appreciative|thankful",
        r"(?<!i'd )(?<!i would )(?<!we would )(?<!'d really )(?<!'d greatly )(?<!'d also )(?:do |truly "
        r"|really |very much |also )?"
        r"appreciated?(?! that| the reasons| how (?:difficult|hard|tough)| why| there| any| if| some feedback"
        r"| feedback| hearing back| it if| your feedback"
        r"| your advice)",
        r"my appreciation|it was (?:so |very |really )?(?:kind|good|nice|thoughtful|generous) of you"
        r"|was very kind|mean(?:s|t) a lot",
    ),
    not_thanks=any_of(
        r"thank~ (?:you )?(?:a lot |so much |very much )?for (?:nothing|wasting|the rejection)"
        r"|thanks?,? i (?:suppose|guess)|(?:the|all the) thanks (?:i|we|that)|no thanks(?: to)?"
        r"|thanks to (?:you|your)"
        r"|thank (?:god|goodness|heavens)|thank(?:s| you) in advance|but no thanks|thankless|thanksgiving",
        r"(?:would|'d|be) (?:be )?(?:very |really |so |most |truly |extremely |deeply )?(?:grateful"
        r"|thankful|appreciative) "
        r"(?:if|to be|for (?:any|some|a few|your feedback|feedback|the chance to|a chance)|to (?:hear|receive"
        r"|get|know))",
        r"(?:would|'d)(?: really| greatly| very much| also| truly| deeply)? appreciate",
    ),
    disappointment=any_of(
        r"disappoint~|sad|sadden~|saddening|bummed|bummer|dishearten~|discouraged|discouraging|dejected"
        r"|deflated|downcast|dismay~"
        r"|frustrat~|upset|upsetting|unhappy|let down|letdown|crestfallen|gutted|heavy heart|heart sank"
        r"|hopes were|sorrow",
        r"sorry (?:to|that|things|i|it|we|about (?:it|the|this|not|your)|not)",
        r"(?:a|real|such a|great) (?:pity|shame)|a pity|it is unfortunate|it's unfortunate"
        r"|unfortunate (?:that|to)",
        r"i (?:\w+ )?regret~ (?:that|not|to (?:hear|learn|read))",
        r"(?:had|was|were|'d|have been|i|really|obviously|naturally|honestly) hop(?:ed|ing) (?:for|to|it"
        r"|that|things|so)"
        r"(?! (?:hear (?:some|any|what|your)|ask|receive (?:some|any)|get (?:some|any)|you))",
        r"(?:had|was|were|been)(?: of course| really| so| very much)? (?:hop|wish|count|look)(?:ing"
        r"|ed) (?:for|on|that|forward)",
        r"not (?:the|what|how|quite the)… ?(?:hop~|want~|expect~|wish~)",
        r"(?:i(?: had|'d)? wish(?:ed)?) (?:it|that|things|i|for|the (?:news|outcome|answer|result)"
        r"|you (?:had|'d))",
        r"(?:it|that|this|which|really|still|does|did|news) (?:stings?|stung|hurts?)|a (?:real |big "
        r"|heavy |hard |bit of a )*blow"
        r"|(?:hard|tough|difficult|painful|not easy) (?:news|to (?:hear|read|take|swallow|hide))",
        r"would (?:\w+ )?(?:have )?(?:\w+ )?preferred (?:a|an|another)|have liked to hear|(?:sad|tough"
        r"|unwelcome) news|made me sad"
        r"|(?:feel|feeling|felt) (?:\w+ )?(?:down|low|bad|sick|hurt|betrayed|empty|awful|terrible|used"
        r"|cheated|lost)",
        r"(?:lying|lie|pretend~|say) (?:that )?(?:this|that|it|the news) (?:isn't|is not|wasn't|was not)",
        r"(?:lying|lie|pretend~|say) (?:if i (?:said|told you) )?(?:that )?i (?:wasn't|was not|weren't|am not|'m not)"
        r"|(?:had|got|have|set|let)(?: \w+)? my (?:hopes?|heart|mind|sights?)(?: \w+)? (?:up|on|set)",
        r"(?:my|our|your) (?:hopes?) (?:up|run)|a bit (?:low|down|gloomy|blue)",
        r"struggl~ to see|counting on (?:this|it)|can't hide|pains me|painful",
    ),
    not_disappointment=any_of(
        r"sorry (?:that |if )?(?:i|my \w+) (?:\w+ )?(?:was|am|were|had|have|could|couldn't|did|didn't|made|missed"
        r"|forgot|took|wrote|sent|kept|cannot|can't)(?! (?:not |n't )?(?:to hear|to learn|to read|been chosen"
        r"|been selected"
        r"|chosen|selected|successful|get|make it|disappointed|sad|hoping|looking|hoped))",
        r"sorry (?:for|about) (?:my|any|the (?:late|delay|slow|short))|(?:no|without|not a) (?:disappointment"
        r"|regrets?)",
    ),
    wish=any_of(
        r"would have (?:loved|liked|enjoyed) (?:to|the)|it would have been (?:great|wonderful|lovely|nice"
        r"|a pleasure|an hono~) to (?:work|join|be)",
        r"unfortunately|sadly|regretfully",
    ),
    softened=just_before(r"(?:a bit|a little|slightly|somewhat|a tad|a touch|bit|little|not entirely)"),
    wishes=any_of(
        r"(?:wish~|wishing) (?:you|the|your|him|her|them|everyone|all)|best of luck|good luck (?:with|to"
        r"|in|on|for)|all the (?:best|luck)|every success|best wishes|congratulations to|congratulate"
        r"|in good hands|rooting for|cheering|continued success|have a (?:great|nice|good|lovely"
        r"|wonderful)",
    ),
    heavy=any_of(
        r"devastat~|heart ?-?broken|heartbreak~|gutted|distraught|inconsolable|hopeless|worthless|despair~"
        r"|despond~|miserable|humiliat~",
        r"(?:am|'m|was|feel|feeling|felt|left me|been|absolutely|totally|completely|utterly"
        r"|beyond) (?:\w+ )?(?:crushed|shattered|broken|destroyed)",
        r"unfair~|not fair|n't fair|injustice|unjust~",
        r"furious|outrag~|angry|angered|anger|livid|infuriat~|enraged|fuming|appalled|disgusted|resent~"
        r"|pissed~",
        r"(?:bitterly|utterly|beyond|profoundly|incredibly|unbelievably|absolutely|terribly"
        r"|horribly) (?:disappoint~|upset|sad|hurt)",
        r"(?:disappointed|upset|frustrated|unhappy|dissatisfied) (?:in you~|with you(?:r (?:process"
        r"|company|team|behaviou?r|treatment|conduct))?"
        r"|(?:in|with|by|at|about) (?:how (?:you|this|the|i)|the way|the lack|the process|the (?:whole "
        r"|entire )?(?:recruitment |hiring )?process))",
        r"(?:i|have been|been|was|am) (?:cried|crying|sobb~|weeping)|cried (?:all|for|when|my|the)"
        r"|in tears|sleepless|(?:can't|couldn't|cannot|not) sleep",
        r"(?:can't|cannot|don't know how to) (?:take|go on|do this|bear|cope|handle)|at the end of my"
        r"|breaking point|my (?:whole )?world|my last hope"
        r"|(?:my|this) (?:whole )?life (?:is|has)|give up (?:on|all|hope)|lost (?:all|any) hope|nightmare"
        r"|worst day|killing me|(?:ruined|destroyed|wrecked|crushed) (?:my|me|our|everything|all)"
        r"|heart is (?:\w+ )?broken|broke my heart|breaks my heart",
        r"depress(?:ed|ing)|dream~ (?:is|are|has been|was|were|have been)? ?(?:over|shattered|gone|dead"
        r"|destroyed)|unbearable|traumati[sz]~",
    ),
    interest=any_of(
        r"(?:keep|bear|have|kept|thought of|think of|consider|considered|considering"
        r"|remember) (?:me )?(?:in mind|on file|in (?:your )?(?:files|database|pool))",
        r"(?:consider|considered|think of|thought of|remember|contact|reach out to|hear from"
        r"|get in touch with) (?:me |you )?…(?:for|about|when|if|should|again)"
        r"…(?:another|other|future|similar|later|any|upcoming|different|new|next|anything|position|role"
        r"|opening|opportunit~|vacanc~|down the)",
        r"(?:future|upcoming|other|another|next|new|similar|different|suitable|further|any"
        r"|more) (?:\w+ ){0,3}(?:opportunit~|roles?|openings?|positions?|vacanc~|posts?|jobs?|projects?"
        r"|collaborat~|engagements?)",
        r"(?:stay|keep|remain|be|get) (?:in (?:touch|contact)|connected)|connect (?:on|with you|via"
        r"|through)|linkedin|paths (?:\w+ )?cross|cross paths",
        r"(?:plan|intend|hope|want|like) to (?:apply|return|come back)|appl(?:y|ying) (?:again|for (?:other"
        r"|another|future|the next|any)|next|once more|in (?:the|a))"
        r"|re-?appl~|apply to \w+ again|first to apply",
        r"(?:if|should|when|in case|were)… (?:opens?(?: up)?|comes? (?:up|open|available|back|along)"
        r"|pops? up|arises?|arose|becom~ available|changes?|falls through"
        r"|does(?:n't| not) work out|decides against|needs? (?:\w+ )?help)",
        r"(?:still|remain|very|am|'m|always|genuinely|continue to be|keenly|highly|be"
        r"|most)(?: \w+)? (?:interested|keen|excited|enthusiastic) (?:in|to|about|by|for)",
        r"work(?:ing)? (?:with|for|together|at)…(?:future|one day|someday|some day|again|later|another)"
        r"|(?:future|one day|someday|some day)…work(?:ing)? (?:with|for|together)",
        r"(?:hope|love|like|glad|happy|pleased|delighted|honou?red|welcome|eager|look(?:ing)? forward|keen"
        r"|chance|opportunity) (?:\w+ ){0,3}(?:work|join|collaborate|be part|contribute|"
        r"speak|talk|meet|reconnect|hear|be considered|be thought|try|apply|pick up|explore|discuss)(?:ing"
        r"|ed)?(?!\w)…(?:again|future|one day|someday|other|another|next|later|together|left off|you|opportunit~"
        r"|roles?|openings?)",
        r"(?:keep|keeping|have|having|got) (?:an|my|one|a close) eyes? (?:on|out)|eyes? open"
        r"|watch(?:ing)? (?:for|out for|your)|follow(?:ing)? (?:your|the|what|\w+'s)|continue to follow",
        r"(?:keep|hold|retain) (?:my|the) (?:cv|resume|résumé|details|application|name|information"
        r"|profile)|door (?:is |stays |remains |will )?(?:always )?open|open door",
        r"in (?:the|near|your) future|down the (?:line|road)|give me a (?:shout|call|ring)"
        r"|drop me a (?:line|note)|(?:pass|forward|share) my (?:details|cv|name|resume|contact)"
        r"|(?:open|available) to (?:\w+ )?(?:roles?|opportunit~|work|speak|talk|discuss|anything)",
        r"(?:let me know|reach out|get in touch|be in touch|hear from you|contact me|call me|think of me"
        r"|don't hesitate|do not hesitate|feel free)…(?:if|should|when|about|later|again|anytime|any time"
        r"|to (?:contact|reach|get|call))"
        r"|(?:if|should|when)… (?:let me know|reach out|get in touch|contact me|call me|think of me)"
        r"|other ways|ways (?:of|to) work|start next year|step up|volunteer",
        r"(?:would|'d) (?:be )?(?:\w+ )?(?:glad|happy|pleased|delighted|keen|love|honou?red|thrilled|ready"
        r"|eager) to (?!thank|receive|get|know|understand|ask|say|express|learn|point|hear (?:your|any"
        r"|what|how|why|some|feedback|where)|see (?:your|any)|have (?:your|some|any))\w+|keep (?:my"
        r"|me (?:in|posted|on|informed|updated)|the (?:roles|jobs|door)|following)|turns? up|crops? up"
        r"|opens (?:the|up|that)|count on (?:me|my)|see you (?:around|at|in|soon|next)|still looking"
        r"|would serve|my (?:own )?turn|work together|collaborat~|if you(?:'re)? ?(?:ever|do)? (?:need"
        r"|want|require|short|looking)|you ever|whenever you (?:need|want|hire|look|are (?:looking|hiring))"
        r"|check (?:back|in)|(?:one day|someday"
        r"|at some point)|(?:happy|glad|pleased|delighted|ready|able|available) to (?:help|substitute"
        r"|step in|start|assist|fill in|cover|contribute|meet|come back|return)"
        r"|hope (?:that )?we (?:can|may|might|will|'ll|get|could)|hope to (?:see|show|meet|hear|work|join"
        r"|apply|try|be|cross|one)|another (?:time|chance|occasion)|next (?:round|year|season) (?:you|i"
        r"|there)|if things change|(?:know where to|come|you can) find me|(?:got|have|keep) my number"
        r"|try again|reserve list|should (?:a|the|you)(?: \w+){0,4} (?:occur|arise|need)"
        r"|know where to find me|you have my (?:number|email|details|contact)",
        r"(?:hear|know|learn) of (?:other|any|another|anything|similar|some)",
    ),
    not_interest=any_of(
        r"(?:improv~|help~|learn~|grow~|prepar~|strengthen~|development|feedback|valuable|insights?"
        r"|useful)(?: \w+){0,6} (?:future|next|other|another|similar|further|upcoming"
        r"|any)(?: \w+){0,2} (?:opportunit~|applications?|interviews?|roles?|positions?|jobs?|endeavou?rs"
        r"|time|round)",
        r"(?:appreciated|enjoyed|thank~|grateful|glad|happy|pleased|lovely"
        r"|great)(?: you)?(?: for)?(?: \w+){0,3} (?:chance|opportunity|pleasure|hav~|being able"
        r"|that i could) (?:\w+ ){0,2}(?:speak|talk|meet|hear|learn|interview|visit|work)",
        r"look(?:ing)? forward to (?:hearing|your)(?: \w+){0,3}|feel free to (?:leave|ignore|decline|say"
        r"|skip)(?: \w+){0,4}|more about (?:the|your|this|our"
        r"|what)(?: \w+){0,6}|(?:thank~ (?:you )?for"
        r"|appreciate~ you~?) (?:keeping|having kept)"
        r" me in mind|(?:time|trouble|kind~) to call me(?: \w+){0,5}|called me(?: \w+){0,5}",
        r"(?:moving|moved|move|going|went|go|decided|proceed~) (?:\w+ ){0,4}(?:another|other"
        r"|different) (?:candidate|applicant|person)s?|(?:future|other) (?:hires?|endeavou?rs|candidates?"
        r"|applicants?|employees?|colleagues?)",
    ),
    no_interest=any_of(
        r"(?:won't|will not|never|not|n't)(?: \w+){0,3} (?:apply~|interested|consider|work(?:ing)? (?:for"
        r"|with))|no (?:longer|further|interest)|withdraw (?:any|my|all) interest",
        r"remove (?:me|my)|delete (?:me|my)|not contact me|n't contact me|never contact|stay away",
    ),
    accepts=any_of(
        r"(?<!due )respect (?:it|that|the|your|this|you)(?!\w)|(?<!n't )(?<!not )(?:accept|understand"
        r"|appreciate) (?:that|the|your|it|this|you|why|and|completely|fully|there|how)"
        r"|(?:completely|fully|totally|quite|perfectly|certainly|do|of course|can) (?:understand|accept"
        r"|respect|get it|see why)|understandable|no hard feelings|fair enough",
        r"i (?:can |do )?(?:understand|accept|get it)(?= ?[.,;!-])|(?:agree|trust) (?:with|that|your)"
        r"|appreciated? (?:the|your|meeting)",
    ),
    acknowledges=any_of(
        r"understand~|respect~|accept~|appreciate (?:you|your|the|that|being|it|hearing)|thank~"
        r"|congratulat~|wish (?:you|the|him|her|them|your)|glad you|pleased (?:you|that)"
        r"|disappoint~|sad|sorry|sadden~|not (?:be )?(?:selected|chosen|successful|join~|get~|be~|been)"
        r"|n't (?:selected|chosen|successful|get)|no longer|went with|fair enough|best of luck|grateful",
    ),
    feedback=any_of(
        r"feedback|feed back|constructive|criticisms?|critique|pointers?|advice|advise me|suggestions?"
        r"|tips?|insights?|impressions?|comments?|guidance|thoughts|remarks?|evaluation|assessment"
        r"|observations?|your (?:opinion|view|perspective|honest|take|notes?)|recommendations?",
        r"(?:what|where|which|how|anything|something|things?|areas?|skills?)(?: \w+){0,5} (?:i"
        r"|you think i)(?: \w+)? ?(?:should|could|might|must|need|can|ought|'d|have to|could've|should've"
        r"|lacked|lack|did)(?! (?:\w+ )?(?:see|imagine|picture) myself)(?! (?:help|do for you|bring|offer"
        r"|contribute|imagine))",
        r"(?:could|can|should|might|would|to|may|i|need to|must)(?: have| i)?(?: \w+)? (?:improved?"
        r"|improving|do(?:ne)? (?:better|differently)|be(?:en)? better|strengthen~|handled? (?:better"
        r"|differently)"
        r"|work(?:ed)? on|learn(?:ed)? from|chang(?:e|ed)|brush up|develop)",
        r"areas? (?:for|of|to|where|in which|that|i)|room for improvement|(?:what|which|where"
        r"|how)… (?:stronger|better|missing|lacking|lacked|short|fell|wrong|differently|improve|skills)",
        r"(?:(?<!any )(?<!that )(?<!whatever )(?<!your )(?<!many )reasons?|explain(?: (?:why|how|to me"
        r"|what|the|your|this|where))|explanation|scores?|criteria|(?:an|honest|proper|clear|real|some) answer"
        r"|(?<!see )(?<!stand )why (?:i|my"
        r"|was|did|were|am|you|they)|tell me why|what happened)|one thing (?:in|about|on)|any (?:colou?r"
        r"|detail|light|context|thoughts) on|(?:my|the) (?:portfolio|cv|résumé|resume|application"
        r"|interview|answers|presentation|work|code|exercise|task|proposal|profile"
        r"|criteria)(?: [\w,']+){0,12}\?",
        r"what (?:i|you)(?:'d| would)? (?:need|have)(?: \w+)? to (?:show|work|learn|do|improve|see)"
        r"|let me know (?:why|what|where|how)|know why|what (?:set|made|tipped|decided)|deciding factors?"
        r"|(?:fell|fall) short|(?:one|a) thing (?:that|for me|i)",
    ),
    not_feedback=any_of(
        r"insights? (?:into|you gave)|gave me (?:an? )?(?:\w+ )?insights?|(?:where|which|that"
        r"|for which) my (?:\w+ ){1,3}"
        r"(?:is|are|may be|might be|would be|could be) (?:an? )?better|better (?:match|fit|suited|luck)"
        r"|(?:a|an|the|your|strong|good|first|lasting|kind) impressions?(?! (?:of me|i|that i))"
        r"|(?:plans|things|needs|circumstances|budgets|requirements|situations?) (?:can|could|may|might|do"
        r"|should) (?:\w+ )?chang~"
        r"|(?:be|get|am|was|come) up to speed|(?:no|not an?) easy (?:decision|call|choice)|if (?:anything"
        r"|something|things|this) ",
    ),
    asks_surely=any_of(
        r"any (?:[\w-]+ ){0,3}(?:feedback|advice|pointers?|suggestions?|comments?|insights?|criticisms?"
        r"|guidance|tips|thoughts)"
        r"|(?:words?|lines?|bit|piece|sentences?) of (?:[\w-]+ ){0,2}(?:feedback|advice|guidance)"
        r"|(?:what|where|how|which)(?: \w+){0,3} (?:could|can|should|might) i|(?:what|where|how) i (?:could|can"
        r"|should|might)"
        r"|(?:able|willing|possible|happy|free) to (?:share|give|offer|provide|send|tell)|(?:could|would"
        r"|can) you(?: \w+){0,3}"
        r" (?:share|give|offer|provide|send|tell|spare|suggest)",
    ),
    asks=any_of(
        r"\S*\?|(?:would|could|can|may|might|will) (?:\w+ )?(?:you|i|we|be|mean|make|like|love|appreciate|value"
        r"|welcome|find|have|the|someone|somebody|anyone|help|also|really|greatly|very|it|take|any|still)"
        r"|'d|please|any|whatever|if (?:you|there|it|possible|the|anyone)|welcom~"
        r"|open to|request~|ask~|hope|hoping|wonder~|grateful|love|helpful|kindly|looking forward|all ears"
        r"|happy to|mind|do (?:let|share|tell|send)|interested (?:in|to)",
        r"expect|demand|owe|deserve|insist|require|explain|tell|give|send|provide|want to know"
        r"|need to know|entitled|right to|share|let me know|justify|must|at least",
    ),
    feedback_given=any_of(
        r"(?:thank~|appreciated?|grateful|glad|value)(?: you)?(?: very much| so much| a lot"
        r"| again)?(?: for)? …(?:the|your|that|such|all the|this)(?: \w+){0,3} (?:feedback|advice|comments"
        r"|suggestions|insights?|pointers|tips|notes|explanation|guidance|criticism)",
        r"(?:your|the) (?:\w+ )?(?:feedback|advice|comments|notes) (?:you (?:gave|shared|sent|provided)"
        r"|was|were|is|has|have|on)|take (?:your|the|this|that) (?:\w+ )?(?:feedback|advice)"
        r"|feedback (?:provided|given|received|from|i (?:got|received)|that you)",
        r"what i (?:improved|changed|learned)|i(?:'ve| have) (?:already )?(?:changed|improved|learned)"
        r"|i(?:'ll| will) (?:work|improve|use)|explaining|for the explanation|understand (?:your"
        r"|the) reasons|(?:have|got)(?: \w+)? (?:feedback|advice|comments) for you",
        r"could have (?:prepared|done|been)(?! (?:better|differently|stronger)…\?)(?=[^?]*\.)",
    ),
    negates=just_before(
        r"(?:\w*n't|not|never|no|hardly|without|far from|nor|if|whether|hope~|hoping|less)"
        r"(?: (?!only|tell|hide|deny|pretend|lie|help|express|describe|stress|more|sure|wonder)[\w']+){0,4}",
    ),
    denies=just_before(
        r"(?:\w*n't|not|never|no|hardly|without|far from|hope)"
        r"(?: (?!only|tell|hide|deny|pretend|lie|help|express|describe|stress|more|sure|say)[\w']+){0,2}",
    ),
)

_PRIVACY = PrivacyWords(
    health=any_of(
        r"my (?:\w+ )?(?:illness|disease|disability|health|cancer|depression|anxiety|surgery|operation"
        r"|diagnosis|condition|pregnancy|therapy|therapist|medication|adhd|autism|burn-?out|doctor"
        r"|disorder|injury)",
        r"i(?:'m| am| was| have been|'ve been)(?: \w+)? (?:pregnant|ill|sick|disabled|hospitali[sz]ed"
        r"|diagnosed|depressed|autistic|dyslexic|bipolar|in (?:the )?hospital|in therapy|on medication"
        r"|suicidal|burn~ out)"
        r"|(?:suffer~ from|struggl~ with|living with|battl~) (?:my )?(?:\w+ )?(?:illness|disease"
        r"|depression|anxiety|cancer|adhd|pain|addiction|mental|panic)|panic attacks?|mental health"
        r"|maternity leave|sick leave",
    ),
    age=any_of(
        r"(?:at|because of|due to|despite|about|of|it's|is) my age|i(?:'m| am) (?:\d\d|(?:twenty|thirty"
        r"|forty|fifty|sixty)(?:-\w+)?)(?! (?:years? (?:in|of experience)|%|miles|minutes))(?:[, ]|$)"
        r"|\d\d years? old|too old|too young for|my (?:thirties|forties|fifties|sixties)"
        r"|close to retirement",
    ),
    family=any_of(
        r"my (?:\w+ )?(?:wife|husband|spouse|kids?|child|children|son|daughter|baby|mother|mum|mom|father"
        r"|dad|family|parents|divorce|girlfriend|boyfriend|fianc~)(?! (?:name|business))|single (?:mother"
        r"|mom|mum|father|dad|parent)",
        r"(?:pay|afford|behind on|cover|for|make) (?:\w+ )?(?:my |the |our )?(?:rent|mortgage|bills"
        r"|debts?)|evict~|in debt|feed my|support my|no (?:money|income|savings)|savings are"
        r"|unemployment (?:benefit|money)|can't pay",
    ),
    pay=any_of(
        r"my (?:current |previous |last |old |present |former )(?:salary|pay|wage|package|compensation"
        r"|income)|(?:i|was|am|been) (?:earn(?:ed|ing)?|making|made|paid)(?: \w+){0,2} [$€£]?\d[\d,.k]*"
        r"|salary (?:was|is|of) [$€£]?\d"
        r"|(?:earned|earning|earn|paid me|making) [$€£]\d",
    ),
)

LEXICON = Lexicon(language="en", parts=_PARTS, tone=TONE, privacy=_PRIVACY)
