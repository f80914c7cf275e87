"""From what the detectors say to the list that a reader sees."""

from __future__ import annotations

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
    kept: list[Finding] = []
    for finding in found:
        twin = next((n for n in range(len(kept) - 1, -1, -1) if _is_same_place(kept[n], finding)), None)
        if twin is None:
            kept.append(finding)
        elif kept[twin].explanation != finding.explanation:
            evidence = kept[twin].evidence
            proofs = (*evidence.proofs, finding.explanation)
            kept[twin] = replace(kept[twin], evidence=replace(evidence, proofs=proofs))
    return kept


def _is_same_place(one: Finding, other: Finding) -> bool:
    if one.text is not other.text or not one.span.overlaps(other.span):
        return False
    return (one.kind, one.span) == (other.kind, other.span) or (one.is_objective and other.is_objective)
