"""A second hold-out, written after the second round of rules and used for the third only after it had been measured."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

GOOD_LAST_HELD_BACK = (
    Letter(
        "model one",
        """Dear Ms. Whitaker,

Thank you for informing me of your decision regarding the Financial Analyst position. Although I'm disappointed to hear that I was not chosen, I appreciate having been considered and the time that you and Mr. Cole spent with me.

I learned a great deal about Bellweather Capital and remain enthusiastic about its work. Should another opening arise that matches my qualifications, I hope you'll think of me.

Sincerely,
Jordan Blake""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "model two",
        """Hello Mr. Reyes,

I appreciate your letting me know about the outcome. It was a pleasure to learn more about the Site Engineer role and to tour the bridge works.

Would you mind sharing some feedback on my interview when time allows? I am always looking for ways to get better.

Thanks again for your consideration,
Abigail Stone""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "graceful with a sting",
        """Dear Owen,

I won't pretend that this is the e-mail I wanted to open on a Monday morning. Still, you were kind and clear, and I'm thankful for that.

Best of luck to the new editor. If you commission freelancers, I'd be glad to pitch.

Warmly,
Bea""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "doctor",
        """Dear Dr. Farrow,

Many thanks for the opportunity to visit the department, and for your thoughtful letter. I entirely understand your wish to appoint somebody with paediatric training.

I would be happy to hear of locum work in the meantime.

Kind regards,
Dr. Anil Menon""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "cover for maternity leave role",
        """Dear Mrs Jones,

Thank you for ringing me about the maternity cover post. I'm sorry to miss out, as I had taken to the school straight away, but please tell the children I enjoyed their questions.

If your plans for the term change, do call me.

Yours sincerely,
Gwen Pritchard""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "short and sincere",
        """Hi Nate,

Thanks for the note. Bummed, but no hard feelings at all. You've built something special over there. Hope we cross paths again!

Sam""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "thinks it was close",
        """Dear Ms Eriksson,

Thank you for your message. It means a lot to hear that I was among the last two, and I can well imagine how difficult the choice was.

I believe that my experience in tendering would serve your group well another time, so please do not hesitate to contact me if a similar role is created.

With kind regards,
Lars Nyberg""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "question about criteria, politely",
        """Dear Panel,

Thank you for considering my bid for the community grant officer job. Might I ask which of the criteria I met least well? Knowing that would guide my training this year. I realise that you may not be able to say.

Yours,
Oluwaseun Ade""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "admits mistake",
        """Dear Jackie,

Thank you for being honest with me. You're right that I made a mistake in the costing exercise; I spotted it on the train home, too late!

I have learned from it. I'd love another go one day, if you'd have me.

Regards,
Tim""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "filipino english",
        """Good day Ma'am Cruz!

I have received your email po. Thank you so much for the chance to be interviewed for the Virtual Assistant position. I am a little sad but I will keep improving myself.

I hope you can still consider me for other clients. God bless and more power to your agency!

Respectfully yours,
Jenny Rose""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "designer",
        """Hi Ines,

Thanks for looping back. The work your studio does on public signage is why I applied in the first place, and I'll keep following it.

If there's one thing in my portfolio that you would cut, what would it be? (No pressure to answer.)

See you around,
Teo""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "returns equipment",
        """Hi Claudia,

Thank you for the trial week. I really enjoyed it, even the early shifts! I understand that you need somebody who can work weekends.

I'll drop off the uniform on Tuesday. And if a weekday job ever turns up, I'm only ten minutes away.

Take care,
Rosa""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "grad school style",
        """Dear Professor Lindgren,

Thank you for the news about the doctoral position, and for having taken the time to write a personal message. It is naturally a disappointment, but I fully respect the committee's choice.

Your comments on my thesis proposal were extremely helpful. I would welcome the opportunity to apply again in the next call.

Best regards,
Chiara Fontana""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "police officer",
        """Dear Inspector Boyd,

Thank you for your letter about the fraud investigator vacancy. I enjoyed the discussion of the money-laundering case and left with a good deal to think about.

I accept the outcome and would be obliged for any pointers before the next round of recruitment in October, when I intend to apply again.

Yours sincerely,
Colin Tate""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "retail",
        """Hi Shauna, thank you for calling me back about the stockroom job, not many shops do. I get that you need someone with a forklift licence. I'm doing mine next month so keep my number please! Kind regards, Lewis""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "appeals with grace",
        """Dear Mr. Ferris,

Thank you for the update. I respect your decision and the care that went into it.

One small correction, in case it matters for the future: my visa no longer needs a sponsor since January. If that opens the conversation again, wonderful; if not, please accept my thanks for a good experience.

Best,
Olena Kravets""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "after ghosting, still kind",
        """Dear Philippa,

