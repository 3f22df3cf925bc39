"""Gracious replies, written before the rules were: what the check must let pass."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

GOOD_FIRST = (
    Letter(
        "five steps",
        """Dear Ms Okafor,

Thank you for taking the time to meet me on Tuesday and for telling me about your decision on the Data Analyst position at Harlow & Finch. I particularly enjoyed hearing how your team rebuilt its forecasting.

Naturally I was disappointed not to be chosen, but I understand that you had to decide between strong candidates.

I remain very interested in Harlow & Finch. If another role comes up that suits my background, I would be glad to hear from you.

If you have a moment, any constructive feedback on my interview would be most welcome.

With kind regards,
Priya Raman""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "two lines",
        """Hi Tom,

Thanks for letting me know so quickly. I enjoyed our chat, and I'd be happy to be considered for anything similar down the line.

Best,
Marie""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "british understatement",
        """Dear Mr Whitcombe,

Many thanks for your letter. It is of course not the news I had hoped for, but I quite understand, and I was grateful for the warm welcome at the panel.

Should a vacancy arise at the library in the spring, I should very much like to apply again.

Yours sincerely,
Geoffrey Lane""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "second-language english",
        """Dear Mrs Keller,

I thank you very much for your answer and for the interview of last week. I am a little bit sad that it did not work, but I respect your decision.

It would be very nice if you can give me some advice what I can do better the next time. I am always open for a new position in your company.

Best regards from Gdansk,
Tomasz Wójcik""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "polite appeal",
        """Dear Dr Aldana,

Thank you for the time you and the committee gave my application for the Clinical Coordinator role. I respect the decision.

You mentioned that a licence in this state was needed. I may not have made clear that mine was granted in March; I attach a copy. If that changes anything, I would be delighted to talk again, and if it does not, I fully understand.

With best wishes to your team,
Renee Castillo""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "linkedin",
        """Hello Jasmine,

I appreciate you following up with me about the Product Designer opening. While I'm sad I won't be joining Lumen this time, it was a pleasure to meet the team, and I learned a lot from the portfolio review.

I'd love to stay connected on LinkedIn and follow what you build next.

Cheers,
Kofi""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "runner-up",
        """Dear Hannah,

Thank you for the call this morning and for being so open about how close it was. I'm disappointed, naturally, but congratulations to the person you chose.

If the situation changes, or your candidate decides against it, please do get in touch: I would still be very glad to join the team as Office Manager.

All the best,
Beth Sorensen""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "teacher",
        """Dear Principal Abara,

Thank you for the opportunity to interview for the fourth-grade position at Maple Hill Elementary. Seeing your students present their garden project was the highlight of my month.

I understand that you went with someone who has more classroom experience. Would you be willing to share one thing that I could work on before I apply again next year?

Warmly,
Dana Whitfield""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "after a take-home",
        """Hi Sergey,

Thanks for the update, and for the detailed notes on the take-home exercise; the point about idempotent retries was new to me and I've already changed how I do it.

I was hoping for a different outcome, but I can see why you need somebody with Kafka in production. Please keep me in mind when you hire for the platform team.

Thanks again,
Lucia""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "feedback only",
        """Dear Hiring Team,

Thank you for considering my application. I know you must be busy, but if it's possible, could you tell me what would have made my application stronger? It would help me a great deal as I continue my search.

Kind regards,
Alan Petrov""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "honest about nerves",
        """Dear Ms Lindqvist,

Thank you for seeing me on Monday, and for your patience when my nerves got the better of me at the whiteboard. I don't think it was a mistake to choose someone else; I could have prepared better.

I would be grateful for any pointers you may have. And I hope our paths cross again once I've practised.

Kind regards,
Ben Achterberg""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "nurse",
        """Dear Sister McAllister,

I wanted to thank you and the panel for a very kind interview for the Band 6 post on Ward 12. I was sorry to hear that I wasn't successful on this occasion.

Working in your unit is still where I'd like to be, so I'll be watching for the next vacancy. If you could spare five minutes for feedback, I'd be really grateful, but I know how stretched the ward is.

Best wishes,
Aoife Brennan""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "formal and long",
        """Dear Professor Oyelaran,

I am writing to thank you and the members of the search committee for the consideration you gave to my candidacy for the lectureship in hydrology. The two days in Ibadan were among the most stimulating of my career, and the conversation with your doctoral students about groundwater modelling will stay with me.

Although I had hoped to join the department, I accept the committee's decision and I am sure that Dr Mbeki will be an excellent colleague. I would be pleased to find other ways of working together, whether through the joint seminar that we discussed or through a shared proposal next year.

Should the committee be able to share its impressions of my teaching demonstration, I would value them highly; I quite understand if that is not possible.

With renewed thanks and my best wishes for the coming term,

Yours sincerely,
Dr Eleni Markou""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "casual startup",
        """Hey Mo,

Ah, that's a shame, but totally get it! Really enjoyed meeting you and the crew, and thanks for the coffee. Give me a shout if something else pops up?

Good luck with the launch!
Jules""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "automatic early no",
        """Hello,

