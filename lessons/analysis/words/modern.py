"""English words that the dictionary at hand is too old or too small to know.

General vocabulary by field. A word stands here because current general dictionaries list it, never because of a text.
"""

from __future__ import annotations

# Networks, devices and what people do with them.
    """app apps blog blogs blogger bloggers blogging chatbot chatbots clickbait cyberattack cyberattacks cyberbullying
    cybercrime cybersecurity cyberwarfare cryptocurrency cryptocurrencies blockchain bitcoin crowdfunding crowdfunded
    crowdsourced datasets dataset deepfake deepfakes disinformation drone doomscrolling ebook ebooks email emails emailed
    emailing emoji emojis esports ebike ebikes hashtag hashtags livestream livestreamed livestreaming malware metadata
    microchip microblog misinformation multiplayer offline online paywall paywalls phishing podcast podcasts podcaster
    ransomware screenshot screenshots selfie selfies smartphone smartphones smartwatch smartwatches spyware texting
    toolkit unfollow unfriend upload uploads uploaded uploading username usernames video videos videoconference vlog
    vlogger vlogs voicemail webcam webinar webinars webpage webpages website websites wiki wikis wifi"""
    # Medicine and science.
    """antiretroviral asymptomatic biodiversity biofuel biofuels biometric biosecurity bioweapon carbon-neutral comorbidity
    coronavirus coronaviruses covid decarbonisation decarbonization decarbonise decarbonize desalination epigenetic
    fentanyl genomic genomics geothermal glyphosate gluten hydroponic immunotherapy lockdown lockdowns microbiome
    microplastic microplastics mindfulness monkeypox nanotechnology neonatal neurodivergent neurodiversity opioid opioids
    permafrost photovoltaic prediabetes rewilding sequencing superbug superbugs telehealth telemedicine teleworking
    vaccinology vape vapes vaping zoonotic ultrasound"""
    # Politics, law, economy and war.
    """airstrike airstrikes austerity backchannel bailout bailouts bipartisan bipartisanship caseload centrist centrists
    checkpoint clampdown co-founder counterinsurgency counterterrorism crowdfund decouple decoupling denuclearise
    denuclearised denuclearization denuclearisation denuclearize de-escalate de-escalation deradicalisation eurozone
    extrajudicial frontline geopolitical geopolitics geostrategic gridlocked homeschooling hotspot hotspots
    infighting internet kleptocracy landfall landgrab lawmaker lawmakers longlist longlisted microcredit microfinance
    midterm midterms minibus minibuses misperception misperceptions misogynist multilateralism multipolar multistakeholder
    nonprofit nonprofits nonproliferation nationwide offshoring outsource outsourced outsourcing parliamentarian
    parliamentarians peacebuilding peacekeeper peacekeepers peacekeeping petrochemical petrochemicals petrostate
    proactive psyops quango quangos ramp-up refinance refinanced renminbi reskilling runoff runoffs safeguarding
    shortlist shortlisted shutdown shutdowns shoot-down shootdown stakeholder stakeholders stopgap subprime supermajority
    superpower superpowers supranational takeaway takeaways tokenism transgender transnational turnout turnouts unionise
    upskilling voter-id walkout walkouts warship warships warzone watchlist whistleblower whistleblowers worldview
    worldviews wrongdoing"""
    # Daily life, food and sport.
_NETWORKS = """
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
