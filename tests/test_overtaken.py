from bot.model import Message, Surface
from bot.overtaken import LARGEST, Overtaken


def message(id_: int = 5, revision: int = 0) -> Message:
    return Message(id_, 2, 7, 0.0, (Surface("content", "hello"),), guild_id=1, revision=revision)


def test_a_message_of_which_nothing_was_heard_stands_as_it_was_read() -> None:
    assert message() not in Overtaken()
    assert message(revision=9) not in Overtaken()


def test_a_deleted_message_does_not_stand_in_any_revision() -> None:
    overtaken = Overtaken()
    overtaken.gone([5, 6])
    overtaken.edited(5, 10)
    assert message() in overtaken
    assert message(revision=10) in overtaken
    assert message(7) not in overtaken


def test_an_edit_takes_the_place_of_what_stood_there_before() -> None:
    overtaken = Overtaken()
    overtaken.edited(5, 20)
    overtaken.edited(5, 10)  # told late
    assert message() in overtaken
    assert message(revision=10) in overtaken
    assert message(revision=20) not in overtaken


def test_what_is_remembered_is_bounded() -> None:
    overtaken = Overtaken()
    overtaken.gone(range(LARGEST + 1))
    assert message(0) not in overtaken
    assert message(1) in overtaken
