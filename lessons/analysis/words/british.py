"""British spellings, told by their American counterparts: the dictionary at hand is American."""

from __future__ import annotations

import re

# A British ending or inner group, the American one, and an instance of each. A word counts as British when the word
# that one rule makes of it stands in the American dictionary. Every rule is a regular difference between the two spellings.
PATTERNS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"our", "or"),  # colour, neighbouring, honourable
        (r"(?<=[^aeiou])re(s|d)?$", r"er\1"),  # centre, theatres, centred
        (r"(?<=[^aeiou])ring$", r"ering"),  # centring
        (r"is(e[sdr]?|ing|ations?|ational|ers|able)$", r"iz\1"),  # realise, organisation
        (r"ys(e[sdr]?|ing|ers|able)$", r"yz\1"),  # analyse
        (r"ogu(e[sd]?|ing)$", r"og"),  # catalogue, analogue
        (r"ll(ed|ing|ers?|or|ors|ist|ists|ation|y)$", r"l\1"),  # levelled, travellers, counsellor
        (r"pp(ed|ing|ers?)$", r"p\1"),  # worshipped, kidnapper
        (r"tt(ed|ing)$", r"t\1"),  # benefitted
        (r"ss(ed|es|ing)$", r"s\1"),  # focussed, biassed
        (r"ence(s|d|less)?$", r"ense\1"),  # defence, licences
        (r"ae", "e"),  # encyclopaedia, paediatric
        (r"oe", "e"),  # foetus, oestrogen
        (r"ctis", "ctic"),  # practise
        (r"amme(s|d)?$", r"am\1"),  # programme, kilogrammes
        (r"ement(s|al)?$", r"ment\1"),  # judgement, acknowledgement
        (r"l(ment|ments|ful|fully|led|ling|s)?$", r"ll\1"),  # enrol, fulfilment, skilful
        (r"xion(s|al)?$", r"ction\1"),  # connexion
        (r"mould", "mold"),  # mouldy
        (r"plough", "plow"),  # ploughed
        (r"scept", "skept"),  # sceptical
        (r"grey", "gray"),  # greyer
        (r"sulph", "sulf"),  # sulphuric
        (r"tyre", "tire"),  # tyres
        (r"cheque", "check"),  # chequebook
        (r"metre", "meter"),  # kilometres
        (r"eable$", "able"),  # saleable
        (r"ageing$", "aging"),  # ageing
    )
)

# Words that follow no rule.
_IRREGULAR = """
    aeroplane aeroplanes afterwards aluminium amidst amongst artefact artefacts backwards behove bureaux burnt
    carcase carcases cosier cosy disorientated doughnut downwards draught draughts draughty dreamt enquire
    enquired enquiries enquiry forwards fuelled fuelling furore gaol gateaux homewards jewellery kerb kerbs
    knelt leapt learnt licence licences likeable lorries lorry manoeuvre manoeuvred manoeuvres manoeuvring maths
    moustache moustaches mum mums offence offences orientated pretence pyjamas sizeable smelt specialities
    speciality spelt spoilt storey storeys telly tonne tonnes towards tyre tyres upwards vice-chancellor whilst
    whisky yoghurt yoghurts
"""

WORDS = frozenset(_IRREGULAR.split())
