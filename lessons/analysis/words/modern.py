"""English words that the dictionary at hand is too old or too small to know.

General vocabulary by field. A word stands here because current general dictionaries list it, never because of a text.
"""

from __future__ import annotations

# Networks, devices and what people do with them.
_NETWORKS = """
    app apps bitcoin blockchain blog blogger bloggers blogging blogs chatbot chatbots clickbait crowdfunded
    crowdfunding crowdsourced cryptocurrencies cryptocurrency cyberattack cyberattacks cyberbullying cybercrime
    cybersecurity cyberwarfare dataset datasets deepfake deepfakes disinformation doomscrolling drone ebike
    ebikes ebook ebooks email emailed emailing emails emoji emojis esports hashtag hashtags livestream
    livestreamed livestreaming malware metadata microblog microchip misinformation multiplayer offline online
    paywall paywalls phishing podcast podcaster podcasts ransomware screenshot screenshots selfie selfies
    smartphone smartphones smartwatch smartwatches spyware texting toolkit unfollow unfriend upload uploaded
    uploading uploads username usernames video videoconference videos vlog vlogger vlogs voicemail webcam
    webinar webinars webpage webpages website websites wifi wiki wikis
"""

# Medicine and science.
_SCIENCE = """
    antiretroviral asymptomatic biodiversity biofuel biofuels biometric biosecurity bioweapon carbon-neutral
    comorbidity coronavirus coronaviruses covid decarbonisation decarbonise decarbonization decarbonize
    desalination epigenetic fentanyl genomic genomics geothermal gluten glyphosate hydroponic immunotherapy
    lockdown lockdowns microbiome microplastic microplastics mindfulness monkeypox nanotechnology neonatal
    neurodivergent neurodiversity opioid opioids permafrost photovoltaic prediabetes rewilding sequencing
    superbug superbugs telehealth telemedicine teleworking ultrasound vaccinology vape vapes vaping zoonotic
"""

# Politics, law, economy and war.
_POLITICS = """
    airstrike airstrikes austerity backchannel bailout bailouts bipartisan bipartisanship caseload centrist
    centrists checkpoint clampdown co-founder counterinsurgency counterterrorism crowdfund de-escalate
    de-escalation decouple decoupling denuclearisation denuclearise denuclearised denuclearization denuclearize
    deradicalisation eurozone extrajudicial frontline geopolitical geopolitics geostrategic gridlocked
    homeschooling hotspot hotspots infighting internet kleptocracy landfall lawmaker lawmakers longlist
    longlisted microcredit microfinance midterm midterms minibus minibuses misogynist misperception
    misperceptions multilateralism multipolar multistakeholder nationwide nonprofit nonprofits nonproliferation
    offshoring outsource outsourced outsourcing parliamentarian parliamentarians peacebuilding peacekeeper
    peacekeepers peacekeeping petrochemical petrochemicals petrostate proactive quango quangos ramp-up refinance
    refinanced renminbi reskilling runoff runoffs safeguarding shoot-down shootdown shortlist shortlisted
    shutdown shutdowns stakeholder stakeholders stopgap subprime supermajority superpower superpowers
    supranational takeaway takeaways tokenism transgender transnational turnout turnouts unionise upskilling
    walkout walkouts warship warships warzone watchlist whistleblower whistleblowers worldview worldviews
    wrongdoing
"""

# Daily life, food and sport.
_LIFE = """
    barista baristas biryani bruschetta burrito burritos carpool chai childcare cringeworthy cupcake cupcakes
    daycare eateries eatery falafel farmworker farmworkers flexitarian freelancer freelancers futsal glamping
    goalkeeper goalkeepers goalless gourmand halloumi hijab hijabs homestay hummus jihadist jihadists karaoke
    kebab kebabs kimchi latte lattes microbrewery midfielder midfielders minibar motorsport naan niqab offside
    paella parkour penalty-taker pescatarian pesto playlist playlists poutine prosecco quinoa ramen reggaeton
    sashimi schoolkids semi-final semifinal semifinals skatepark snowboarder staycation staycations streetwear
    sudoku sushi tapas tarmac tofu toolbox tortilla touchline vegan veganism vegans woke wonton workout workouts
    workspace workwear yoga zumba
"""

WORDS = frozenset(" ".join((_NETWORKS, _SCIENCE, _POLITICS, _LIFE)).split())
