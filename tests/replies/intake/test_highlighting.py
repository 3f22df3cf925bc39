from hypothesis import given
from hypothesis import strategies as st

from replies.highlighting import mark_found
from replies.reading.rejection_mail import RejectionRead

SPANS = st.dictionaries(
    st.sampled_from(["employer", "position", "contact", "reason"]),
    st.tuples(st.integers(-5, 80), st.integers(-5, 80), st.sampled_from(["body", "subject"])),
)


@given(words=st.text(max_size=60), value=st.text(max_size=10), spans=SPANS)
def test_the_pieces_are_the_mail_whatever_was_read(words, value, spans):
    read = RejectionRead(True, 0.9, employer=value, position=value, contact=value, reason=value, spans=spans)
    assert "".join(piece.text for piece in mark_found(words, read)) == words


def test_what_stands_in_the_subject_is_not_marked_in_the_body():
    read = RejectionRead(True, 0.9, employer="Kestrel", spans={"employer": (0, 7, "subject")})
    assert [str(piece.what) for piece in mark_found("Kestrel says no.", read)] == [""]


def test_what_moved_is_looked_for():
    read = RejectionRead(True, 0.9, employer="Kestrel", spans={"employer": (2, 9, "body")})
    assert [(piece.text, str(piece.what)) for piece in mark_found("Dear all, Kestrel says no.", read)] == [
        ("Dear all, ", ""),
        ("Kestrel", "employer"),
        (" says no.", ""),
    ]
