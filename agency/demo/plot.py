"""What happens in the demo's story: four weeks of noes, and what followed each."""

from dataclasses import dataclass

from candidates.stages import Channel, Stage


@dataclass(frozen=True)
class No:
    """One rejection, `days` before today. What followed, in hours and days after what came before:

    `replied` hours after the no (None: silence), `asked` for feedback or not, by the candidate's own hand (`own`);
    `answered` days after the reply, by "mail", "call", "declined", "away" (out of office) or "bounce".
    """

    who: str
    days: float
    employer: str
    position: str
    stage: str
    replied: float | None = None
    asked: bool = True
    tone: str = "warm"
    topic: str = ""
    own: bool = False
    answered: float | None = None
    how: str = "mail"
    let_go: bool = False
    undone: bool = False
    channel: str = Channel.EMAIL


# Applied, screening, meeting (an interview), final.
A, S, M, F = Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEW, Stage.FINAL

PLOT = (
    # Amina
    No("Amina Yusuf", 26, "Juniper Bank", "Operations Lead", M, 30, answered=4),
    No("Amina Yusuf", 12.3, "Northwind Logistics", "Operations Analyst", F, 6, topic="the routing case study"),
    No("Amina Yusuf", 1.1, "Tidewater Energy", "Planning Analyst", M),
    # Tomás
    No("Tomás Herrera", 27, "Halcyon Games", "Backend Developer", A, let_go=True, channel=Channel.AUTOMATIC),
    No("Tomás Herrera", 19, "Juniper Bank", "Platform Engineer", F, 22, answered=2, topic="the incident drill"),
    No("Tomás Herrera", 6.2, "Kestrel Health", "Backend Developer", M, 22, tone="concise"),
    # Lena
    No("Lena Fischer", 24, "Brightwater Council", "Office Manager", M, 49, asked=False),
    No("Lena Fischer", 8, "Alder & Finch", "Studio Coordinator", S, 4, asked=False, tone="concise"),
    No("Lena Fischer", 2.2, "Brightwater Council", "Project Coordinator", S),
    # Jo
    No("Jo Park", 22, "Kestrel Health", "Analytics Engineer", M, 9, answered=6, how="call"),
    No("Jo Park", 10.5, "Juniper Bank", "Data Engineer", F, 3, answered=3, topic="the data quality board"),
    No("Jo Park", 4.4, "Tidewater Energy", "Data Engineer", S, 20, own=True),
    # Siobhán
    No("Siobhán O’Neill", 20.5, "Alder & Finch", "Copy Editor", F, 12, answered=5, how="declined"),
    No("Siobhán O’Neill", 9, "Northwind Logistics", "Communications Officer", M, 26, tone="formal"),
    No("Siobhán O’Neill", 3.1, "Halcyon Games", "Narrative Designer", M),
    # Jan
    No("Jan van der Berg", 25, "Tidewater Energy", "Grid Engineer", F, 17, answered=3),
    No("Jan van der Berg", 13, "Lindenhof Clinic", "Facilities Manager", M, 40, answered=1, how="bounce"),
    No("Jan van der Berg", 0.6, "Northwind Logistics", "Fleet Manager", F),
    # Nadia
    No("Nadia Haddad", 21, "Lindenhof Clinic", "Ward Coordinator", M, 7, tone="formal", answered=8),
    No("Nadia Haddad", 11, "Kestrel Health", "Care Planner", F, 15, topic="the handover pilot"),
    No("Nadia Haddad", 5, "Brightwater Council", "Social Worker", S),
    # Oskar
    No("Oskar Nilsson", 23, "Halcyon Games", "Tools Programmer", M, 70, asked=False),
    No("Oskar Nilsson", 7.5, "Juniper Bank", "Security Engineer", F, 10, answered=1, how="away"),
    No("Oskar Nilsson", 1.8, "Kestrel Health", "Site Reliability Engineer", M),
    # Priyanka
    No("Priyanka Rao", 18, "Alder & Finch", "Account Director", Stage.OFFER, 28, answered=4),
    No("Priyanka Rao", 14, "Tidewater Energy", "Bid Manager", M, undone=True),
    No("Priyanka Rao", 4, "Northwind Logistics", "Key Account Manager", F, 5, tone="formal"),
    # Beatriz
    No("Beatriz Sousa", 26.5, "Lindenhof Clinic", "Pharmacist", M, 33, answered=9),
    No("Beatriz Sousa", 15, "Kestrel Health", "Clinical Trials Associate", F, 11, topic="the consent forms"),
    No("Beatriz Sousa", 2.6, "Alder & Finch", "Medical Writer", M, 8),
    # Miguel
    No("Miguel Duarte", 17, "Tidewater Energy", "Turbine Technician", F, 52, answered=2, how="call"),
    No("Miguel Duarte", 5.5, "Northwind Logistics", "Depot Supervisor", M),
    # Suharto
    No("Suharto", 16, "Juniper Bank", "Branch Manager", M, 21, asked=False, tone="formal"),
    No("Suharto", 3.6, "Brightwater Council", "Housing Officer", F, 14),
)

# Applications without a no: what is still open, and what a visitor may log a no against.
OPEN = (
    ("Amina Yusuf", "Kestrel Health", "Supply Planner", S),
    ("Tomás Herrera", "Alder & Finch", "Web Developer", M),
    ("Jo Park", "Brightwater Council", "Open Data Officer", A),
    ("Nadia Haddad", "Juniper Bank", "Benefits Adviser", M),
    ("Beatriz Sousa", "Tidewater Energy", "Safety Officer", F),
)
