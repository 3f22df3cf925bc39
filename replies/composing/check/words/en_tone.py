"""English: arguing, demanding, and bitterness in polite words.

The hard case is the polite barb ("I thought my skills were a reasonably good match, but"): it cost a real candidate a
second role. Grouped by how sure a turn is, see `ToneWords`.
"""

from replies.composing.check.words.en_asking import (
    APPEALS,
    DEADLINES,
    DEMANDS,
    OPEN_APPEALS,
    PLEAS,
    POLITE,
    POLITE_APPEALS,
    WHY,
)
from replies.composing.check.words.en_barbs import BARBS, LESSONS, REPROACHES
from replies.composing.check.words.en_hostile import FAREWELLS, INSULTS, THREATS
from replies.composing.check.words.en_sour import CLAIMS, SOUR
from replies.composing.check.words.lexicon import ToneWords, any_of, anywhere, word_set

PRAISE = (
    r"positive|great|wonderful|good|glowing|five[- ]star|kind|lovely|fantastic|excellent|how (?:well"
    r"|kind|nice|fair|thoughtful)|recommend you|happy|gladly|proud to|nice|thank|love|congratulate",
)

SARCASM = (
    r"lol|haha~|hehe|lmao|rofl|yeah,? right|oh,? great|oh,? well|slow clap|big surprise"
    r"|surprise,? surprise|just (?:great|wonderful|perfect)|congrats|how (?:nice|kind|lovely"
    r"|thoughtful|sweet|generous) (?:of|for) you|lucky me|good for you|good luck with that"
    r"|thanks a (?:lot|bunch|million)|wow|/s",
)

TONE = ToneWords(
    claims=any_of(*CLAIMS),
    barbs=any_of(*BARBS),
    reproaches=any_of(*LESSONS, *REPROACHES),
    sour=any_of(*SOUR),
    pleas=any_of(*PLEAS),
    appeals=any_of(*APPEALS),
    polite_appeals=any_of(*POLITE_APPEALS),
    open_appeals=any_of(*OPEN_APPEALS),
    demands=any_of(*DEMANDS),
    why=any_of(*WHY),
    polite=any_of(*POLITE),
    deadlines=any_of(*DEADLINES),
    insults=any_of(*INSULTS),
    threats=any_of(*THREATS),
    farewells=any_of(*FAREWELLS),
    praise=any_of(*PRAISE),
    sarcasm=anywhere(r"(?<!\w)(?:" + "|".join(SARCASM) + r")(?!\w)", "🙄", "👏", "😂", "🤣", "🤡"),
    shouted=word_set(
        "never very not all really so please why you your me my no nothing always ever again what how "
        "this that is was are did do everything every must want need know best only still even more than "
        "anyone everyone absolutely totally completely full"
    ),
)
