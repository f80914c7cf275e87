"""What is said when something cannot be done now."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818 (it is an answer to a person, no error of the program)
    """Nothing was stored. `sentence` says why, to a student; `status` is the HTTP status that fits."""

    def __init__(self, sentence: str, *, status: int = 409) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


class Complaint(Exception):  # noqa: N818
    """An answer that cannot be taken as it is. The previous one stays; `sentence` is shown beside the answer."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
