"""The sentences of the check, in English, by rule and case. The Django side translates them by gettext.

A key is `rule` or `rule.case`. Each sentence says what to do, kindly, and carries only named values.
"""


def gettext_noop(message: str) -> str:
    """Marks a sentence for `makemessages`, which knows this name; the pure part has no gettext of its own."""
    return message


MESSAGES = {
    "greeting.missing": gettext_noop("Start with a greeting and the person's name: it is read as a letter, then."),
    "greeting.nameless": gettext_noop("If you know who wrote to you, greet them by name."),
    "placeholder.unfilled": gettext_noop("“{matched}” was never filled in: put the real words there, or take it out."),
    "placeholder.malformed": gettext_noop("A brace was left behind at “{matched}”: put the real words there."),
    "placeholder.blank": gettext_noop("A name is missing here: fill it in, or write the sentence without it."),
    "placeholder.doubled_space": gettext_noop("There is a space too many beside “{value}”: take one out."),
    "placeholder.missing_space": gettext_noop("A space is missing beside “{value}”: put one in."),
    "thanks": gettext_noop("Add a word of thanks for something real: their time, the talk, the news itself."),
    "role": gettext_noop("Name the role or the company, so that they know at once which application you mean."),
    "disappointment.repeated": gettext_noop(
        "One sentence of disappointment is honest and enough: keep the one you like best, and let the others go."
    ),
    "disappointment.strong": gettext_noop(
        "“{matched}” is a heavy word in a letter to an employer: “disappointed”, once, says it and keeps the door open."
    ),
    "interest": gettext_noop(
        "If you mean it, say that you would like to hear of other roles: most doors reopen there."
    ),
    "feedback.demand": gettext_noop(
        "Ask for feedback so that it is easy to say no to, such as “if you have a moment”: a demand is seldom answered."
    ),
    "feedback.why": gettext_noop(
        "“What could I do better?” is answered more often than “why?”: it looks forward, and nobody has to defend it."
    ),
    "order": gettext_noop("Say first that you accept the decision, then ask: the answer is warmer that way round."),
    "arguing.claim": gettext_noop(
        "This argues with the decision: let it go, since many employers stay silent because candidates argue."
    ),
    "arguing.sour": gettext_noop(
        "This can sound bitter between the lines even if you mean it kindly: try the letter without it."
    ),
    "arguing.tone": gettext_noop(
        "The letter can sound cooler than you mean it, most of all here: say this more kindly, or leave it out."
    ),
    "arguing.plea": gettext_noop(
        "This asks them to decide again: employers fall silent at that; offer to be there if things change instead."
    ),
    "arguing.appeal": gettext_noop(
        "An appeal works best with one new fact and an easy way to say no: check that both are there."
    ),
    "hostility.insult": gettext_noop("“{matched}” will be remembered longer than the no: take it out, or sleep on it."),
    "hostility.threat": gettext_noop(
        "This reads as a threat: get advice first if you were wronged, and keep it out of this letter; sleep on it."
    ),
    "hostility.farewell": gettext_noop(
        "This closes the door behind you: leave it out today, you can still decide later."
    ),
    "length.short": gettext_noop(
        "This is {words} words long: fine after an automatic no; after a talk, add a sentence about what you enjoyed."
    ),
    "length.long": gettext_noop("This is {words} words long: under 180 it is more likely to be read to the end."),
    "length.very_long": gettext_noop("This is {words} words long: cut it to the few sentences that matter, under 180."),
    "shouting.capitals": gettext_noop("Capitals read as shouting: write “{matched}” in small letters."),
    "shouting.marks": gettext_noop("One mark at the end of a sentence is calmer than “{matched}”."),
    "shouting.sarcasm": gettext_noop(
        "Irony gets lost in a mail and can hurt: say it plainly, or leave “{matched}” out."
    ),
    "address": gettext_noop("Nobody reads the mail at {address}: send it to the recruiter instead."),
    "privacy.health": gettext_noop("Your health is yours: think about whether you want it in their files."),
    "privacy.age": gettext_noop("Your age should play no part here: leave it out unless you are sure."),
    "privacy.family": gettext_noop(
        "Your family and your bills are yours to keep: the letter is stronger without them."
    ),
    "privacy.pay": gettext_noop("What you earned is a card for a later talk: keep it out of this letter."),
    "repeated": gettext_noop("This contact has had the same text before: change a few sentences so that it is yours."),
}
