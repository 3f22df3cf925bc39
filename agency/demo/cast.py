"""Who is in the demo's story. Every name, house and address is made up."""

from dataclasses import dataclass

from candidates.models import Role

PASSWORD = "open-the-door"  # noqa: S105 - the demo prints it


@dataclass(frozen=True)
class Person:
    """Somebody with a login. `of` is the team of a recruiter or lead, or the recruiter of a candidate, by name."""

    name: str
    role: str
    of: str = ""
    zone: str = "Europe/Berlin"
    country: str = "DE"
    language: str = "en"

    @property
    def email(self) -> str:
        plain = self.name.lower().translate(str.maketrans("áãéíñóöøüşç", "aaeinoouusc", "'’"))
        return plain.replace(" ", ".") + "@harbour.example.test"


TEAMS = ("Berlin desk", "Lisbon desk")

STAFF = (
    Person("Jonas Weber", Role.RECRUITER, "Berlin desk"),
    Person("Mara Lindqvist", Role.RECRUITER, "Berlin desk"),
    Person("Rui Tavares", Role.RECRUITER, "Lisbon desk", "Europe/Lisbon", "PT"),
    Person("Ines Kaya", Role.LEAD, "Berlin desk"),
    Person("Edda Vogel", Role.EDITOR),
    Person("Ada Olsen", Role.ADMINISTRATOR),
)

CANDIDATES = (
    Person("Amina Yusuf", Role.CANDIDATE, "Jonas Weber"),
    Person("Tomás Herrera", Role.CANDIDATE, "Jonas Weber", "Europe/Madrid", "ES"),
    Person("Lena Fischer", Role.CANDIDATE, "Jonas Weber"),
    Person("Jo Park", Role.CANDIDATE, "Jonas Weber", "Europe/London", "GB"),
    Person("Siobhán O’Neill", Role.CANDIDATE, "Jonas Weber", "Europe/Dublin", "IE"),
    Person("Jan van der Berg", Role.CANDIDATE, "Mara Lindqvist", "Europe/Amsterdam", "NL"),
    Person("Nadia Haddad", Role.CANDIDATE, "Mara Lindqvist"),
    Person("Oskar Nilsson", Role.CANDIDATE, "Mara Lindqvist", "Europe/Stockholm", "SE"),
    Person("Priyanka Rao", Role.CANDIDATE, "Mara Lindqvist"),
    Person("Beatriz Sousa", Role.CANDIDATE, "Rui Tavares", "Europe/Lisbon", "PT"),
    Person("Miguel Duarte", Role.CANDIDATE, "Rui Tavares", "Atlantic/Azores", "PT"),
    Person("Suharto", Role.CANDIDATE, "Rui Tavares", "Europe/Lisbon", "PT"),
)

# Employer -> (contact's name, contact's address).
EMPLOYERS = {
    "Northwind Logistics": ("Dana Whitfield", "dana.whitfield@northwind.example.test"),
    "Kestrel Health": ("Priya Nair", "priya.nair@kestrel.example.test"),
    "Brightwater Council": ("Helen Marsh", "helen.marsh@brightwater.example.test"),
    "Juniper Bank": ("Owen Clarke", "owen.clarke@juniper.example.test"),
    "Alder & Finch": ("Marit Solheim", "marit@alderfinch.example.test"),
    "Tidewater Energy": ("Rafael Costa", "rafael.costa@tidewater.example.test"),
    "Lindenhof Clinic": ("Dr. Sabine Roth", "roth@lindenhof.example.test"),
    "Halcyon Games": ("", "jobs@halcyon.example.test"),
}

# What people at the employers write, when they write.
FEEDBACK = (
    "Your case study was the clearest we saw. What tipped it was hands-on planning experience: the person we chose "
    "has run a depot for three years. If you can show one project where you owned the schedule, come back to us.",
    "You were very well prepared and the team enjoyed talking with you. We wished for more depth in SQL. A small "
    "public project with real data would make a difference.",
    "Strong on stakeholders, and you listen well. In the second round your answers stayed general. Bring two "
    "concrete examples with numbers next time.",
    "Honestly it was close. The other person had worked with our vendor before. Nothing in your interviews was a "
    "problem, and I would gladly see you again in spring.",
    "You explained trade-offs well. Your test had two gaps in error handling, which matter a great deal here. "
    "The rest of the code was a pleasure to read.",
)

NOES = (
    "Thank you for taking the time to meet us about the {position} role. It was a hard choice, and we have decided to "
    "move forward with another finalist. We were impressed by your preparation.",
    "Thank you for your interest in the {position} position. After careful consideration we will not be progressing "
    "your application further on this occasion.",
    "We enjoyed our conversations about the {position} role. We have identified a candidate whose experience aligns "
    "more closely with what the team needs right now, and wanted to tell you as soon as we could.",
    "Unfortunately we will not be able to offer you the {position} position. We received a large number of "
    "applications and the standard was high.",
)
