"""Gracious replies, written after the rules were, and not used to shape them before the first measurement."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

GOOD_HELD_BACK = (
    Letter(
        "classic model",
        """Dear Mr. Pruitt,

Thank you for getting back to me about the Procurement Specialist role. While I'm disappointed that you have chosen another candidate, I truly appreciate the opportunity to interview with Delmore and to meet some of your colleagues. I thoroughly enjoyed learning about your plans for the new plant.

Please keep me in mind should another suitable position become available. I wish you and your team continued success.

Sincerely,
Tara Nolan""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "believes in fit",
        """Dear Ms. Vance,

Thanks so much for letting me know. Although I felt I was a good fit for the role, I understand that these are hard choices, and I respect yours.

I still think the world of Copperleaf, so I'd welcome the chance to be considered for something else later this year.

Best wishes,
Jerome""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "falls through",
        """Hi Becca,

Thank you for the quick reply and for the kind words about my case study. I'm sorry it didn't work out this time!

If the chosen candidate falls through for any reason, please let me know, as I would still be very interested.

Take care,
Louis""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "student",
        """Dear Recruitment Team,

Thank you for reviewing my internship application and for responding so promptly.

As I am still at the beginning of my career, I would be very thankful for any tips on how to improve my application. I understand you receive a large number of requests and may not be able to respond individually.

Thank you again for your time.

Mei Tanaka""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "indian english",
        """Respected Madam,

Greetings of the day. I have gone through your mail regarding the post of Accounts Officer. Though I could not make it this time, I am thankful to you and the panel for giving me the opportunity to attend the interview.

Kindly share any feedback so that I may work upon my shortcomings, and kindly consider my candidature for future vacancies.

Thanking you,
Yours faithfully,
Sunil Deshpande""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "executive",
        """Dear Alistair,

I appreciated your candour on the phone yesterday. The board needs a turnaround specialist at this moment, and I would have made the same choice in your place.

I enjoyed our conversations enormously and should like us to remain in contact. When you are next in Zurich, let me buy you lunch.

Warm regards,
Ursula""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "humour",
        """Hi Pat,

Well, you can't win them all! Thanks for letting me down gently, and for the best tour of a cheese factory I've ever had. I mean it: if you ever need a hand in quality control, I'm your woman.

All the best to the whole crew,
Nadine""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "appeal with new fact",
        """Dear Admissions Panel,

Thank you for your letter of 12 June about the trainee solicitor programme. I accept that places are few.

I would respectfully ask whether the panel might look at my application once more, since my final results, which came out this week, were higher than predicted. If it is too late for this intake, I would be happy to be considered for the next one.

Yours faithfully,
Imran Sheikh""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "acknowledges feedback given",
        """Dear Corinne,

Thank you for the time you spent explaining the decision. Your feedback about structuring my answers was spot on, and I have signed up for a public speaking class.

I hope to show you the results one day.

Kind regards,
Pavel""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "career changer",
        """Hello Mr. Duarte,

Thank you for taking a chance on interviewing someone without a traditional background. I know that the Help Desk Technician position went to a person with certifications; that makes perfect sense.

Could you recommend which certification I should get first? I'd really value your opinion. I'll be reapplying once I have it.

Sincerely,
Tyrone Banks""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "very brief",
        "Thank you for the update, Erin. I wish you and the team all the best, and I hope we'll get to work together at some point.",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "disappointed twice avoided",
        """Dear Dr. Hume,

I was saddened to learn that the fellowship was awarded to someone else, but I know how competitive the field was.

Thank you for the hospitality during my visit and for introducing me to your lab. I hope that we can meet at the Leiden conference and perhaps collaborate on the sediment data.

With best regards,
Ana Lucía Prieto""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "three questions",
        """Dear Ms Boyle,

Thank you for letting me know the outcome of my interview for the Customer Success Manager role; I know these calls are never easy to make.

If you are able to, I'd appreciate your thoughts on three things: how I came across, whether my examples were relevant, and what I might do differently. A line on each would be plenty.

I'd also be glad to hear of anything else at Tidewater.

Regards,
Michelle Adu""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "faith in team",
        """Hi everyone,

Just a quick note to say thank you. You made me feel welcome from the first minute, and it shows what sort of place Fernhill is. Am I a bit gutted? Of course not, well, only a tiny bit disappointed!

Have a great season, and call me if you're ever a pair of hands short.

Rory""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "relocation",
        """Dear Mr Sandoval,

Thank you for your call. I understand that the company could not wait until September for me to move, and I don't blame you at all.

By then I'll be living in Valencia, so if there is an opening in the autumn I would be ready to start straight away. May I check in with you in August?

Best,
Fiona McGrath""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "plain second language",
        """Hello Mr Jensen,

Thank you for your mail. I understand the decision, no problem for me. I was happy that I could visit your factory and speak with the team.

