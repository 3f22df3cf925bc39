"""English: pleas and appeals, demands and questions, and what makes them polite."""

PLEAS = (
    r"(?:i |we )?(?:beg|implore|plead~|beseech|begging)(?! to differ| the question)|(?:please|just"
    r"|only|sir|but) (?:\w+ )?(?:give|grant|allow|offer) me (?:just )?(?:a|an|one|another|the|this"
    r"|at least|any|some)(?: \w+){0,3} (?:chance|opportunity|shot|try|week|day|trial|month|job|work"
    r"|minute|minutes|interview)|^give me (?:a|an|one|another|the|this) (?:\w+ )?(?:chance|job|week"
    r"|trial|shot|try|opportunity)",
    r"(?:please,? ){2}|know (?:that )?you said no|not (?:giving|going to give|gonna give) up|(?:won't"
    r"|not|can't|cannot) (?:take|accept) no|think (?:about|it) (?:\w+ )?(?:again|over|one more"
    r"|once more)|(?:come|drop|stop|show|walk)(?: \w+)? (?:by|up|in(?:to)?|to) (?:the|your) (?:office"
    r"|reception|door)|(?:my|a) whole life|don't (?:think|believe) (?:it's|it is|this is|that's) final"
    r"|(?:need|deserve|want|wants|just|only|for|ask|beg) (?:one|another|a second|a last|one last"
    r"|one more|last|final) (?:more |last )?(?:chance|shot"
    r"|try)(?! to (?:thank|say|speak|meet|talk))|don't (?:reject|refuse|turn me|say no|do this)"
    r"|do not (?:reject|refuse)|change your (?:mind|decision)|i(?:'ll| will| would| can| am willing to"
    r"|'d) (?:do any~|work for (?:free|less|nothing|any)|accept any|take any|do whatever|prove (?:it"
    r"|myself|you|to you|that))|(?:for|without) (?:free|pay)(?: for)?|any salary|lower salary"
    r"|less money|no pay",
    r"i(?: \w+)? need (?:this|the|a|any|that|your)(?: \w+)? (?:job|work|position|chance|income"
    r"|opportunity|money|role)|(?:desperate|desperately) (?:for|to|need~|want~|in need)|my (?:family"
    r"|children|kids|life|future|everything) depends?|last (?:hope|chance)|only hope"
    r"|have (?:nothing (?:left|else|to lose)|nobody|no other)|out of options",
)

APPEALS = (
    r"re-?consider~|re-?think~|re-?evaluat~|re-?assess~|re-?visit|re-?open my|re-?review~|second look"
    r"|(?:take )?another look|look again|think again|appeal (?:the|this|your|against|to|my|for|of)"
    r"|to appeal|be reviewed again|review (?:my|the|your) (?:application|decision|file|case|candidacy"
    r"|rejection)|overturn|reverse (?:the|your|this)",
)

POLITE_APPEALS = (
    r"respectful~|kindly|humbly|politely|grateful~|appreciate~|thankful~|like to ask"
    r"|ask (?:you )?(?:if|whether)|if (?:you|it|there)|perhaps|would be (?:glad|happy|honou?red"
    r"|delighted)",
)

OPEN_APPEALS = (
    r"if|whether|should|any (?:chance|possibility|way)|would you be|would it be|could you|might you"
    r"|may i|open to|willing to|possible|possibility|ever|in case|in the future|for (?:future|other"
    r"|another|any|similar)|next (?:time|year|round)|welcome the (?:chance|opportunity)",
)