Thank you for getting in touch, I know it has been a busy quarter for you all. While I had hoped for better news, it was worth the wait to know where I stand.

Please keep my details; I'd be delighted to talk about the Bristol office when it opens.

Kind regards,
Marcus""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "volunteer board",
        """Dear Trustees,

Thank you for the warm letter. I am honoured to have been in the running for treasurer. You have chosen well.

Please count on my support at the summer fair as always.

Fondly,
Dorothy""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "headhunter",
        """Hi Greg,

Thanks for passing on the client's decision, and for representing me so well. Any colour on what tipped it the other way would be handy for my next conversations.

I'm still looking, so please keep the roles coming.

Cheers,
Vikram""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "one line",
        "Thanks for telling me, and good luck with the new hire.",
        True,
        0,
        False,
        False,
    ),
)

BAD_LAST_HELD_BACK = (
    Letter(
        "passive one",
        """Dear Alan,

Thank you for your reply. I must say it is curious that a role which was described as urgent took four months to fill, and that nobody had the time to look at the plan I prepared.

Regards,
Hugh""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "passive two",
        """Hi Donna,

No worries. I suppose it's easier to hire someone who won't ask difficult questions.

Kim""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "passive three",
        """Dear Ms Petit,

I appreciate the rejection, though it would have been more convincing if you had spelled my name correctly.

Kateryna""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "better qualified",
        """Dear Mr. Song,

I have seen on LinkedIn who got the job. With respect, my track record speaks for itself and hers does not. Was this really a fair competition?

P. Arnold""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "you will be back",
        """When your new 'rockstar' quits in three months, don't come to me.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "tribunal",
        """Dear Madam,

Having taken advice, I consider that the selection breached the Equality Act. Unless I receive your written reasons within 14 days, I shall bring a claim.

J. Osborne""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "rage",
        """Are you kidding me??? After everything I did for you? Go to hell.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "wounded",
        """Dear Molly,

I honestly feel sick. I believed you when you said I had a bright future there. I don't think I can ever trust a recruiter again.

Jess""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "bargain",
        """Dear Sir, I know you have chosen other person but I can work for half of his salary. Please cancel him and take me, you will not regret. I am waiting your positive answer.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "lecture",
        """Dear Talent Acquisition,

A word of advice: candidates are people, not tickets in a system. You might consider treating them that way. I withdraw any interest in your company, now and in the future.

Elaine""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "demands scores",
        """Hi, please send me my interview scores and the scores of the successful candidate. I have a right to see them. Also I'd like the names of everybody on the panel.""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "disbelief",
        """Hello Erik,

Honestly I'm speechless. I walked out of that room knowing I had nailed it. Somebody must have got something wrong, please check again and come back to me.

Jonas""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "sweet poison",
        """Dear Sophie,

How lovely to hear from you at last! I was beginning to think that you had all been abducted. No matter, I have since accepted a position with people who answer their e-mails.

Kisses,
Margot""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "sues over accent",
        """I know exactly why I was turned down and so do you. People with my surname never get past your HR. You'll be reading about this.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "insulting winner",
        """Dear Frank, congratulations, you picked the boss's nephew. What a surprise. Enjoy cleaning up after him.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "why again",
        """Third time I apply and third time you say no without any reason. What do I have to do? Just tell me what's wrong with me so I can stop trying.""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "arguing point by point",
        """Dear Dr Amsel,

You write that I lack leadership experience. This is not correct. I led a team of eight for three years, as stated on page one of my CV. You also write that my English is not sufficient, although the whole interview was held in English without any problem.

Regards,
D. Ionescu""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "martyr",
        """Dear all,

It's okay, I'm used to it. I always give everything and I always end up with nothing. I hope your new colleague appreciates what I would have given anything for.

Petra""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "cold one liner",
        """Interesting choice. We'll see how that works out for you.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "mixed thanks and jab",
        """Dear Mr Novotny,

Thank you for the interview. I was a bit surprised that most of the hour was spent on your phone calls rather than on my experience, which may explain the result. Next time you may want to prepare.

Yours,
Irena""",
        True,
        0,
        False,
        False,
    ),
)
