"""Replies that close doors, written after the rules were, and not used to shape them before the first measurement."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

BAD_HELD_BACK = (
    Letter(
        "skills were a match, but",
        """Dear Mr Tolland,

Thank you for letting me know. I thought my skills were a reasonably good match, but you evidently see it differently. All the best with your new hire.

Kenneth""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "strange process",
        """Hi Vera,

What a strange process. First I am told that I'm exactly what you need, and two days later a robot tells me goodbye. You might want to think about how that makes your company look.

T.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "unpaid work",
        """Hello,

So you had me do a 15-hour assignment, took my ideas and then rejected me with a two-line email. If I see any of my concept in your next campaign, you'll receive an invoice.

Robin""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "qualified and insulted",
        """Dear Human Resources,

I hold two master's degrees and have fifteen years in the field. To be told that I do not meet the minimum criteria is an insult. Kindly have somebody competent look at my file.

Dr Eva Brandl""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "cold sarcasm",
        """Dear Ms Rowley,

Congratulations on finding your unicorn. I trust that the perfect candidate will be happy with a salary that was last competitive in 2009.

Yours,
Giles""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "why not me",
        """Hi Tom, can you explain to me how a person with no degree gets this job and I don't? Something smells fishy here.""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "my time is valuable too",
        """Dear Hiring Team,

My time is valuable too. I took three days of unpaid leave for your interviews. The very least I deserve is a proper answer about what went wrong.

Nicole H.""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "customer threat",
        """I have been a loyal customer of your bank for twenty years. After this treatment I will be closing my accounts, and so will my family.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "second-language anger",
        """Dear Sir,

I am very angry about your answer. You don't have respect for people which come from other country. I have better education as all your workers. This is not correct what you do with me.

Mehmet""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "faux gracious",
        """Dear Paula,

Thank you for your email. It's a shame that Orbis wasn't brave enough to pick someone who thinks outside the box. I hope the safe choice works out for you.

Kind regards,
Ivo""",
        True,
        1,
        False,
        False,
    ),
    Letter(
        "told everyone",
        """Dear Michael,

You told me in the final interview that I was your number one. I already told my landlord and my parents. How do I explain this to them now? I feel humiliated and betrayed.

Carmen""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "won't take no",
        """Hi Janet,

I got your mail but I don't think it's final. I'll come by the office on Monday so that we can talk about this face to face. I'm not giving up that easily!

Chad""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "compared to others",
        """Dear Mr. Burke,

I know for a fact that two of the people you interviewed have far less experience than I do. I would like an explanation of how the panel arrived at its ranking.

Regards,
Lydia Farrow""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "age hint",
        """Dear Recruiter,

'Overqualified' is just a nice way of saying too old. At least have the courage to say so.

Frank, 58""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "drunk text",
        """u guys suck. hope ur company goes under lol""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "entitled",
        """Dear Talent Team,

I'm disappointed in your lack of vision. People like me don't come along every day, and companies that can't recognise talent deserve what they get.

Sebastian""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "formal complaint",
        """Dear Director,

I wish to complain formally about the conduct of the interview on 4 April, at which your colleague looked at her phone throughout. I expect a written apology and a new interview with a different panel.

Thomas Eriksen""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "one more plea",
        """Dear Mrs Osman,

I know you said no, but please, please think about it one more time. I have dreamed of this school my whole life. I would even start as a volunteer. I can't imagine doing anything else and I don't know what to do now.

Ellie""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "as predicted",
        """As predicted. You people only ever hire your friends. Thanks for wasting my afternoon.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "feedback as correction",
        """Dear Laura,

Thanks for your message. I do have some feedback for you: your interviewers were badly prepared, the task was unrealistic, and nobody could answer my questions about strategy. Perhaps that is why the position has been open for so long.

Best regards,
Anton""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "ghosting complaint",
        """Hi Ben,

Six weeks of silence and then this. I must admit that I expected more from a company that talks about respect in every second sentence of its website.

Yara""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "pay",
        """Dear Mr Rossi,

I accepted a lower salary range for you and this is the thanks I get. My current employer pays me 72,000 and values me. You should really think about what you are doing.

Dario""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "hidden camera politeness",
        """Dear Ms Albright,

Thank you for your time. I was rather taken aback by the outcome, given how well the interview went and how closely my background matches what you are looking for. I would be curious to know what exactly the other candidate has that I don't.

Sincerely,
Roger Menzies""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "union",
        """To whom it may concern,

I have spoken to my union representative about this appointment, which was clearly decided before the advert was published. We will be requesting all interview notes.

G. Barrow""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "never heard of her",
        """Hi Lena,

Seriously? Her? Everyone in the department knows that she can't even run a meeting. I've been here for nine years. I guess loyalty means nothing.

Mark""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "hopeless",
        """Dear Anna,

This was my 140th application and I am completely hopeless now. Nobody wants me. I don't know why I even bother anymore. I just wanted one person to believe in me.

Julian""",
        False,
        2,
        False,
        False,
    ),
    Letter(
        "next time",
        """Dear HR department,

Next time, do applicants the courtesy of reading their documents before you send out a standard refusal. My licence, which you claim is missing, was on page two.

Petra Vogel""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "threat to visit competitor",
        """Fine. Your competitor across the street was smart enough to make me an offer. We'll see who laughs last.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "rhetorical",
        """Dear Mr Quist,

Is this how a serious institution works? Does nobody there read references? Did anyone even call Professor Hald?

E. Lund""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "thanks I suppose",
        """Thanks, I suppose. It would've been fairer to tell me at the start that you wanted somebody younger and cheaper, and saved us both the trouble.""",
        False,
        0,
        False,
        False,
    ),
)
