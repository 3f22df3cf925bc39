"""Replies that would cost their writer a door, written before the rules were: each must be warned of."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

BAD_FIRST = (
    Letter(
        "polite and sour",
        """Dear Ms Grant,

Thank you for your message. I had of course wished for a more positive one. Personally I was under the impression that my background and your requirements were a rather good match.

Regards,
Philip Stone""",
        True,
        1,
        False,
        False,
    ),
    Letter("two words", "Your loss.", False, 0, False, False),
    Letter(
        "sarcastic luck",
        """Hi,

Wow, ok. Good luck finding somebody better for that money.

Dan""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "demand",
        """To the hiring manager,

I have received your rejection. I expect a detailed explanation of why I was not selected, including the scores of every interviewer, by the end of the week.

M. Trent""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "legal threat",
        """Dear Sirs,

I believe that I was turned down because of my age. I have forwarded your email to my solicitor and you will be hearing from us.

R. Pike""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "after five rounds",
        """Hello Kim,

After five rounds of interviews, two presentations and a take-home that cost me a whole weekend, one would think a phone call is not too much to ask. Instead I get three lines from a template.

Best,
Oscar""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "re-pleading",
        """Dear Mr Lau,

Thank you for your answer. Please reconsider your decision! I know I am the best person for this job, and nobody will work harder than me. Give me one week and I will prove it to you, without pay.

Please, I really need this chance.

Viktor""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "guilt",
        """Dear Susan,

I turned down another offer because you told me that it looked good. Now I have nothing. I hope you can live with that. My children ask me every day when I will have work again.

Paula""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "surprising",
        """Dear Mr Falk,

I find it surprising that you could not find the time to look at my portfolio before deciding. I guess twenty years of experience do not count for much these days.

Sincerely,
Gunnar Holm""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "insult",
        """You people are a bunch of clowns. What a pathetic excuse for a company. Do not contact me again.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "over-emotional",
        """Dear Jenny,

I am absolutely devastated. I cried all night when I read your mail. I was so sure this time. I am heartbroken and I don't know how to go on after yet another rejection, this was my dream since I was a child.

Lena""",
        False,
        3,
        False,
        False,
    ),
    Letter(
        "due respect",
        """Dear Ms Ivanova,

With all due respect, I do not think that the panel understood my presentation. Had they read the appendix, they would have seen that every one of their questions is answered there.

Kind regards,
Dr Paul Wexler""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "review threat",
        """Hi team,

Thanks for nothing. I'll be sharing this experience on Glassdoor so other candidates know not to waste their time.

J""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "better than your pick",
        """Dear Greg,

I looked up the person you hired. I have twice her experience and a better degree. Clearly qualifications were not what you were looking for.

Neil""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "puzzled",
        """Dear Aisha,

I must say I am puzzled by this outcome. Everyone on the panel told me how impressed they were, and I met every requirement in the advert. Could somebody explain what happened?

Regards,
Mona""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "would have been nice",
        """Dear recruitment team,

It would have been nice to hear from you before I had to chase you three times. I suppose that tells me all I need to know about how Zenith treats people.

Claire D.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "shouting",
        """I DID EVERYTHING YOU ASKED FOR AND THIS IS HOW YOU TREAT ME??? UNBELIEVABLE!!! You wasted two months of my time.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "mistake",
        """Good morning Peter,

I appreciate your reply, but I think you are making a big mistake. You will not find anyone with my network in this region, and I am sure that you'll realise that soon enough.

Ralf""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "hoping they fail",
        """Dear Martha,

Thanks for the rejection. I'm sure your internal candidate, who obviously had the job from the beginning, will do great. Next time, maybe don't pretend that the position is open.

Best of luck with that,
Simon""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "unprofessional",
        """Dear Mr Cho,

I was shocked to receive an automated message after three interviews. Frankly, this is the most unprofessional recruitment process I have ever been through, and I have told my network so.

Amanda Reyes""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "owed",
        """Hi Lisa,

You owe me at least an honest answer. Why did you lead me on for six weeks if you were never going to hire me?

Steve""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "begging",
        """Dear sir, I beg you to give me another chance. I am begging, sir. My family depends on me, my father is sick and we have no money for the rent. Please sir don't reject me, I will do any work, any salary.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "does not accept",
        """Dear Committee,

I do not accept this decision. The criteria in the call were not the criteria that you applied. I request that my file be reviewed again by someone impartial.

Dr A. Novak""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "icy",
        """Noted. Interesting that a company which advertises its 'people first' culture can't be bothered to write a personal reply.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "clearly didn't read",
        """Dear Hiring Manager,

As you clearly did not read my application, let me repeat: I have managed budgets of over ten million and led teams of sixty. I fail to see how that is 'not enough leadership experience'.

Regards,
Joanna Wilk""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "never again",
        """Thank you for your email. I won't be applying to your company ever again and I'll make sure that everybody I know does the same.""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "regret it",
        """Hello Boris,

It's fine. One day you'll see my name in the news and you'll regret not hiring me. Remember this mail.

Max""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "discrimination",
        """Dear HR,

We both know the real reason that you did not pick me, and it has nothing to do with 'culture fit'. It's my accent. This is discrimination, plain and simple, and I intend to report it.

F. Adeyemi""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "dwelling",
        """Dear Olivia,

I can't tell you how disappointed I am. I had really been counting on this. It's very upsetting to be told no after I was told that I was at the top of the list. It hurts even more because I had already said goodbye to my team. I'm struggling to see anything positive in this.

Thanks anyway,
Heather""",
        True,
        4,
        False,
        False,
    ),
    Letter(
        "tell me why",
        """Why was I rejected? Tell me the real reason please. Every company says the same thing and nobody tells the truth.""",
        False,
        0,
        False,
        True,
    ),
)
