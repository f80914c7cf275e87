"""What a way of asking draws from: the articles, the findings, and passages that show one problem at a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from lessons.analysis.blocks import Label
from lessons.analysis.bundle import Bundle
from lessons.analysis.dates import mentions_in
from lessons.analysis.findings import Evidence, Finding, Place, Repair
from lessons.analysis.spans import Span
from lessons.analysis.tables import fact_from_row
from lessons.analysis.text import Text
from quizzes.charges import charges
from quizzes.items import FindingRef, Passage
from quizzes.passages import LACKS, cut, passage_at, sentence_around, visible


@dataclass(eq=False)
class Material:
    """The articles of a lesson with their findings, in the order in which they are numbered."""

    bundle: Bundle
    findings: tuple[Finding, ...]

    def name(self, text: Text) -> str:
        """What questions call an article: its number in the lesson."""
        return f"Article {self._numbers[id(text)]}"

    def of_kind(self, *kinds: str) -> Iterator[Finding]:
        """The findings of some kinds, in order, one for each flaw: the first place of it that can be shown."""
        seen: set[tuple[str, str]] = set()
        for finding in self.findings:
            flaw = (finding.kind, flaw_of(finding))
            if finding.kind in kinds and flaw not in seen and self.passage(finding.text, finding.span, but=finding):
                seen.add(flaw)
                yield finding

    def same_flaw(self, finding: Finding) -> list[Finding]:
        """All findings that are the same flaw, in this place and others."""
        return [other for other in self.findings if other.kind == finding.kind and flaw_of(other) == flaw_of(finding)]

    def findings_in(self, text: Text, span: Span) -> list[Finding]:
        """The findings that touch a stretch of an article, those about a whole article apart."""
        found, starts, longest = self._by_text.get(id(text), ([], [], 0))
        near = found[bisect_left(starts, span.start - longest) : bisect_left(starts, span.end)]
        return [finding for finding in near if finding.span.overlaps(span)]

    def is_clean(self, text: Text, span: Span) -> bool:
        """Whether a stretch can be shown as it is: no finding of any kind in it, and no charge."""
        return not self.findings_in(text, span) and not charges(text.source, span.start, span.end)

    def span(
        self,
        text: Text,
        keep: Span,
        *,
        but: Finding | None = None,
        is_whole: bool = False,
        without: Sequence[Span] = (),
    ) -> Span | None:
        """A small stretch around a place without any other finding and without a charge, or None.

        With `is_whole` a sentence is taken as it is or not at all: an attribution must not be cut off. `without` names
        further places that are to be cut off.
        """
        within = sentence_around(text, keep)
        if within is None:
            return None
        own = [] if but is None else [but]
        avoid = [visible(finding) for finding in self.findings_in(text, within) if finding not in own]
        avoid += [*without, *charges(text.source, within.start, within.end)]
        if is_whole:
            return None if avoid else within
        return cut(text, within, keep, avoid)

    def passage(self, text: Text, keep: Span, *, but: Finding | None = None, is_whole: bool = False) -> Passage | None:
        """The same as a passage."""
        span = self.span(text, keep, but=but, is_whole=is_whole)
        return passage_at(text, span) if span else None

    def dateline(self, text: Text) -> Passage | None:
        """The line with the day of an article, where it has one that can be shown."""
        for block in text.labelled(Label.DATELINE, Label.BYLINE):
            days = [mention for mention in mentions_in(text, block.span) if mention.is_full]
            if len(days) == 1 and self.is_clean(text, block.span):
                return passage_at(text, block.span)
        return None

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(text): number for number, text in enumerate(self.bundle.texts, start=1)}

    @cached_property
    def _by_text(self) -> dict[int, tuple[list[Finding], list[int], int]]:
        """The findings of each article by where they start, their starts, and the length of the longest."""
        grouped: dict[int, list[Finding]] = {}
        for finding in sorted(self.findings, key=lambda finding: finding.span):
            if finding.kind not in LACKS:
                grouped.setdefault(id(finding.text), []).append(finding)
        return {
            text: (found, [finding.span.start for finding in found], max(len(finding.span) for finding in found))
            for text, found in grouped.items()
        }


def flaw_of(finding: Finding) -> str:
    """What names a flaw wherever it stands: its label, or else its own place."""
    return f"{finding.kind}:{finding.label.casefold() or f'{finding.text.name}:{finding.span.start}'}"


def reference(finding: Finding) -> FindingRef:
    """The finding as an item cites it."""
    return FindingRef(finding.kind, finding.tier, finding.text.name, finding.span.start, finding.span.end)


def digest(*parts: object) -> str:
    """Twelve characters that the parts always give, on every machine and in every run."""
    return sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:12]


def identify(way: str, *places: tuple[Text, Span], variant: str = "") -> str:
    """An item's identifier, from how it asks and the places that it rests on."""
    parts = [part for text, span in places for part in (digest(text.source), span.start, span.end)]
    return f"{way}-{digest(way, variant, *parts)}"


@dataclass(frozen=True)
class Sketch:
    """A small case for a way of asking: articles with ⟦marked places⟧, a finding made by hand, and what must be asked.

    The mark number `mark` (the first, if nothing is said) is the finding's span, the other marks are its related
    places. `finding` holds the other fields of the finding, with `repair` as the words that make its span right; when
    it is empty there is no finding. `also` holds the fields of further findings at the first of those other marks.
    `keys` are the keys of the items, in words and in order; a sketch without keys must give no item.
    """

    articles: Sequence[str]
    finding: Mapping[str, Any] = field(default_factory=dict)
    facts: Sequence[Mapping[str, str]] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    also: Sequence[Mapping[str, Any]] = ()

    def material(self) -> Material:
        """The articles without their marks, and the finding."""
        texts, places = [], []
        for number, marked in enumerate(self.articles, start=1):
            text = Text(f"{number}.txt", marked.replace("⟦", "").replace("⟧", ""))
            texts.append(text)
            for count, match in enumerate(re.finditer(r"⟦([^⟧]*)⟧", marked)):
                start = match.start() - 2 * count
                places.append(Place(text, Span(start, start + len(match.group(1)))))
        bundle = Bundle(tuple(texts), tuple(fact_from_row({"verified": "yes", **row}) for row in self.facts))
        return Material(bundle, self._findings(places))

    def _findings(self, places: list[Place]) -> tuple[Finding, ...]:
        if not self.finding:
            return ()
        fields: dict[str, Any] = {"evidence": Evidence("text", "Compare the two places."), **self.finding}
        fields.setdefault("explanation", "The two places differ.")
        own = places.pop(fields.pop("mark", 0))
        if "repair" in fields:
            fields["repair"] = Repair(own.span, fields["repair"])
        note = fields["evidence"]
        further = [Finding(text=places[0].text, span=places[0].span, evidence=note, **more) for more in self.also]
        return (Finding(text=own.text, span=own.span, related=tuple(places), **fields), *further)
