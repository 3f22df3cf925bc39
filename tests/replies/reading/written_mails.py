"""Mails in our own words, to measure the reading of rejections on. No line of them is anybody's real mail.

GROWN and HELD_BACK were each written before the rules had seen them, measured at first sight, and then learned from.
UNSEEN was written last, measured once, and is not learned from: it says what to expect of a mail nobody foresaw.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Written:
    name: str
    no: bool
    body: str
    subject: str = ""
    sender: str = ""
    employer: str | None = None
    position: str | None = None
    contact: str | None = None


GROWN = (
    Written(
        name="plain english, team signature",
        no=True,
        body=(
            "Hi Noor,\n\n"
            "thank you for the time you gave us over the last three weeks. We have now spoken with everybody "
            "on our list for the Procurement Analyst role, and we won't be taking your application to the "
            "next stage.\n\n"
            "We know this isn't the message you hoped for.\n\n"
            "All the best,\n"
            "The Talent Team at Harrowgate Foods"
        ),
        subject="Your application for Procurement Analyst",
        sender="Harrowgate Foods Careers <no-reply@greenhouse-mail.io>",
        employer="Harrowgate Foods",
        position="Procurement Analyst",
    ),
    Written(
        name="finalist preferred",
        no=True,
        body=(
            "Dear Tomasz,\n\n"
            "It was a close call between two strong people, and the panel has offered the Head of Library "
            "Services position to the other finalist, who has accepted.\n\n"
            "I would be glad to tell you more by phone.\n\n"
            "Kind regards,\n"
            "Miriam Okafor\n"
            "Director of Culture\n"
            "Borough of Eastmere"
        ),
        subject="Head of Library Services",
        sender="Miriam Okafor <m.okafor@eastmere.gov.uk>",
        employer="Borough of Eastmere",
        position="Head of Library Services",
        contact="Miriam Okafor",
    ),
    Written(
        name="very short",
        no=True,
        body="Hello, thanks for applying. You haven't been shortlisted this time. Good luck with your search.",
    ),
    Written(
        name="role withdrawn",
        no=True,
        body=(
            "Hi Ben,\n\n"
            "A quick and unwelcome update: following a change of plans for next year, the Data Platform "
            "Engineer vacancy has been withdrawn and nobody will be hired for it.\n\n"
            "Thank you for your patience.\n\n"
            "Priya Nair\n"
            "Recruiter, Lumen Grid"
        ),
        subject="Data Platform Engineer at Lumen Grid",
        sender="Priya Nair via Lever <no-reply@hire.lever.co>",
        employer="Lumen Grid",
        position="Data Platform Engineer",
        contact="Priya Nair",
    ),
    Written(
        name="internal person",
        no=True,
        body=(
            "Dear Ms Lindqvist,\n\n"
            "Thank you for coming to see us on Tuesday. We have decided to appoint an internal applicant as "
            "Site Manager.\n\n"
            "We wish you every success.\n\n"
            "Yours sincerely,\n"
            "Graham Pell\n"
            "Pell & Sons Builders Ltd"
        ),
        subject="Site Manager vacancy",
        sender="Graham Pell <graham@pellandsons.co.uk>",
        employer="Pell & Sons Builders Ltd",
        position="Site Manager",
        contact="Graham Pell",
    ),
    Written(
        name="we are passing",
        no=True,
        body=(
            "Hey Ines! Loved the portfolio, truly. We've talked it over in the studio and we're going to "
            "pass for now — we need someone who has shipped mobile games before. Stay in touch? \n\n"
            "Jules (Paper Kite Studio)"
        ),
        subject="re: Senior Illustrator",
        sender="jules@paperkite.studio",
        employer="Paper Kite Studio",
        position="Senior Illustrator",
    ),
    Written(
        name="not progressing",
        no=True,
        body=(
            "Dear Applicant\n\n"
            "Reference 20418 – Ward Clerk\n\n"
            "We write regarding the above post. On this occasion your application will not be progressing to "
            "interview. We received 214 applications.\n\n"
            "Recruitment Services\n"
            "St Brannoc Hospital Trust"
        ),
        subject="Ref 20418 - outcome of your application",
        sender="recruitment@stbrannoc.nhs.uk",
        employer="St Brannoc Hospital Trust",
        position="Ward Clerk",
    ),
    Written(
        name="agency to candidate",
        no=True,
        body=(
            "Hi Kemal,\n\n"
            "I've just had the client on the phone. Sadly they've gone with a candidate who has worked in "
            "pharma packaging before. They were very complimentary about you though, and I'll keep looking.\n\n"
            "Speak soon,\n"
            "Dana"
        ),
        subject="Feedback - Production Planner",
        sender="Dana Whitlock <dana@ridgewaysearch.co>",
        position="Production Planner",
        contact="Dana Whitlock",
    ),
    Written(
        name="direction changed",
        no=True,
        body=(
            "Hello Amara,\n\n"
            "thanks again for the take-home exercise. After a debrief with the team we've chosen to head in "
            "a different direction for our Backend Developer opening.\n\n"
            "Best,\n"
            "Ole\n"
            "People Team, Fjordware"
        ),
        subject="Next steps",
        sender="Ole Brandt <ole@fjordware.no>",
        employer="Fjordware",
        position="Backend Developer",
        contact="Ole Brandt",
    ),
    Written(
        name="even if",
        no=True,
        body=(
            "Dear Mr Osei, even though you were not chosen for the position of Fleet Coordinator, we were "
            "impressed and would like to hold your details for six months. Kestrel Logistics, Human Resources"
        ),
        subject="Your application",
        sender="hr@kestrel-logistics.example.com",
        employer="Kestrel Logistics",
        position="Fleet Coordinator",
    ),
    Written(
        name="german formal",
        no=True,
        body=(
            "Sehr geehrte Frau Yıldız,\n\n"
            "vielen Dank für Ihre Bewerbung als Projektleiterin Tiefbau und das angenehme Gespräch. Nach "
            "reiflicher Überlegung haben wir uns für eine Mitbewerberin entschieden, deren Profil noch "
            "genauer zu unseren Anforderungen passt.\n\n"
            "Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.\n\n"
            "Mit freundlichen Grüßen\n"
            "Heike Albers\n"
            "Personalreferentin\n"
            "Nordwall Bau GmbH"
        ),
        subject="Ihre Bewerbung als Projektleiterin Tiefbau",
        sender="Heike Albers <albers@nordwall-bau.de>",
        employer="Nordwall Bau GmbH",
        position="Projektleiterin Tiefbau",
        contact="Heike Albers",
    ),
    Written(
        name="german short",
        no=True,
        body=(
            "Hallo Jonas,\n\n"
            "leider müssen wir dir für die Stelle als Werkstudent Marketing absagen. Die Position ist "
            "inzwischen besetzt.\n\n"
            "Viele Grüße\n"
            "Dein Recruiting-Team von Blattwerk"
        ),
        subject="Deine Bewerbung bei Blattwerk",
        sender="jobs@blattwerk.io",
        employer="Blattwerk",
        position="Werkstudent Marketing",
    ),
    Written(
        name="french",
        no=True,
        body=(
            "Madame,\n\n"
            "Nous avons étudié avec attention votre candidature au poste de chargée de communication. Malgré "
            "la qualité de votre parcours, nous ne pouvons y donner une suite favorable.\n\n"
            "Nous vous souhaitons une bonne continuation dans vos recherches.\n\n"
            "Cordialement,\n"
            "Solène Arnaud\n"
            "Maison Verlaine"
        ),
        subject="Votre candidature - chargée de communication",
        sender="Solène Arnaud <s.arnaud@maison-verlaine.fr>",
        employer="Maison Verlaine",
        position="chargée de communication",
        contact="Solène Arnaud",
    ),
    Written(
        name="french, other profile",
        no=True,
        body=(
            "Bonjour Karim,\n\n"
            "Merci pour le temps que vous nous avez accordé. Notre choix s'est porté sur un autre candidat, "
            "plus expérimenté sur SAP.\n\n"
            "Bien à vous,\n"
            "L'équipe recrutement de Novéra"
        ),
        subject="Suite à notre entretien",
        sender="recrutement@novera.fr",
        employer="Novéra",
    ),
    Written(
        name="spanish",
        no=True,
        body=(
            "Estimada Lucía:\n\n"
            "Gracias por tu interés en la vacante de Analista de Datos en Grupo Ceibo. Tras valorar todas "
            "las candidaturas, hemos decidido continuar el proceso con otros perfiles que se ajustan mejor.\n\n"
            "Te deseamos mucha suerte.\n\n"
            "Un saludo,\n"
            "Equipo de Selección\n"
            "Grupo Ceibo"
        ),
        subject="Proceso de selección",
        sender="seleccion@grupoceibo.es",
        employer="Grupo Ceibo",
        position="Analista de Datos",
    ),
    Written(
        name="spanish, not chosen",
        no=True,
        body=(
            "Hola Mateo, lamentamos comunicarte que no has sido seleccionado para el puesto de Técnico de "
            "Mantenimiento. Guardaremos tu currículum para futuras ocasiones."
        ),
        position="Técnico de Mantenimiento",
    ),
    Written(
        name="no more interviews",
        no=True,
        body=(
            "Hi there — we have stopped interviewing for the Community Manager role since we found the "
            "person we were looking for. Thank you so much for your energy and your wonderful sample posts!\n\n"
            "Team Hearthside"
        ),
        subject="Community Manager",
        sender="Team Hearthside <hello@hearthside.app>",
        employer="Hearthside",
        position="Community Manager",
    ),
    Written(
        name="requirements not met",
        no=True,
        body=(
            "Dear candidate,\n\n"
            "Thank you for submitting your details for the Forklift Operator job. Having checked your "
            "certificates, we find that your experience does not meet the minimum requirements of the "
            "vacancy.\n\n"
            "Human Resources Department\n"
            "Delmar Ports"
        ),
        subject="Forklift Operator",
        sender="hr@delmarports.com",
        employer="Delmar Ports",
        position="Forklift Operator",
    ),
    Written(
        name="rejected for one, kept for another",
        no=True,
        body=(
            "Hi Sofia,\n\n"
            "We will not be moving ahead with you for the Engagement Lead position. However, I would love to "
            "introduce you to my colleague who is hiring for a Partnerships Manager.\n\n"
            "Best wishes,\n"
            "Caleb Stone\n"
            "Wayfinder Health"
        ),
        subject="Engagement Lead",
        sender="Caleb Stone <caleb.stone@wayfinderhealth.com>",
        employer="Wayfinder Health",
        position="Engagement Lead",
        contact="Caleb Stone",
    ),
    Written(
        name="portal notice",
        no=True,
        body=(
            "The status of your application for Grid Operations Technician (Req 88123) has changed to: No "
            "longer under consideration.\n\n"
            "This mailbox is not monitored."
        ),
        subject="Application status changed",
        sender="Tideway Energy <tideway@myworkday.com>",
        employer="Tideway Energy",
        position="Grid Operations Technician",
    ),
    Written(
        name="receipt that cannot answer all",
        no=False,
        body=(
            "Dear Noor,\n\n"
            "we have received your application for the Procurement Analyst role. Unfortunately the number of "
            "applications does not allow us to answer each one personally. If you have not heard from us by "
            "1 March, please consider your application unsuccessful.\n\n"
            "Harrowgate Foods"
        ),
        subject="We have your application",
        sender="no-reply@greenhouse-mail.io",
        employer="Harrowgate Foods",
        position="Procurement Analyst",
    ),
    Written(
        name="receipt with a hypothetical",
        no=False,
        body=(
            "Thanks for applying to Lumen Grid! Our recruiters look at every CV. Should you not be selected "
            "for this position, we may contact you about other openings."
        ),
        subject="Thanks for applying",
        sender="careers@lumengrid.com",
        employer="Lumen Grid",
    ),
    Written(
        name="interview invitation with a regret",
        no=False,
        body=(
            "Hi Ben,\n\n"
            "we're sorry it took us so long to come back to you. We would like to invite you to an interview "
            "for the Data Platform Engineer role. Unfortunately we cannot offer any times this week. Which "
            "day suits you next week?\n\n"
            "Priya"
        ),
        subject="Interview",
        sender="priya@lumengrid.com",
        employer="Lumen Grid",
        position="Data Platform Engineer",
    ),
    Written(
        name="offer",
        no=False,
        body=(
            "Dear Ms Lindqvist,\n\n"
            "we are delighted to offer you the position of Site Manager. Other candidates were strong, but "
            "you were our first choice. Please sign the contract by Friday.\n\n"
            "Graham Pell\n"
            "Pell & Sons Builders Ltd"
        ),
        subject="Offer of employment",
        sender="graham@pellandsons.co.uk",
        employer="Pell & Sons Builders Ltd",
        position="Site Manager",
        contact="Graham Pell",
    ),
    Written(
        name="lay-off letter",
        no=False,
        body=(
            "Dear Colin,\n\n"
            "It is with regret that we inform you that your position as Warehouse Supervisor has been "
            "eliminated as part of the reorganisation. Your last working day will be 30 June and you will "
            "receive eight weeks of severance pay.\n\n"
            "Human Resources"
        ),
        subject="Important information about your role",
        sender="hr@delmarports.com",
    ),
    Written(
        name="parody from an applicant",
        no=False,
        body=(
            "Dear Personnel Director,\n\n"
            "Thank you for your letter turning me down. This year I have had a great many refusals to choose "
            "from, and I regret to say that yours does not meet my needs. I will therefore report for work "
            "on Monday.\n\n"
            "Yours,\n"
            "A. Candidate"
        ),
        subject="Your rejection letter",
        sender="a.candidate@gmail.com",
    ),
    Written(
        name="newsletter on rejections",
        no=False,
        body=(
            '"We have decided to move forward with other candidates." Seven words that sting. In this week\'s '
            "issue: how to reply to a rejection, five templates to copy, and why the job market is slow.\n\n"
            "Unsubscribe"
        ),
        subject="When they say no",
        sender="Career Letter <news@careerletter.example>",
    ),
    Written(
        name="order cancelled",
        no=False,
        body=(
            "Hello, unfortunately we are unable to fulfil your order 55120 because the item is no longer "
            "available. Your refund is on its way. We apologise for the disappointment."
        ),
        subject="Your order has been cancelled",
        sender="shop@brightlamps.example",
    ),
    Written(
        name="interview moved",
        no=False,
        body=(
            "Hi Amara, I'm sorry but the slot on Thursday is no longer available, as our CTO is travelling. "
            "Could we move your interview for the Backend Developer opening to Monday?\n\n"
            "Ole"
        ),
        subject="Change of time",
        sender="ole@fjordware.no",
        employer="Fjordware",
        position="Backend Developer",
    ),
    Written(
        name="still deciding",
        no=False,
        body=(
            "Dear Tomasz, we have not yet made a decision on the Head of Library Services position. We had "
            "hoped to finish this week and regret the delay. You remain under consideration."
        ),
        subject="Update",
        sender="m.okafor@eastmere.gov.uk",
        employer="Eastmere",
        position="Head of Library Services",
    ),
    Written(
        name="loan refused",
        no=False,
        body=(
            "Dear customer, we regret to inform you that your application for a personal loan has not been "
            "successful at this time. You may apply again in six months."
        ),
        subject="Your loan application",
        sender="loans@firstharbour.example",
    ),
    Written(
        name="candidate withdraws",
        no=False,
        body=(
            "Dear Miriam,\n\n"
            "Thank you for the interview. After careful consideration I have decided to withdraw my "
            "application for the Head of Library Services position, as I have accepted another role.\n\n"
            "Tomasz"
        ),
        subject="Withdrawal",
        sender="tomasz@gmail.com",
        position="Head of Library Services",
    ),
    Written(
        name="german receipt",
        no=False,
        body=(
            "Sehr geehrte Frau Yıldız,\n\n"
            "Ihre Bewerbung als Projektleiterin Tiefbau ist bei uns eingegangen. Die Prüfung der Unterlagen "
            "nimmt leider etwas Zeit in Anspruch; wir bitten Sie um Geduld. Falls wir Sie nicht "
            "berücksichtigen können, erhalten Sie ebenfalls Nachricht.\n\n"
            "Nordwall Bau GmbH"
        ),
        subject="Eingangsbestätigung",
        sender="bewerbung@nordwall-bau.de",
        employer="Nordwall Bau GmbH",
        position="Projektleiterin Tiefbau",
    ),
    Written(
        name="french receipt",
        no=False,
        body=(
            "Bonjour, nous avons bien reçu votre candidature au poste de chargée de communication et nous "
            "vous en remercions. Sans réponse de notre part sous trois semaines, veuillez considérer que "
            "votre candidature n'a pas été retenue."
        ),
        subject="Accusé de réception",
        sender="recrutement@maison-verlaine.fr",
        employer="Maison Verlaine",
        position="chargée de communication",
    ),
    Written(
        name="spanish receipt",
        no=False,
        body=(
            "Hola Lucía: hemos recibido tu candidatura para la vacante de Analista de Datos. Si no eres "
            "seleccionada, te lo comunicaremos en un plazo de 30 días."
        ),
        subject="Candidatura recibida",
        sender="seleccion@grupoceibo.es",
        employer="Grupo Ceibo",
        position="Analista de Datos",
    ),
    Written(
        name="german invitation",
        no=False,
        body=(
            "Hallo Jonas,\n\n"
            "wir haben uns sehr über deine Bewerbung gefreut und möchten dich gern kennenlernen. Passt dir "
            "Dienstag um 10 Uhr? Leider haben wir am Montag nicht genug Zeit.\n\n"
            "Blattwerk"
        ),
        subject="Einladung",
        sender="jobs@blattwerk.io",
        employer="Blattwerk",
    ),
    Written(
        name="colleague passes on to the next round",
        no=False,
        body=(
            "Hi Kemal, great news: the client has decided to move forward with you and two other candidates. "
            "The second interview for Production Planner will be next week.\n\n"
            "Dana"
        ),
        subject="Second round",
        sender="dana@ridgewaysearch.co",
        position="Production Planner",
    ),
    Written(
        name="supplier refused",
        no=False,
        body=(
            "Dear team, thank you for your proposal. Following evaluation we have chosen another supplier "
            "whose quotation was more competitive. We wish you well."
        ),
        subject="Tender 77",
        sender="purchasing@eastmere.gov.uk",
    ),
    Written(
        name="alerts",
        no=False,
        body=(
            "14 new jobs for you this week: Site Manager, Ward Clerk, Fleet Coordinator. Jobs that are no "
            "longer available have been removed from your list."
        ),
        subject="New jobs this week",
        sender="alerts@jobmarket.example",
    ),
    Written(
        name="question about the visa",
        no=False,
        body=(
            "Hi Ines, before we can continue with your application for Senior Illustrator we need to know "
            "whether you are authorised to work in Ireland. We cannot proceed without this information."
        ),
        subject="One question",
        sender="people@paperkite.studio",
        employer="Paperkite",
        position="Senior Illustrator",
    ),
)


HELD_BACK = (
    Written(
        name="charity, warm",
        no=True,
        body=(
            "Dear Yusuf,\n\n"
            "I wanted to write to you myself. The panel met yesterday and, after a long conversation, chose "
            "another candidate for the Volunteer Manager post. What you said about the allotment project "
            "stayed with all of us.\n\n"
            "With warm wishes,\n"
            "Rosalind Achebe\n"
            "Chief Executive\n"
            "Greenway Trust"
        ),
        subject="Volunteer Manager",
        sender="Rosalind Achebe <rosalind@greenwaytrust.org>",
        employer="Greenway Trust",
        position="Volunteer Manager",
        contact="Rosalind Achebe",
    ),
    Written(
        name="start-up, casual",
        no=True,
        body=(
            "Hey Lena,\n\n"
            "thanks for hanging out with the team last week! We've decided to go with someone who's a bit "
            "further along with distributed systems, so it's a no from us for the Platform Engineer role "
            "this time round.\n\n"
            "Keep building cool things,\n"
            "Sam @ Quillstack"
        ),
        subject="Platform Engineer @ Quillstack",
        sender="Sam from Quillstack <sam@quillstack.dev>",
        employer="Quillstack",
        position="Platform Engineer",
    ),
    Written(
        name="bank, template",
        no=True,
        body=(
            "Dear Mr Haddad,\n\n"
            "Thank you for applying for the role of Credit Risk Associate at Brightwater Bank plc. Your "
            "application has been carefully assessed against the criteria for this role. Regrettably, we are "
            "unable to progress it any further.\n\n"
            "Yours sincerely,\n"
            "Talent Acquisition\n"
            "Brightwater Bank plc"
        ),
        subject="Your application to Brightwater Bank plc",
        sender="donotreply@brightwaterbank.com",
        employer="Brightwater Bank plc",
        position="Credit Risk Associate",
    ),
    Written(
        name="university",
        no=True,
        body=(
            "Dear Dr Sato,\n\n"
            "The search committee for the Lectureship in Marine Geology has completed its deliberations. I "
            "am writing to let you know that you were not among those invited to campus.\n\n"
            "Yours sincerely,\n"
            "Prof. Alan Whitby"
        ),
        subject="Lectureship in Marine Geology",
        sender="a.whitby@northshore.ac.uk",
        employer="Northshore",
        position="Lectureship in Marine Geology",
        contact="Alan Whitby",
    ),
    Written(
        name="restaurant",
        no=True,
        body=(
            "Hi Pietro, thanks for the trial shift. We took on somebody else for the Sous Chef job. All the "
            "best, Nadine"
        ),
        subject="trial shift",
        sender="nadine.kitchen@gmail.com",
        position="Sous Chef",
    ),
    Written(
        name="no fit",
        no=True,
        body=(
            "Hello Grace,\n\n"
            "We appreciate you taking part in the assessment day. While there was much to like, we don't "
            "feel the Account Executive role is the right match for you at present.\n\n"
            "The Careers Team\n"
            "Orbis Mobile"
        ),
        subject="After the assessment day",
        sender="careers@orbismobile.com",
        employer="Orbis Mobile",
        position="Account Executive",
    ),
    Written(
        name="hospital, closed",
        no=True,
        body=(
            "Dear Colleague,\n\n"
            "The vacancy below has now closed and an appointment has been made.\n\n"
            "Job title: Theatre Nurse\n"
            "Reference: 7781\n\n"
            "Thank you for your interest in working for Calder Valley Hospitals."
        ),
        subject="Vacancy 7781",
        sender="Calder Valley Hospitals <jobs@trac.jobs>",
        employer="Calder Valley Hospitals",
        position="Theatre Nurse",
    ),
    Written(
        name="many words before the no",
        no=True,
        body=(
            "Hi Marta,\n\n"
            "First of all: thank you. You prepared thoroughly, you asked the best questions of the week, and "
            "two of my colleagues want to stay in contact with you. There is only one position, though, and "
            "it goes to somebody with a background in clinical trials. I'm sorry.\n\n"
            "Hendrik\n\n"
            "Hendrik Vos | Hiring Manager | Pharmalot BV"
        ),
        subject="Regulatory Affairs Specialist: our decision",
        sender="h.vos@pharmalot.nl",
        employer="Pharmalot BV",
        position="Regulatory Affairs Specialist",
        contact="Hendrik Vos",
    ),
    Written(
        name="position will not be filled",
        no=True,
        body=(
            "Dear applicants,\n\n"
            "due to a budget decision we will not be filling the Exhibition Designer position this year. We "
            "apologise for the time you invested.\n\n"
            "Museum of Tides, HR"
        ),
        subject="Exhibition Designer",
        sender="hr@museumoftides.org",
        employer="Museum of Tides",
        position="Exhibition Designer",
    ),
    Written(
        name="talent pool",
        no=True,
        body=(
            "Hi Owen! Your profile is great, but it isn't quite what the team needs for the QA Lead opening "
            "right now. We've added you to our talent pool and will reach out when something closer comes "
            "up. — Recruiting at Nimbly"
        ),
        subject="QA Lead",
        sender="Nimbly Recruiting <jobs@nimbly.teamtailor-mail.com>",
        employer="Nimbly",
        position="QA Lead",
    ),
    Written(
        name="declined by system",
        no=True,
        body=(
            "Hello,\n\n"
            "Your candidacy for Night Auditor at The Alder Hotel was declined by the employer.\n\n"
            "See similar jobs on your dashboard."
        ),
        subject="Application update",
        sender="HotelJobs <updates@hoteljobs.example>",
        employer="The Alder Hotel",
        position="Night Auditor",
    ),
    Written(
        name="consultancy, formal",
        no=True,
        body=(
            "Dear Ms Farouk,\n\n"
            "We refer to your interview for the position of Senior Tax Consultant on 4 May. Following due "
            "deliberation we regret that we cannot offer you the position on this occasion.\n\n"
            "Yours faithfully,\n\n"
            "E. Marchetti\n"
            "Marchetti Lowe LLP"
        ),
        subject="Senior Tax Consultant",
        sender="office@marchettilowe.com",
        employer="Marchetti Lowe LLP",
        position="Senior Tax Consultant",
    ),
    Written(
        name="german, du",
        no=True,
        body=(
            "Hi Selin,\n\n"
            "danke, dass du dir die Zeit für unser Gespräch genommen hast. Wir haben uns dieses Mal gegen "
            "eine Zusammenarbeit entschieden, weil wir jemanden mit mehr Erfahrung in Vue suchen.\n\n"
            "Liebe Grüße\n"
            "Marek von Pixelhof"
        ),
        subject="Frontend-Entwicklerin bei Pixelhof",
        sender="marek@pixelhof.de",
        employer="Pixelhof",
        position="Frontend-Entwicklerin",
    ),
    Written(
        name="german, authority",
        no=True,
        body=(
            "Sehr geehrter Herr Petrov,\n\n"
            "auf die Ausschreibung der Stelle als Sachbearbeiter Wohngeld (m/w/d) sind zahlreiche "
            "Bewerbungen eingegangen. Ihre Bewerbung konnte im weiteren Verfahren nicht berücksichtigt "
            "werden. Ihre Unterlagen werden gelöscht.\n\n"
            "Mit freundlichen Grüßen\n"
            "Stadt Lindau, Personalamt"
        ),
        subject="Ihre Bewerbung",
        sender="personalamt@stadt-lindau.example.com",
        employer="Stadt Lindau",
        position="Sachbearbeiter Wohngeld",
    ),
    Written(
        name="french, warm",
        no=True,
        body=(
            "Bonjour Inès,\n\n"
            "Un grand merci pour nos échanges autour du poste de responsable logistique. Nous avons "
            "finalement décidé de poursuivre avec une autre candidate dont l'expérience correspond davantage "
            "à nos besoins.\n\n"
            "Belle continuation,\n"
            "Thomas\n"
            "Atelier Brume"
        ),
        subject="Poste de responsable logistique",
        sender="thomas@atelierbrume.fr",
        employer="Atelier Brume",
        position="responsable logistique",
    ),
    Written(
        name="french, filled",
        no=True,
        body=(
            "Madame, Monsieur,\n\n"
            "Nous vous informons que le poste pour lequel vous avez postulé est désormais pourvu. Nous vous "
            "remercions de votre intérêt.\n\n"
            "Le service RH de Clairval"
        ),
        subject="Votre candidature",
        sender="rh@clairval.fr",
        employer="Clairval",
    ),
    Written(
        name="spanish, filled",
        no=True,
        body=(
            "Buenos días, Andrea:\n\n"
            "Te informamos de que la plaza de Enfermera de Quirófano ya ha sido cubierta. Muchas gracias por "
            "participar.\n\n"
            "Atentamente,\n"
            "Recursos Humanos\n"
            "Hospital Santa Clara"
        ),
        subject="Plaza de Enfermera de Quirófano",
        sender="rrhh@hospitalsantaclara.es",
        employer="Hospital Santa Clara",
        position="Enfermera de Quirófano",
    ),
    Written(
        name="spanish, does not go on",
        no=True,
        body=(
            "Hola Diego. Después de revisar tu prueba técnica, no vamos a continuar con tu candidatura como "
            "Desarrollador Backend. ¡Ánimo y gracias!"
        ),
        subject="Tu candidatura en Marea Labs",
        sender="people@marealabs.com",
        employer="Marea Labs",
        position="Desarrollador Backend",
    ),
    Written(
        name="stalled by the client, then no",
        no=True,
        body=(
            "Hi Kemal, bad news I'm afraid: the client has withdrawn the Production Planner role altogether. "
            "I know you'd prepared for Thursday. I'll ring you tomorrow. Dana"
        ),
        subject="Thursday is off",
        sender="Dana Whitlock <dana@ridgewaysearch.co>",
        position="Production Planner",
        contact="Dana Whitlock",
    ),
    Written(
        name="selected others",
        no=True,
        body=(
            "Thank you for your patience while we reviewed applications. We have now selected the people we "
            "would like to meet, and you are not one of them on this occasion. Please do look out for future "
            "vacancies with Penrose Council."
        ),
        subject="Planning Officer (ref PC/114)",
        sender="Penrose Council Recruitment <noreply@jobs.penrose.gov.uk>",
        employer="Penrose Council",
        position="Planning Officer",
    ),
    Written(
        name="receipt, only those",
        no=False,
        body=(
            "Dear Mr Haddad,\n\n"
            "thank you for your application for the role of Credit Risk Associate. Due to the number of "
            "applicants, only those selected for interview will be contacted. If you do not hear from us "
            "within four weeks you have unfortunately not been successful."
        ),
        subject="Application received",
        sender="donotreply@brightwaterbank.com",
        employer="Brightwaterbank",
        position="Credit Risk Associate",
    ),
    Written(
        name="what happens next",
        no=False,
        body=(
            "Hi Lena, your application for Platform Engineer is in. What happens next: a person reads it "
            "within ten days. If it's not a match we'll tell you; if it is, we'll call."
        ),
        subject="We got it",
        sender="Sam from Quillstack <sam@quillstack.dev>",
        employer="Quillstack",
        position="Platform Engineer",
    ),
    Written(
        name="assessment, not needed",
        no=False,
        body=(
            "Hi Grace, you've passed the first stage for Account Executive! You don't need to do the "
            "language test, as we won't be continuing with it. Please choose a slot for the assessment day."
        ),
        subject="Assessment day",
        sender="careers@orbismobile.com",
        employer="Orbismobile",
        position="Account Executive",
    ),
    Written(
        name="redundancy consultation",
        no=False,
        body=(
            "Dear Colin, following our consultation I confirm that your role of Shift Planner is redundant. "
            "Your employment will end on 31 August. You are entitled to a redundancy payment and may apply "
            "for other vacancies inside the group."
        ),
        subject="Outcome of consultation",
        sender="hr@delmarports.com",
    ),
    Written(
        name="on hold",
        no=False,
        body=(
            "Hi Owen, a heads-up that hiring for the QA Lead opening is paused until the new year. Your "
            "application stays with us and I'll write in January."
        ),
        subject="QA Lead on hold",
        sender="Nimbly Recruiting <jobs@nimbly.teamtailor-mail.com>",
        employer="Nimbly",
        position="QA Lead",
    ),
    Written(
        name="parody of a pet",
        no=False,
        body=(
            "Dear Mittens, thank you for your interest in the position of Keyboard Cushion. After careful "
            "review we regret to inform you that we have decided to go with the dog. Just kidding, you're "
            "hired. Love, Dad"
        ),
        subject="Your application",
        sender="dad@gmail.com",
    ),
    Written(
        name="scholarship",
        no=False,
        body=(
            "Dear student, we regret to inform you that you have not been selected for the Alder Foundation "
            "scholarship this year. We received many strong applications."
        ),
        subject="Scholarship decision",
        sender="awards@alderfoundation.example",
    ),
    Written(
        name="conference talk",
        no=False,
        body=(
            "Hi Sam, thanks for your talk proposal. The programme committee had to make hard choices and we "
            "were not able to accept it. We hope to see you in the audience!"
        ),
        subject="Your proposal for TideConf",
        sender="program@tideconf.example",
    ),
    Written(
        name="colleague's mail",
        no=False,
        body=(
            "Hi all, the team interviewed four people for the Sous Chef job. Let's reject the first two and "
            "decide between Pietro and Mei on Monday. Please send me your notes."
        ),
        subject="Sous Chef candidates",
        sender="nadine@bistro.example",
        employer="Bistro",
        position="Sous Chef",
    ),
    Written(
        name="advice mail",
        no=False,
        body=(
            "Being told no hurts. Here are 7 ways to bounce back when an employer writes that they have "
            "chosen another candidate. Read on for a sample letter."
        ),
        subject="When you didn't get the job",
        sender="hello@jobcoach.example",
    ),
    Written(
        name="reference request",
        no=False,
        body=(
            "Dear Ms Farouk, we are pleased to tell you that the partners wish to make you an offer as "
            "Senior Tax Consultant, subject to references. Unfortunately one of your referees has not "
            "answered; could you name another person?"
        ),
        subject="References",
        sender="office@marchettilowe.com",
        employer="Marchettilowe",
        position="Senior Tax Consultant",
    ),
    Written(
        name="candidate thanks for a no",
        no=False,
        body=(
            "Dear Rosalind,\n\n"
            "thank you for letting me know that you chose another candidate for the Volunteer Manager post. "
            "I'm disappointed, of course, and would welcome any feedback.\n\n"
            "Yusuf"
        ),
        subject="Re: Volunteer Manager",
        sender="yusuf@outlook.com",
        position="Volunteer Manager",
    ),
    Written(
        name="tenancy",
        no=False,
        body=(
            "Dear Lena, thank you for viewing the flat. The landlord has decided to go with other applicants "
            "who can move in earlier. We will keep your details on file."
        ),
        subject="Flat in Mill Lane",
        sender="lets@homefinders.example",
    ),
    Written(
        name="german, further documents",
        no=False,
        body=(
            "Sehr geehrter Herr Petrov, für die weitere Bearbeitung Ihrer Bewerbung als Sachbearbeiter fehlt "
            "uns leider noch Ihr Zeugnis. Ohne das Zeugnis können wir Ihre Bewerbung nicht berücksichtigen."
        ),
        subject="Fehlende Unterlagen",
        sender="personalamt@lindau.de",
        employer="Lindau",
        position="Sachbearbeiter",
    ),
    Written(
        name="french, invitation",
        no=False,
        body=(
            "Bonjour Inès, votre candidature a retenu toute notre attention et nous aurions plaisir à vous "
            "rencontrer. Malheureusement Thomas n'est pas disponible lundi ; mardi vous convient-il ?"
        ),
        subject="Entretien",
        sender="thomas@atelierbrume.fr",
        employer="Atelierbrume",
    ),
    Written(
        name="spanish, invitation",
        no=False,
        body=(
            "Hola Diego, tu prueba nos ha gustado mucho. No hace falta que sigas con el segundo ejercicio. "
            "¿Puedes hacer una entrevista el jueves?"
        ),
        subject="Siguiente paso",
        sender="people@marealabs.com",
        employer="Marealabs",
    ),
    Written(
        name="subscription",
        no=False,
        body=(
            "Hi, we're sorry to inform you that your subscription payment was declined and we cannot "
            "continue your plan."
        ),
        subject="Payment failed",
        sender="billing@cloudnotes.example",
    ),
    Written(
        name="referral",
        no=False,
        body=(
            "Hi Marta, thank you for referring your friend for the Lab Assistant role. Unfortunately the "
            "candidate you referred was not selected. We hope you will refer others."
        ),
        subject="Your referral",
        sender="referrals@pharmalot.nl",
    ),
    Written(
        name="second round with others",
        no=False,
        body=(
            "Dear Dr Sato, I am happy to tell you that we'd like to see you on campus. We have invited three "
            "other candidates as well. Should you no longer wish to be considered, please tell me."
        ),
        subject="Campus visit",
        sender="a.whitby@northshore.ac.uk",
        employer="Northshore",
    ),
    Written(
        name="closing date",
        no=False,
        body=(
            "The Theatre Nurse vacancy you saved closes tomorrow. Once it is closed you will no longer be "
            "able to apply."
        ),
        subject="Closing soon",
        sender="Calder Valley Hospitals <jobs@trac.jobs>",
        employer="Calder Valley Hospitals",
        position="Theatre Nurse",
    ),
    Written(
        name="withdrawn by request",
        no=False,
        body=(
            "As you asked, we have withdrawn your application for Night Auditor. You will not be considered "
            "further for this vacancy."
        ),
        subject="Application withdrawn",
        sender="HotelJobs <updates@hoteljobs.example>",
        employer="HotelJobs",
        position="Night Auditor",
    ),
)


UNSEEN = (
    Written(
        name="first look, platform",
        no=True,
        body=(
            "Hi Rosa,\n\n"
            "Thank you for your interest in the Customer Success Manager position at Larkspur Software. "
            "After reviewing your application, we've decided to move forward with candidates whose "
            "experience is a closer match.\n\n"
            "The Larkspur Software Recruiting Team"
        ),
        subject="Your application to Larkspur Software",
        sender="Larkspur Software <no-reply@ashbyhq.com>",
        employer="Larkspur Software",
        position="Customer Success Manager",
    ),
    Written(
        name="after a phone call",
        no=True,
        body=(
            "Hi Rosa,\n\n"
            "It was lovely to talk on Friday. Unfortunately we have decided not to take things further at "
            "this stage, as we need somebody with more experience in enterprise accounts.\n\n"
            "Kind regards,\n"
            "Fiona Marsh\n"
            "Talent Partner\n"
            "Bellwether Insurance"
        ),
        subject="Following our call",
        sender="Fiona Marsh <fiona.marsh@bellwether.co.uk>",
        employer="Bellwether Insurance",
        contact="Fiona Marsh",
    ),
    Written(
        name="council",
        no=True,
        body=(
            "Dear Applicant\n\n"
            "Post: Parking Officer\n\n"
            "I am sorry to tell you that you have not been successful in being shortlisted for the above "
            "post.\n\n"
            "Human Resources\n"
            "Tarn District Council"
        ),
        subject="Parking Officer",
        sender="hr@tarn.gov.uk",
        employer="Tarn District Council",
        position="Parking Officer",
    ),
    Written(
        name="big company",
        no=True,
        body=(
            "Dear Imran,\n\n"
            "Thank you for taking the time to apply for Software Engineer II (Payments) at Cobalt. We regret "
            "to inform you that we will not be progressing your candidacy. Due to the volume of applications "
            "we cannot give individual feedback.\n\n"
            "Cobalt Talent Acquisition"
        ),
        subject="Update on your application",
        sender="Cobalt Careers <careers@cobalt.com>",
        employer="Cobalt",
        position="Software Engineer II (Payments)",
    ),
    Written(
        name="cancelled",
        no=True,
        body=(
            "Hello Imran, I wanted to let you know that the Solutions Architect position has been cancelled "
            "because of a change in priorities. Sorry for the disappointing news. Uma, Tallgrass Energy"
        ),
        subject="Solutions Architect",
        sender="uma@tallgrassenergy.com",
        employer="Tallgrass Energy",
        position="Solutions Architect",
    ),
    Written(
        name="one line",
        no=True,
        body="Thanks for your time on Monday - we've filled the position with another applicant.",
    ),
    Written(
        name="nursery",
        no=True,
        body=(
            "Dear Beth,\n\n"
            "Thank you for attending the interview for Nursery Assistant. On this occasion you were "
            "unsuccessful. If you would like feedback please call me.\n\n"
            "Yours sincerely\n"
            "Mandy Croft\n"
            "Manager, Little Acorns"
        ),
        subject="Interview",
        sender="mandy@littleacorns.org.uk",
        employer="Little Acorns",
        position="Nursery Assistant",
        contact="Mandy Croft",
    ),
    Written(
        name="recruiter",
        no=True,
        body=(
            "Hi Beth, unfortunately the client won't be taking your application any further for the Payroll "
            "Clerk role. They felt other candidates had stronger Sage skills. Chat soon, Leo"
        ),
        subject="Payroll Clerk",
        sender="Leo Grant <leo@brightstaffing.co.uk>",
        position="Payroll Clerk",
        contact="Leo Grant",
    ),
    Written(
        name="german",
        no=True,
        body=(
            "Sehr geehrter Herr Kaya,\n\n"
            "vielen Dank für Ihre Bewerbung als Bauleiter. Leider müssen wir Ihnen mitteilen, dass wir uns "
            "für einen anderen Bewerber entschieden haben.\n\n"
            "Mit freundlichen Grüßen\n"
            "Ulrike Sommer\n"
            "Hansen Hochbau GmbH"
        ),
        subject="Ihre Bewerbung als Bauleiter",
        sender="personal@hansen-hochbau.de",
        employer="Hansen Hochbau GmbH",
        position="Bauleiter",
        contact="Ulrike Sommer",
    ),
    Written(
        name="french",
        no=True,
        body=(
            "Bonjour,\n\n"
            "Nous vous remercions de votre candidature pour le poste de technicien support chez Altavox. "
            "Malheureusement, votre profil n'a pas été retenu.\n\n"
            "Cordialement,\n"
            "L'équipe Altavox"
        ),
        subject="Votre candidature",
        sender="jobs@altavox.fr",
        employer="Altavox",
        position="technicien support",
    ),
    Written(
        name="spanish",
        no=True,
        body=(
            "Estimado Raúl:\n\n"
            "Gracias por participar en el proceso de selección para el puesto de Jefe de Obra. "
            "Lamentablemente, hemos decidido avanzar con otra persona.\n\n"
            "Saludos cordiales,\n"
            "Marta Gil\n"
            "Construcciones Aldea"
        ),
        subject="Proceso de selección",
        sender="mgil@construccionesaldea.es",
        employer="Construcciones Aldea",
        position="Jefe de Obra",
        contact="Marta Gil",
    ),
    Written(
        name="kept for later",
        no=True,
        body=(
            "Hi Rosa, though we won't be able to offer you the Events Lead role, we'd be keen to keep in "
            "touch. Team Marigold"
        ),
        subject="Events Lead",
        sender="Marigold <jobs@marigold.io>",
        employer="Marigold",
        position="Events Lead",
    ),
    Written(
        name="receipt",
        no=False,
        body=(
            "Hi Rosa, thank you for applying for the Customer Success Manager position at Larkspur Software. "
            "We will review your application and be in touch if there is a match. Unfortunately we're not "
            "able to reply to everyone."
        ),
        subject="Thank you for applying",
        sender="Larkspur Software <no-reply@ashbyhq.com>",
        employer="Larkspur Software",
        position="Customer Success Manager",
    ),
    Written(
        name="invitation",
        no=False,
        body=(
            "Dear Beth, we would like to invite you to interview for Nursery Assistant. If you no longer "
            "wish to be considered please let me know. Unfortunately parking is not available."
        ),
        subject="Interview",
        sender="mandy@littleacorns.org.uk",
        employer="Littleacorns",
        position="Nursery Assistant",
    ),
    Written(
        name="offer",
        no=False,
        body=(
            "Hi Imran, congratulations! We'd like to offer you the Solutions Architect position. You were "
            "the strongest of many candidates."
        ),
        subject="Offer",
        sender="uma@tallgrassenergy.com",
        employer="Tallgrassenergy",
        position="Solutions Architect",
    ),
    Written(
        name="test",
        no=False,
        body=(
            "Hi Imran, next step: an online test. Candidates who do not reach 60% will not be progressed to "
            "the final stage."
        ),
        subject="Online test",
        sender="Cobalt Careers <careers@cobalt.com>",
        employer="Cobalt",
    ),
    Written(
        name="layoff",
        no=False,
        body=(
            "Dear colleague, we regret to inform you that your employment with Tallgrass Energy will end on "
            "1 July. Your role is not being replaced."
        ),
        subject="Notice",
        sender="hr@tallgrassenergy.com",
    ),
    Written(
        name="delay",
        no=False,
        body=(
            "Dear Applicant, we regret that the shortlisting for the Parking Officer post is taking longer "
            "than planned. No decision has been taken."
        ),
        subject="Parking Officer",
        sender="hr@tarn.gov.uk",
        employer="Tarn",
        position="Parking Officer",
    ),
    Written(
        name="refund",
        no=False,
        body="We regret that your refund was not successful as your card has been closed.",
        subject="Refund",
        sender="help@shop.example",
    ),
    Written(
        name="course",
        no=False,
        body=(
            "Dear Rosa, unfortunately your application for the evening course was not successful as all "
            "places have been filled."
        ),
        subject="Evening course",
        sender="info@college.example",
    ),
    Written(
        name="german receipt",
        no=False,
        body=(
            "Guten Tag, vielen Dank für Ihre Bewerbung. Wir prüfen Ihre Unterlagen und melden uns, auch wenn "
            "es etwas dauert. Sollten wir uns für andere Bewerber entscheiden, informieren wir Sie."
        ),
        subject="Ihre Bewerbung",
        sender="personal@hansen-hochbau.de",
        employer="Hansen Hochbau",
    ),
    Written(
        name="french receipt",
        no=False,
        body=(
            "Bonjour, votre candidature a bien été enregistrée. Si votre profil n'est pas retenu, nous vous "
            "en informerons."
        ),
        subject="Candidature",
        sender="jobs@altavox.fr",
        employer="Altavox",
    ),
    Written(
        name="spanish on hold",
        no=False,
        body="Hola Raúl, el proceso sigue abierto y aún no hemos tomado una decisión. Sentimos la espera.",
        subject="Proceso",
        sender="mgil@construccionesaldea.es",
        employer="Construccionesaldea",
    ),
    Written(
        name="own mail",
        no=False,
        body=(
            "Dear Fiona, thank you for telling me. I was sorry to read that I was not selected, and I would "
            "be grateful for a word on what I could do better."
        ),
        subject="Re: Following our call",
        sender="rosa@gmail.com",
    ),
)