DEMANDS = (
    r"kindly explain (?:why|how|to me|yourself|your|the|what)",
    r"^(?:so |then |just |now )?(?:tell|give) me(?! a (?:call|ring|shout|hint))|i (?:\w+ )?expect (?:a"
    r"|an|some|your|the|full|detailed|at least|to (?:hear|receive|be|get)|you to|nothing less|feedback"
    r"|answers?|that you)(?: \w+){0,6} (?:answer|answers|explanation|response|reply|feedback|reasons?"
    r"|call|apology|back|told|given|informed|explain|reply|respond|provide|send|tell|justif~|clarif~"
    r"|scores?)|i expect (?:feedback|answers|an? (?:answer|explanation|apology|response|reply))",
    r"i (?:\w+ )?(?:demand|insist|require(?! (?:\w+ )?(?:visa|sponsor~|accommodat~|relocation))"
    r"|deserve)|i(?:'m| am) (?:\w+ )?(?:owed|entitled)|(?:you|company) (?:\w+ )?owes? (?:me|it|us)"
    r"|(?:have|got) (?:a|the|every|no less than a) (?:legal |full |moral )?right to|i must (?:insist"
    r"|ask that|demand|request|know)|the least (?:that )?(?:you|they|one|anyone|someone) (?:can|could"
    r"|should)",
    r"you (?:\w+ )?(?:must|need to|have to|should|had better|ought to|are (?:obliged|required"
    r"|obligated|supposed|legally)|better)(?: \w+){0,3} (?:explain|tell me|give me|provide|send"
    r"|justify|answer|clarify|respond|reply|share)|(?:at least|least) (?:give|tell|explain|provide"
    r"|send|have|offer|let)(?: \w+){0,3} (?:me|us|why|explanation|feedback|reason|answer)"
    r"|need an? (?:\w+ )?(?:explanation|answer|apology|justification)|(?:want|like|request|appreciate"
    r"|require|expecting|await) an? (?:\w+ )?(?:explanation|answer|apology|justification)|(?:justify"
    r"|explain|defend) (?:yourself|yourselves|your (?:decision|choice|reasoning|actions))|an apology",
    r"(?:want|need|wish|demand|like|love|dying|deserve) to know(?: exactly| precisely)? (?:why (?:you"
    r"|(?:\w+ ){0,4}(?:less|instead|over me|rather than))|what (?:was|is|went|exactly|the other"
    r"|made you (?:reject|choose)|(?:she|he|they) ha[sd]|more)|who (?:got|you|was|made)|on what"
    r"|the (?:real|true|exact|reasons?))|what (?:is|was|'s)(?: so)? wrong with (?:my|me)|(?:exactly"
    r"|precisely) (?:why|what|where|how)|on what (?:basis|grounds)|what gives you|who (?:made"
    r"|took) (?:this|the) decision|explain to me|care to explain|please explain (?:why|how|to me"
    r"|yourself|your|the)|explain yourself~?",
)

WHY = (
    r"(?:explain|clarify|tell me|let me know|inform me|state|know|share|told|(?<=to )understand"
    r"|(?<=better )understand|learn|hear|ask|asking|wonder~|say|provide me"
    r"|curious)(?: \w+){0,3} (?:why|reasons?(?! (?:to|i applied)))|^(?:but |so |and )?why (?:was"
    r"|wasn't|were|weren't|did|didn't|do|don't|am|would|won't|can't|is|on earth|not|the|me)|(?:a|the"
    r"|your|real|exact|specific) reasons? (?:why|for (?:my|the|this|not|your)|behind|that i)|(?:give"
    r"|send|provide|offer) me (?:\w+ ){0,3}(?:reason~|explanation|justification|truth|answers?)"
    r"|somebody explain|someone explain|explain what",
)

POLITE = (
    r"could|would|if|please|grateful~|appreciate~|may i|might|possible|possibly|mind|hope|hoping"
    r"|helpful|help me|kindly|can you|wonder~|happy to|love|welcome|glad|curious|willing|able",
)

DEADLINES = (
    r"by (?:the end of|tomorrow|monday|tuesday|wednesday|thursday|friday|close of|cob|eod|noon|\d"
    r"|next week)|within (?:the next )?(?:\d+|twenty|forty|a|one|two|three|five|seven|24"
    r"|48)(?:-\w+)? (?:hours|days|business|working|week|weeks)|immediately|asap|at once|without delay"
    r"|no later than|today|still waiting|i(?:'ll| will) (?:be )?(?:wait|expect)~"
    r"|await~ your (?:explanation|answer|justification|immediate|prompt)",
)
