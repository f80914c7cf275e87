"""British spellings, told by their American counterparts: the dictionary at hand is American."""

from __future__ import annotations

import re

# A British ending or inner group, the American one, and an instance of each. A word counts as British when the word
# that one rule makes of it stands in the American dictionary. A rule that would let a common slip pass ("arguement",
# "sence", "footbal") is not here: its few words are listed below.
PATTERNS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"our", "or"),  # colour, neighbouring, honourable
        (r"(?<=[bcgt])re(s|d)?$", r"er\1"),  # centre, theatres, fibre, meagre
        (r"(?<=[^aeiou])ring$", r"ering"),  # centring
        (r"is(e[sdr]?|ing|ations?|ational|ers|able)$", r"iz\1"),  # realise, organisation
        (r"ys(e[sdr]?|ing|ers|able)$", r"yz\1"),  # analyse
        (r"ogu(e[sd]?|ing)$", r"og"),  # catalogue, analogue
        (r"(?<=[^aeiou][aeiou])ll(ed|ing|ers?|or|ors|ist|ists)$", r"l\1"),  # levelled, travellers, counsellor
        (r"ae", "e"),  # encyclopaedia, paediatric
        (r"oe", "e"),  # foetus, oestrogen
        (r"ctis", "ctic"),  # practise
        (r"amme(s|d)?$", r"am\1"),  # programme, kilogrammes
        (r"(?<=dg)ement(s|al)?$", r"ment\1"),  # judgement, acknowledgement
        (r"xion(s|al)?$", r"ction\1"),  # connexion
        (r"mould", "mold"),  # mouldy
        (r"plough", "plow"),  # ploughed
        (r"scept", "skept"),  # sceptical
        (r"grey", "gray"),  # greyer
        (r"sulph", "sulf"),  # sulphuric
        (r"tyre", "tire"),  # tyres
        (r"cheque", "check"),  # chequebook
        (r"metre", "meter"),  # kilometres
        (r"ageing$", "aging"),  # ageing
    )
)

# Words that follow no rule.
_IRREGULAR = """
    aeroplane aeroplanes afterwards aluminium amidst amongst appal appals artefact artefacts backwards behove
    benefitted benefitting biassed bureaux burnt carcase carcases cosier cosy counsellor defence defenceless
    defences disorientated distil distils doughnut downwards draught draughts draughty dreamt enquire enquired
    enquiries enquiry enrol enrolment enrolments enrols enthral enthrals focussed focusses focussing forwards
    fuelled fuelling fulfil fulfilment fulfils furore gaol gateaux homewards instalment instalments instil
    instils jeweller jewellers jewellery kerb kerbs kidnapped kidnapper kidnappers kidnapping knelt leapt learnt
    licence licences likeable lorries lorry loveable manoeuvre manoeuvred manoeuvres manoeuvring marvellous
    marvellously maths moustache moustaches moveable mum mums offence offences orientated panellist pretence
    pretences pyjamas saleable sizeable skilful skilfully smelt specialities speciality spelt spoilt storey
    storeys telly tonne tonnes towards tranquillity tyre tyres unshakeable upwards useable vice-chancellor
    whilst whisky wilful wilfully woolly worshipped worshipper worshippers worshipping yoghurt yoghurts
"""

WORDS = frozenset(_IRREGULAR.split())
