"""What the detectors say of themselves."""

from lessons.analysis.detectors import DETECTORS
from lessons.explaining import pages_of


def test_every_detector_has_a_page_with_a_title_an_explanation_and_a_marked_example():
    pages = [page for skill in pages_of(DETECTORS) for page in skill.pages]
    assert {page.key for page in pages} == set(DETECTORS)
    for page in pages:
        assert page.title
        assert page.paragraphs
        assert any(is_marked for is_marked, _ in page.example)