Thank you for letting me know about the Logistics Planner application. I wish you well with the search and hope to apply to Norvik again.

Regards,
Ingrid Dahl""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "offer fell through",
        """Dear Carla,

Thank you for calling me yourself about the hiring freeze. I know that it can't have been an easy message to give. I'm disappointed, as I had been looking forward to starting in May, but I appreciate your honesty.

If the budget comes back, I'd love to pick up where we left off.

Best,
Devon Marsh""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "lawyer applying",
        """Dear Ms Tran,

Thank you for considering me for the Associate Attorney position in your employment discrimination practice, and for walking me through the two court cases you are preparing. I understand that the firm needs someone already admitted in Oregon.

I'd welcome the chance to speak again after I sit the bar exam in July.

Respectfully,
Marcus Bell""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "no regrets",
        """Dear Mr Haddad,

Thank you for your message. Not getting the role is a disappointment, but I have no complaints: the process was fair, quick and friendly, and everyone I met was generous with their time.

Do keep my CV on file, and give my regards to Samira.

Best regards,
Leo Fontaine""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "asks for referral",
        """Hi Rachel,

I appreciate the quick turnaround, and thank you for going to bat for me. I completely understand that Brightwater wanted someone local.

If you hear of other operations roles in the Denver area, I would love to know about them.

Take care,
Andre""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "wishes and what was learned",
        """Dear Yusuf,

Thanks so much for the opportunity to interview for the Junior Chef de Partie position at Saltmarsh. Even though I didn't get the job, I came away with a new respect for how you run the pass, and I'll never look at a beetroot the same way.

Any suggestions for what I should work on would be gratefully received.

Best wishes for the summer season,
Catrin""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "plain, no name",
        """Good afternoon,

Thank you for getting back to me about the warehouse supervisor job. I am sorry I was not the right person this time. I would be interested in other jobs with your company if any come available.

Thank you,
Darnell Price
555-0142""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "internal candidate",
        """Hi Anne,

Thank you for telling me in person, and for the panel's time. I understand the choice and I'll support Miguel as the new team lead in any way I can.

When it suits you, could we talk about what I'd need to show to be ready for a step up next year? I'd find that very helpful.

Thanks,
Sofia""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "grateful for news",
        """Dear Ms Ferreira,

Most employers never write back, so I was really pleased that you did. I'm bummed, I won't lie, but I respect the choice and I wish your new colleague all the luck in the world.

I'll keep an eye on the careers page of the museum.

Kind regards,
Noah Feldman""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "with subject line",
        """Subject: Amelia Hart – Marketing Executive

Dear Mr Osei,

Thank you for informing me of the outcome for the Marketing Executive position, and for discussing your spring campaign with me. I regret that I won't have the chance to contribute to it.

I would be keen to be considered for upcoming roles at Palmgrove. Any constructive criticism you can offer is welcome, as I'd like to keep improving.

Thank you once again,
Amelia Hart""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "surprised but gracious",
        """Dear Naomi,

Thank you for your note and for everything during the past month. I was pleasantly surprised by how thoughtful your process was.

I understand that the team chose a candidate with a stronger finance background. I'd be honoured to be thought of for a future opening, and I hope we can stay in touch.

Warm regards,
Ethan Cole""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "asks what skills",
        """Dear Sir or Madam,

Thank you for your email of 3 May regarding the apprenticeship. I would like to ask, if it is not too much trouble, which skills I should build before applying again next autumn.

Yours faithfully,
Callum Reid""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "engineer to engineer",
        """Hi Wen,

Thanks for the straight answer. You need someone who has shipped firmware at scale, and I haven't yet, so that's fair enough.

One question if you've got two minutes: was there anything in the system design part that I should have handled differently? No worries if you can't say.

Either way, I had fun. Hope to work with you one day.

Cheers,
Ola""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "grateful for honesty about fit",
        """Dear Mr Baptiste,

Thank you for explaining so clearly why you decided as you did. You were right that my experience is mostly with small teams; managing forty people would have been a stretch, and I would rather hear it now.

Please feel free to pass my details on to colleagues who are looking for someone like me. I would be glad to be in touch again later on.

Yours,
Helena Brandt""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "short with feedback",
        """Dear Farah,

I appreciate you letting me know, and thank you to the whole team at Corvid Labs. If you're able to share any feedback, I'm all ears; if not, no problem at all.

Wishing you a great year,
Samuel Ortiz""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "long shot volunteer",
        """Dear Ms Nkemelu,

It was lovely to meet you and to see the shelter. Of course I'd have liked to hear a yes, but helping the animals matters more to me than the title. May I put my name down as a weekend volunteer?

And if the coordinator position is ever advertised again, I'll be the first to apply.

With thanks,
Grace Holloway""",
        True,
        1,
        True,
        False,
    ),
)
