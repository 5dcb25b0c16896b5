"""What a write keeps of its refusal is told again with its values."""

import pytest

from joptic_desktop.api.sentences import FILE_UNREADABLE, NO_LINE, NOT_AS_AGREED, SERVICE
from joptic_desktop.domain.sentences import Sentence
from joptic_desktop.services.kept_sentences import kept_sentence
from joptic_desktop.sync.settling import FAILS
from joptic_desktop.sync.uploading import PERHAPS, TOO_LARGE


@pytest.mark.parametrize(
    "sentence",
    [
        FAILS.format(5),
        TOO_LARGE.format("rx.pdf, photo.jpg", 4.2),
        PERHAPS.format("rx.pdf"),
        FILE_UNREADABLE.format("rx.pdf"),
        NO_LINE.format(SERVICE),
        NOT_AS_AGREED.format("id: Field required"),
    ],
)
def test_each_sentence_with_values_is_told_again(sentence: Sentence) -> None:
    kept = kept_sentence(str(sentence))
    assert isinstance(kept, Sentence)
    assert (kept, kept.template) == (sentence, sentence.template)
