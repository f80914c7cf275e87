"""From what the detectors say to the list that a reader sees."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lessons.analysis.bundle import Bundle
from lessons.analysis.detectors import DETECTORS
from lessons.analysis.findings import Finding


def analyze(bundle: Bundle) -> list[Finding]:
    """All findings of a bundle, in the order of its texts, then by start, end and kind.

    No two share kind and span, and one wrong place gives one finding of an objective kind: what else was found there
    goes into its evidence as a further proof.
    """
    order = {id(text): number for number, text in enumerate(bundle.texts)}
    found = [finding for name in sorted(DETECTORS) for finding in DETECTORS[name].find(bundle)]
    found.sort(key=lambda finding: (order[id(finding.text)], finding.span, finding.kind))
    return merged(found)


def merged(found: Iterable[Finding]) -> list[Finding]:
    """Findings in order, those of one wrong place made one.

    Only findings that still reach to where the next one starts are looked at, so that the work grows with the
    findings and not with their square.
    """
    kept: list[Finding] = []
    reaching: list[int] = []
    for finding in found:
        reaching = [n for n in reaching if kept[n].text is finding.text and kept[n].span.end > finding.span.start]
        twin = next((n for n in reversed(reaching) if _is_same_place(kept[n], finding)), None)
        if twin is None:
            reaching.append(len(kept))
            kept.append(finding)
        else:
            kept[twin] = _with_proof(kept[twin], finding)
    return kept


def _is_same_place(one: Finding, other: Finding) -> bool:
    """Whether two overlapping findings are about one thing.

    A slip inside a sentence that is wrong as a whole is a thing of its own; "8 September" inside "Sunday, 8 September"
    is not. The line is drawn where one is longer than three times the other and a few words.
    """
    if (one.kind, one.span) == (other.kind, other.span):
        return True
    lengths = sorted((len(one.span), len(other.span)))
    return one.is_objective and other.is_objective and lengths[1] <= 3 * lengths[0] + 40


def _with_proof(kept: Finding, further: Finding) -> Finding:
    """The finding with what the other one knows besides."""
    evidence = kept.evidence
    proofs = dict.fromkeys((*evidence.proofs, further.explanation, *further.evidence.proofs))
    proofs.pop(kept.explanation, None)
    return replace(
        kept,
        evidence=replace(
            evidence,
            cards=tuple(dict.fromkeys((*evidence.cards, *further.evidence.cards))),
            proofs=tuple(proofs),
        ),
        related=tuple(dict.fromkeys((*kept.related, *further.related))),
        correct=kept.correct or further.correct,
        repair=kept.repair or further.repair,
        label=kept.label or further.label,
    )
