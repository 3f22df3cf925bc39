"""The third hold-out, in odd voices: measured once, after which only what was wrong in general was mended."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

GOOD_KEPT = (
    Letter(
        "archivist",
        """Dear Mrs Hale,

Thank you for your kind letter about the assistant archivist post. I was sorry not to be appointed, but I thoroughly enjoyed handling the parish maps with you.

I would be very glad to be told of any project work that comes along.

Yours sincerely,
Edmund Frost""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "ux",
        """Hey Priyanka, thanks for the heads-up and for moving so fast! Totally get why you went with someone who's done fintech before. If you've any tips on the portfolio I'm all ears. Hope to cross paths again – Max""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "accountant",
        """Dear Mr. Kowalski,

I appreciate that you took the time to call rather than write. Although the result is not what I wished for, our talk about the new reporting rules was worth the trip.

I would welcome the opportunity to be considered again when the senior position is advertised.

Best regards,
Wanda Lis""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "plumber",
        """Hello Steve,

Cheers for letting me know, mate. No worries at all. If the lad you took on doesn't stay, you've got my number.

All the best,
Gaz""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "phd",
        """Dear Dr. Sato,

Thank you very much for informing me about the outcome and for the fruitful discussion during the interview. I understand that the project requires more knowledge of statistics than I have at present.

Would it be possible to receive some brief comments on my research statement? I would like to improve it for other applications.

Sincerely yours,
Nguyen Thi Lan""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "event manager",
        """Dear Chloe,

What a lovely way to receive bad news! Thank you for the flowers of praise. I'm disappointed, I admit it, and I also know that Ravi will be brilliant.

Call me whenever you are short of hands in festival season.

Love,
Tamsin""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "cautious feedback",
        """Dear Recruitment Team,

Thank you for the update on my application for Payroll Officer. I realise you may not be able to give individual feedback, but if there is a particular reason why I did not reach the interview stage, I would be grateful to know it so that I can present myself better.

Many thanks,
Joyce Amankwah""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "driver",
        """Good morning sir. Thank you for the answer. It is ok for me, I understand you need a driver with more years. I will try again next year when I have the papers. God bless you and your family. Emmanuel""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "musician",
        """Dear Maestro,

Thank you for hearing me play. To audition in that hall was a gift in itself, whatever the result. Should the orchestra need a substitute viola, I live ten minutes away.

With admiration,
Clara Weiss""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "consultant",
        """Hi Jonathan,

Many thanks for the transparent feedback after the case interview. Point taken on structuring; I've already found a practice group.

I'd be keen to give it another shot in the autumn cycle. Until then, all the best to you and the Frankfurt office.

Best,
Yasmin""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "HR person",
        """Dear Lorraine,

Having sent many of these letters myself, I know how hard it is to write a good one. Yours was. Thank you.

Let's stay in touch; the HR world here is small and I'd enjoy comparing notes.

Kind regards,
Simone Adler""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "carer",
        """Dear Manager,

Thank you for giving me the interview for the care assistant job. I am sad I did not get it because I liked the residents very much. Please tell me if there is another job, also nights or weekends.

Thank you,
Maria Santos""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "data scientist",
        """Hi Arjun,

Thanks for the detailed reply. I agree that my answer on causal inference was shaky, and the paper you linked was a great read.

If a more junior seat opens up in the team, I'd be up for it. Good luck with the launch next month!

Best,
Freya""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "civil servant",
        """Dear Ms Doyle,

I write to acknowledge your letter of 9 March and to thank the board for its consideration. I note that I have been placed on the reserve list, and I should be pleased to accept should a vacancy occur.

Yours faithfully,
Brendan Walsh""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "barista",
        """Hi Lou! Thank you so so much for the trial shift, it was great fun. Gutted-ish but fine :) Come find me at the market on Sundays, first brownie is on me. Jas x""",
        True,
        1,
        False,
        False,
    ),
)

BAD_KEPT = (
    Letter(
        "historian",
        """Dear Professor Mills,

Thank you for your letter. I note with some amazement that the committee preferred a scholar with a single published article. Times change, evidently, and standards with them.

Yours,
R. Abernathy""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "fine",
        """Ok. Fine. I don't even care anymore. Everyone always picks someone else. Have a nice life.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "tester",
        """Hi,

I spent eleven hours on your "short" coding test. Eleven. And what I get back is "we went with another profile". I'd like to invoice you for that time.

Marek""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "chef",
        """You want to know what's wrong with your kitchen? Hire people like me and you'll find out. Or stay mediocre. Up to you.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "manager demands",
        """Dear Ms Rahman,

Following your rejection I require the following: a copy of my interview notes, the scoring matrix and the name of the final decision maker. Please confirm receipt today.

Regards,
Neville Sharp""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "not over",
        """Hello Dirk,

I think you haven't understood what I could bring to the team. Let's have a coffee tomorrow and I'll explain it again. I know that you'll change your mind.

Benny""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "single mother",
        """Dear Sir/Madam,

I am a single mother of three and I was counting on this job to keep our flat. You have no idea what your decision means for us. I hope you never have to go through this yourself.

T. Bailey""",
        False,
        1,
        False,
        False,
    ),
    Letter(
        "sweet and sour",
        """Dear Henrietta,

Thanks awfully for letting me know. I do so admire a firm that can turn down its only applicant with actual experience. Bold!

Yours ever,
Piers""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "agency blame",
        """To the so-called recruiter,

You never sent my CV to the client, did you? You only wanted to fill your quota of interviews. Agencies like yours are parasites.

Colm""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "racism claim",
        """I don't need a degree to see what happened here. Six white people at the table and one Black candidate. I will take this as far as it goes.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "internal",
        """Claire,

Twelve years of service, and I learn from an automatic mail that I'm not even on the shortlist. Don't expect me to train whoever gets it.

Robert""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "know better",
        """Dear Hiring Committee,

I have reflected on your decision and come to the conclusion that you did not fully appreciate the relevance of my background. Allow me to set out once more why I am the right choice for this position.

Regards,
Dr. Otto Lenz""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "despair",
        """Dear Nina,

I don't know what to say. I feel like everything I do is worthless. This was supposed to be the one. Now I just want to disappear.

Sven""",
        False,
        2,
        False,
        False,
    ),
    Letter(
        "polite edge",
        """Dear Mr Bright,

Thank you for your e-mail, which reached me five weeks after the date you had promised. I am glad that I did not hold my breath. I wish you a more punctual new colleague.

Sincerely,
Adele Roux""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "do your job",
        """maybe if HR did their job and actually looked at candidates instead of letting a computer sort them out you wouldnt have to repost the same ad every 2 months. just saying""",
        False,
        0,
        False,
        False,
    ),
)
