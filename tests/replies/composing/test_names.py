import pytest

from replies.composing.names import given_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dana Whitfield", "Dana"),
        ("Cher", "Cher"),
        ("Siobhán O’Neill", "Siobhán"),
        ("D’Arcy Jones", "D’Arcy"),
        ("Jean-Luc Dubois", "Jean-Luc"),
        ("Ludwig van Beethoven", "Ludwig"),
        ("María de la Cruz", "María"),
        ("van Dijk", "van Dijk"),
        ("de la Cruz María", "de la Cruz María"),
        ("Whitfield, Dana", "Dana"),
        ("Dana Whitfield, PhD", "Dana"),
        ("Dr. Dana Whitfield", "Dana"),
        ("Dr. Whitfield", "Dr. Whitfield"),
        ("Prof. Dr. Lena von Stein", "Lena"),
        ("Frau Müller", "Frau Müller"),
        ("Ms Okafor", "Ms Okafor"),
        ("J. Ruiz", "J. Ruiz"),
        ("J Ruiz", "J Ruiz"),
        ("Abdul Rahman", "Abdul Rahman"),
        ("HR Team", "HR Team"),
        ("Talent Acquisition", "Talent Acquisition"),
        ("王小明", "王小明"),
        ("김 민준", "김 민준"),
        ("محمد بن سلمان", "محمد بن سلمان"),
        ("Иванов Иван", "Иванов Иван"),
        ("", ""),
        (",", ","),
        ("{} {}", "{} {}"),
    ],
)
def test_people_are_called_by_their_first_name_only_where_that_is_sure(name, called):
    assert given_name(name) == called
