"""What makes the fonts smaller (B8) leaves their outlines what they were: tried on small ones."""

from resources.fonts.making.outlines import corners, simplified, snapped

SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100)]


def test_points_on_the_way_go_and_corners_stay_wherever_the_outline_begins() -> None:
    rough = [(0, 0), (50, 3), (100, 0), (100, 100), (47, 98), (0, 100)]
    for begin in range(len(rough)):
        turned = [*rough[begin:], *rough[:begin]]
        assert simplified(turned, 4) == [point for point in turned if point in SQUARE]
        assert simplified(turned, 1) == turned
    assert simplified([(0, 0), (50, 50), (100, 0), (50, 1)], 4) == [(0, 0), (50, 50), (100, 0)]


def test_strokes_of_one_width_stay_of_one_width_on_a_coarser_grid() -> None:
    for left in range(40):
        stroke = snapped([(left, 0), (left, 600), (left + 33, 600), (left + 33, 0)], 4)
        assert stroke[2][0] - stroke[1][0] == 8
        assert all(
            abs(x * 4 - true) <= 4 for (x, _), true in zip(stroke, (left, left, left + 33, left + 33), strict=True)
        )


def test_no_point_goes_astray_however_many_short_steps_lead_to_it() -> None:
    stairs = [(7 * step, 5 * step) for step in range(60)]
    for (x, y), (on_x, on_y) in zip(stairs, snapped(stairs, 5.12), strict=True):
        assert abs(on_x - x / 5.12) <= 1
        assert abs(on_y - y / 5.12) <= 1


def test_the_last_line_back_to_the_beginning_stays_level_or_upright() -> None:
    begin, *_, last = snapped([(3, 2), (60, 13), (101, 2), (101, 55), (3, 57)], 4)
    assert begin[0] == last[0]
    begin, *_, last = snapped([(3, 2), (3, 57), (60, 57), (110, 2)], 4)
    assert begin[1] == last[1]


def test_what_the_grid_made_one_point_or_one_line_is_written_once() -> None:
    assert corners([(0, 0), (0, 0), (5, 0), (9, 0), (9, 9), (9, 9), (0, 9), (0, 4)]) == [(0, 0), (9, 0), (9, 9), (0, 9)]
    assert corners([(0, 0), (9, 0)]) == []
    assert corners([(3, 3), (3, 3)]) == []
