"""Single sentences, each put into a letter that thanks: what must be warned of, and what must pass."""

SOUR_TURNS = """\
I thought my skills were a reasonably good match, but clearly you disagree.
I was under the impression that my experience was exactly what you needed.
I find it surprising that you chose someone with less experience.
I find it hard to believe that there were stronger candidates.
I guess experience doesn't matter anymore.
I guess you were looking for someone cheaper.
I suppose twenty years in the field count for nothing.
Good luck finding someone better.
Good luck finding anyone else who will accept that salary.
As you clearly did not read my application, there is little to discuss.
It would have been nice if you had told me earlier.
It would have been nice to receive an actual phone call after four interviews.
I must say I'm puzzled by your decision.
With all due respect, I think you have made a mistake.
Thanks for nothing.
It is your loss.
After five rounds and a take-home, one would think I deserve a proper explanation.
After three interviews I expected more than a form email.
I am surprised that you did not even bother to call.
I'm not sure what else I could have possibly done to convince you.
Clearly, qualifications are not what you are looking for.
Obviously you had already made up your minds.
I hope you find the unicorn you are looking for.
I can only assume that you had an internal candidate all along.
I would have appreciated a little more honesty from the start.
You could have at least told me in person.
I expected better from a company of your reputation.
I don't understand how you came to this conclusion.
I fail to understand how I was not selected.
I strongly believe you are making a mistake.
I am confident that I was the best candidate for this role.
No one else has my combination of skills.
I was told that I was the front-runner, so this makes no sense.
Maybe next time you should actually read the résumés you receive.
I wonder whether anyone actually looked at my portfolio.
It seems that loyalty is not valued in your company.
I wasted three weeks on your process.
Your process was disorganized and unprofessional.
You strung me along for two months.
I turned down other offers because of you.
I demand to know the reason for my rejection.
I expect a detailed explanation within two days.
You owe me an explanation.
Please explain why I was rejected.
I would like to know why someone less qualified was chosen.
I want to speak to your manager.
I insist that you reconsider your decision.
Please reconsider, I really need this job.
I am begging you to give me one more chance.
I urge you to look at my application again, because you missed something.
I cannot accept this decision.
I respectfully disagree with your assessment.
I think this decision is unfair.
I'm devastated by this news.
I am absolutely gutted and cannot stop crying.
I feel completely let down and humiliated.
This is a slap in the face.
I am extremely disappointed in the way you handled this.
This is outrageous.
You people have no idea what you are doing.
Your recruiters are incompetent.
What a joke of a company.
I'll be sure to share my experience on Glassdoor.
I will make sure everyone in the industry knows how you treat candidates.
You will be hearing from my lawyer.
I believe that I was discriminated against because of my age.
I will be filing a complaint with the EEOC.
I am considering legal action.
You'll regret this.
One day you will regret not hiring me.
I wouldn't want to work for you anyway.
I didn't really want the job anyway.
I will never apply to your company again.
Please remove me from your database and never contact me again.
I have already accepted a much better offer from a company that knows my worth.
Enjoy your new hire, I'm sure he'll be cheap.
I see that nepotism is alive and well.
So much for your commitment to diversity.
I noticed that you reposted the job, so evidently nobody was good enough.
Frankly, the interviewer did not seem to know what she was talking about.
Your interviewer was late, rude and unprepared.
I hope you treat the next candidate with more respect.
I hope you are happy with your decision.
I hope that you realize what you are missing.
Perhaps you should look at your hiring process.
You might want to reconsider how you treat applicants.
If you had read my cover letter, you would know that I have this experience.
I have more experience than everyone on your team.
I am more than qualified for this position.
I met every single requirement in the job description.
I could do this job with my eyes closed.
I put a lot of work into that assignment, and this is how you thank me?
How is it possible that I was not even shortlisted?
Why did you waste my time?
Why wasn't I chosen?
Are you serious?
I am not sure why you bothered to interview me.
I was clearly just there to fill a quota.
It is disheartening to be treated like a number.
A generic email is the least I would have expected from you.
I guess we are done here.
It's ironic that your values page mentions transparency.
Interesting that you could find time for four interviews but not for a phone call.
Frankly, I am not surprised, given how chaotic the interviews were.
""".splitlines()

