"""The privacy page of the demo tells of everything that the rooms keep about people."""

from config.demo.content.pages import privasi
from forums.people.personal_data import all_personal_data


def first_cells():
    """The first cell of each row of the table on the page."""
    (table,) = (value for kind, value in privasi.PAGE["body"] if kind == "table")
    return {row["cells"][0] for row in table["rows"]}


def test_every_kind_of_personal_data_is_in_the_table():
    named = [name for names in privasi.COVERED.values() for name in names]
    assert sorted(named) == [data.name for data in all_personal_data()]
    assert privasi.COVERED.keys() <= first_cells()