Please can you tell me what I must learn for the next time? I want to apply again in one year.

Thank you and have a nice day,
Ahmad""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "glad for the winner",
        """Dear Jo,

Thanks for telling me before the announcement. I was hoping it'd be me, I'll admit, but Theo is a fantastic choice and I'll be cheering him on.

Is there a good moment next week for a coffee? I'd like to hear where you think I should grow.

Yours,
Annika""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "long gratitude",
        """Dear Mrs. Pemberton,

I wanted to write and thank you personally for the courtesy you showed me throughout the selection process for Head Gardener at Ashcombe Hall. From your first e-mail to the walk through the walled garden in the rain, I felt that my work was taken seriously, and that is not something one finds everywhere.

I was, of course, disappointed to hear that the trustees had decided on another candidate. At the same time I could see how much thought went into it, and I am certain that the gardens will be in good hands.

Should you require help with the restoration of the glasshouses, or should a position open at one of the other properties of the trust, I would be delighted to hear from you. In the meantime I will follow the progress of the new borders with great interest.

If the trustees were willing to pass on any remarks about my planting proposal, I should be most grateful, but please do not go to any trouble.

With my very best wishes,

Arthur Quimby""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "freelancer",
        """Hi Zeynep,

Thanks for coming back to me on the brand project. Totally understand going with an agency for this one.

Happy to help whenever you have something smaller. My rates stay the same until the summer, and here's my new site if useful.

Speak soon,
Milo""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "not hired after internship",
        """Dear Kathleen,

Thank you for everything over the past six months. It's hard to leave a team that I've come to love, but I know that there simply isn't a budget for a permanent post.

I would be honoured if you'd be a reference for me. And you know where to find me if things change!

With gratitude,
Sipho""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "scientist",
        """Dear Selection Committee,

I acknowledge receipt of your decision concerning the Staff Scientist position. I am grateful for the careful consideration that the committee gave to my application and for the stimulating discussions during my visit.

If the committee is in a position to share the evaluation of my research plan, I would find this valuable for future applications.

With kind regards,
Dr. Hiroshi Endo""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "mother of two, no oversharing",
        """Dear Ms. Kowalczyk,

Thank you for considering me for the part-time receptionist role and for being flexible about the interview hour. It wasn't the answer I was hoping for, though I understand your reasons.

Please think of me if you need cover over the holidays.

Warm wishes,
Jolanta""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "sales",
        """Marcus,

Appreciate the straight talk. You went with industry experience, and I'd probably do the same.

Two asks, both easy to ignore: (1) anything I could've pitched better? (2) mind if I check back in Q3?

Either way, rooting for you guys.

Dee""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "thank you for feedback and hope",
        """Good evening Mrs. Lim,

I received your e-mail with the result. Thank you for the detailed comments from the panel; they are fair and useful.

It is a pity that I could not convince everyone, but I leave with a very good impression of the school. I'd be pleased to substitute if a teacher is absent.

Sincerely,
Rafael Moreno""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "early no, engineer",
        """Hi,

Thanks for the fast answer on the SRE application, much better than silence. If the requirement for on-site work ever changes, I'd be keen to talk.

Cheers,
Bartek""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "not my strongest day",
        """Dear Mr. Achebe,

I want to thank you and Ms. Rowe for your time last Thursday. I know it was not my strongest day, and I'm not surprised by the result.

I enjoyed talking with you about rural broadband all the same. Whatever advice you might have for a next attempt, I would take it to heart.

Respectfully,
Cedric Boone""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "american warm",
        """Hi Stephanie!

Thank you so much for the opportunity and for keeping me in the loop the whole way through. Even though it's not the outcome I wanted, I had a blast meeting everyone.

Let's connect on LinkedIn, and please reach out if anything else pops up that might be a match. Go Tigers!

Best,
Kayla""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "withdraws gracefully",
        """Dear Hiring Manager,

Thank you for informing me that the Warehouse Operations Lead position has been filled. I appreciate the time your team took to review my qualifications.

I remain interested in Larkspur Logistics and would be grateful if you would retain my résumé for future openings.

Sincerely,
Wendell Pike""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "clergy",
        """Dear Friends at St. Brigid's,

Thank you for your prayerful consideration, your warm hospitality and the honesty with which you shared your decision. Please know that I bear no disappointment that could outweigh the joy of having met you.

I shall keep the parish in my thoughts as you welcome your new music director.

In peace,
Martin Szabo""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "polite why",
        """Dear Amara,

Thanks for your message about the Research Assistant position, and for an interesting conversation last week.

I fully respect the decision. If you could let me know the main reason, or anything that I might improve, it would help me prepare for my next interview.

I hope we may work together another time.

Kind regards,
Stefan Iliev""",
        True,
        0,
        True,
        True,
    ),
)