KIND_TURNS = """\
Although I'm disappointed, I understand your decision.
Naturally I'm disappointed that I won't be joining you.
While this is not the outcome I had hoped for, I respect your choice.
I'm sorry to hear that I wasn't selected, but I appreciate the update.
I was disappointed to learn that the position was filled.
I don't think it was a mistake to pick somebody with more experience.
I am sure you have chosen the best person for the role.
I'm confident that you made the right decision for the team.
I understand that you found a candidate who is more qualified than me.
I realize that I may not have been the perfect candidate for this role.
I believe my skills could be a good match for other roles in your company.
I remain convinced that your company is a great place to work.
I would be a better candidate next year, once I have finished my degree.
I would appreciate any feedback you could share.
If you have a moment, I'd be grateful for some feedback on my interview.
Would you mind telling me what I could have done better?
Could you share one or two things I could improve?
If there is anything I could have done differently, I'd love to know.
Any constructive criticism would be most welcome.
If possible, could you tell me why I wasn't selected so that I can improve?
I'd love to know how I can strengthen my application for next time.
I would be very interested in your thoughts on my presentation.
I know that you can't always give reasons, so no pressure at all.
Please keep me in mind for future openings.
I'd love to stay in touch and connect on LinkedIn.
If anything changes or the chosen candidate falls through, please let me know.
If you ever reconsider, I would still be delighted to join.
Should you need to expand the team, I would be glad to hear from you.
I hope our paths cross again.
I look forward to applying again in the future.
I hope you will consider me when a similar role opens.
I wish you and the team all the best.
Congratulations to the successful candidate.
Good luck with the search for the right person.
Good luck with your new hire.
I clearly have a lot to learn about pricing, and I am looking forward to it.
You clearly care about your people, and it shows.
You have obviously built a wonderful team.
I was impressed by how honestly you spoke about the challenges.
I was surprised and touched by your personal note.
I was pleasantly surprised by how quickly you replied.
Your clear explanation was very helpful.
I found it fascinating how your lab combines both methods.
I enjoyed every minute of the interview.
I really enjoyed meeting the team and learning about the project.
I appreciate the time you took to speak with me.
I appreciated the opportunity to interview for this position.
I know it was not an easy decision.
I can imagine that it was a difficult choice.
It was a tough decision, I'm sure, and I respect it.
It would have been wonderful to work with you.
I would have loved to join the team.
It would have been a pleasure to work with Maria.
No hard feelings at all.
I have no regrets about applying.
I never expected such a warm welcome.
I have never been through such a fair process.
I didn't even know that such a job existed before I saw your advert.
Even though I wasn't chosen, I learned a lot.
Thanks to your advice I have already improved my portfolio.
I'll never forget the tour of the workshop.
I made a mistake in the second exercise, and I have learned from it.
Sorry about my mistake with the calendar.
Please excuse any mistakes in my English.
I want to thank you for the chance to tell my story.
Thank you for giving me a chance.
Thank you for having the courtesy to let me know.
Thank you for your honest feedback, which I will take to heart.
Thank you for explaining your reasons so openly.
I must admit that I was nervous.
To be honest, I expected this, as my Spanish is still weak.
Obviously I would have liked a different answer, but I wish you well.
I understand completely and hold you in the highest regard.
I fully understand why you chose somebody local.
I can see why you decided as you did.
It makes perfect sense that you wanted somebody with a licence.
I had set my hopes on this one, but I am grateful for the experience.
The waiting was hard, but your kind words made it easier.
Please don't hesitate to reach out if something suitable comes up.
Please do not feel obliged to reply.
There is no need to answer this message.
You need not explain anything further.
I would be happy to help out as a freelancer.
I would be glad to provide additional references.
I hope you had a good start to the week.
You made me feel welcome from the first minute.
You were right that I lack experience with large teams.
You should be proud of the team you have built.
You could not have been kinder.
You did not have to call me yourself, and I am grateful that you did.
I am better prepared now than I was before.
I will follow the news about the hospital with interest.
I wish I could have shown you more of my work, but time was short.
I worked hard on the case study, and it taught me a great deal.
The exercise was challenging, and I enjoyed it.
I am proud to have reached the final round.
Working on fraud cases with your legal team is still my dream.
The interview at your court in Lyon was an experience I won't forget.
My experience in complaints handling may be useful to you one day.
Losing out to such a strong field is no shame.
""".splitlines()
