"""States that leave no third one and cannot both be true of one thing: what is empty is not lived in."""

STATES = (
    (r"empty|vacant|unoccupied|deserted|uninhabited", r"lived in|occupied|inhabited|let|taken|sold"),
    (r"open|reopened", r"closed|shut|locked"),
    (r"late|delayed|cancell?ed", r"on time|punctual|early"),
    (r"dead|killed", r"alive|living"),
    (r"found|recovered|returned", r"missing|lost|still missing"),
    (r"finished|complete|completed|ready", r"unfinished|incomplete"),
    (r"vaccinated|insured|paid|armed|licen[cs]ed|married", r"unvaccinated|uninsured|unpaid|unarmed|unlicen[cs]ed"),
    (r"for|in favou?r|yes", r"against|opposed|no"),
)
"""Each pair as two patterns without groups."""
