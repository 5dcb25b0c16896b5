from hypothesis import given
from hypothesis import strategies as st

from joptic_desktop.ui.prescription.steps import Steps


@given(st.lists(st.integers(0, 3), max_size=30))
def test_undoing_everything_comes_back_to_the_start_and_redoing_to_the_end(values: list[int]) -> None:
    steps = Steps(-1)
    for value in values:
        steps.take(value)
    end = steps.now
    for _ in values:
        steps.undo()
    assert steps.now == -1
    for _ in values:
        steps.redo()
    assert steps.now == end


def test_a_new_step_forgets_what_was_taken_back() -> None:
    steps = Steps("a")
    steps.take("b")
    steps.undo()
    steps.take("c")
    steps.redo()
    assert steps.now == "c"


def test_the_last_200_steps_are_kept() -> None:
    steps = Steps(0)
    for value in range(1, 300):
        steps.take(value)
    for _ in range(300):
        steps.undo()
    assert steps.now == 99
