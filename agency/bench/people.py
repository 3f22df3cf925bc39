"""Invented people in numbers, for letters and mails that are not all alike."""

NAMES = (
    "Amina Yusuf",
    "Tomás Herrera",
    "Lena Fischer",
    "Jo Park",
    "Siobhán O’Neill",
    "Jan van der Berg",
    "Nadia Haddad",
)
POSITIONS = ("Operations Analyst", "Data Engineer", "Ward Coordinator", "Account Director", "Office Manager")
COMPANIES = (
    "Northwind Logistics",
    "Juniper Bank",
    "Lindenhof Clinic",
    "Alder & Finch",
    "Brightwater Council",
    "Yahoo!",
)
CONTACTS = ("Dana Whitfield", "Owen Clarke", "Dr. Sabine Roth", "Marit Solheim", "Helen Marsh", "")
TOPICS = ("the routing case study", "the data quality board", "", "the handover pilot")
STAGES = ("final", "interview", "screening", "applied")
TONES = ("warm", "concise", "formal")
NOES = (
    "Thank you for coming to see us about the {position} role. We have decided to move forward with another finalist.",
    "After careful consideration we will not be progressing your application for {position} on this occasion.",
    "We have identified somebody whose experience is closer to what the {position} has to do. Thank you for your time.",
)
FEEDBACK = (
    "Your case study was the clearest we saw. What tipped it was hands-on planning: they have run a depot.",
    "You listen well. In the second round your answers stayed general; bring two examples with numbers next time.",
)


def row(number: int) -> dict[str, object]:
    """The facts of one letter, as a line of `suggest_reply`."""
    return {
        "id": number,
        "candidate": NAMES[number % len(NAMES)],
        "position": POSITIONS[number % len(POSITIONS)],
        "company": COMPANIES[number % len(COMPANIES)],
        "contact": CONTACTS[number % len(CONTACTS)] or None,
        "topic": TOPICS[number % len(TOPICS)] or None,
        "stage": STAGES[number % len(STAGES)],
        "tone": TONES[number % len(TONES)],
    }
