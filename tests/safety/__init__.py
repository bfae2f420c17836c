"""The checks that must hold for the book, the papers and the people in it, and the test that keeps each one.

G01 the pragmas of every connection
    db/test_book.py::test_every_connection_is_durable_and_keeps_foreign_keys
    db/test_book.py::test_the_driver_brings_a_sqlite_without_the_wal_reset_bug
G02 kill -9 loses nothing acknowledged and leaves nothing half done
    safety/test_kill_while_taking.py::test_nothing_acknowledged_is_lost_and_nothing_is_half_there_after_kills
    safety/test_kill_in_a_hurry.py::test_two_hundred_kills_of_the_window_lose_nothing_saved_and_two_seconds_of_typing_at_most
G03 the same request twice is one case
    desk/cases/test_taking.py::test_the_same_request_twice_is_one_case
    safety/test_kill_while_taking.py::test_a_command_killed_midway_and_sent_again_is_one_case
G04 500 power cuts
    safety/test_power_cut.py::test_after_five_hundred_power_cuts_every_acknowledged_case_is_there
G05 nothing waits to be written behind an answer
    safety/test_kill_while_taking.py::test_what_an_act_answered_can_be_read_by_another_program_at_once
G06 an act that reads first waits for another writer
    desk/test_office.py::test_an_act_that_reads_first_does_not_trip_over_another_writer
    safety/test_failed_save.py::test_a_book_held_by_another_program_for_a_moment_is_waited_for
G07 a migration is whole or not at all, and a backup is made before it
    db/test_migrations.py::test_a_migration_that_fails_midway_leaves_the_populated_book_as_it_was
    db/test_migrations.py::test_a_damaged_book_is_not_upgraded_and_no_copy_of_it_passes_for_one
G08 every older book comes up to date; no version has been released yet, so it is every revision
    db/test_migrations.py::test_a_book_of_every_earlier_revision_is_brought_up_step_by_step_and_keeps_its_rows
G09 a newer book is refused and not touched
    safety/test_bad_books.py::test_every_command_says_one_sentence_and_leaves_the_file_alone
G10 a failed save keeps the form
    safety/test_failed_save.py::test_when_the_book_refuses_a_row_nothing_typed_is_lost_and_f9_works_again
    safety/test_out_of_reach.py::test_the_sentence_is_said_the_words_stay_and_the_next_save_works
G11 a half-typed complaint is offered again
    safety/test_kill_while_typing.py::test_a_half_typed_complaint_is_offered_again_after_a_kill
G12 the disk is full at a commit
    safety/test_full_disk.py::test_a_disk_that_fills_up_under_the_book_loses_nothing_and_works_again_once_there_is_room
G13 the disk is full at a paper
    safety/test_full_disk.py::test_an_export_that_does_not_fit_leaves_the_old_paper
    safety/test_full_disk.py::test_on_a_disk_that_is_really_full_the_old_paper_stays
G14 the disk is full at a backup
    desk/backups/test_full_disk.py::test_a_backup_that_does_not_fit_is_refused_and_leaves_nothing
G15 a backup while others write
    desk/backups/test_making.py::test_while_cases_are_taken_what_was_acknowledged_before_is_in_it
    desk/backups/test_making.py::test_a_book_of_80_megabytes_is_backed_up_within_five_seconds_while_cases_are_taken
G16 every backup is verified by its manifest
    desk/backups/test_making.py::test_a_backup_holds_the_book_its_photos_and_a_manifest_that_is_true
G17 backups are thinned out, the last good one never
    desk/backups/test_keeping.py::test_over_400_days_there_are_always_days_weeks_and_months
G18 a restore brings back what was backed up and keeps what it replaced
    desk/backups/test_restoring.py::test_what_was_backed_up_is_there_again_with_its_photos_and_what_was_replaced_is_kept
G19 a restore is asked for and written down; there is nothing yet that it would have to pause
    ui/backups/test_bringing_back.py::test_from_the_settings_it_says_first_what_would_be_missing
G20 a damaged book is not written, and the newest good backup is offered
    desk/backups/test_soundness.py::test_a_zeroed_page_in_the_middle_is_found_and_the_newest_backup_is_offered
G21 the check at the start takes a second, the whole one is weekly
    desk/backups/test_soundness.py::test_a_book_of_80_megabytes_is_looked_at_within_a_second
    desk/backups/test_soundness.py::test_the_whole_check_is_due_once_a_week_and_leaves_nothing_behind
G22 a lost book is never replaced by a new one unasked
    safety/test_bad_books.py::test_every_command_says_one_sentence_and_leaves_the_file_alone
    safety/test_out_of_reach.py::test_a_book_gone_and_back_is_opened_anew_and_never_made
G23 a book that may not be written
    safety/test_bad_books.py::test_a_book_that_may_not_be_written_is_refused_in_a_sentence
G24 a second start, a killed one, and the lock of another computer
    safety/test_one_window.py::test_a_second_start_and_a_call_go_to_the_window_that_is_open
    ui/frame/test_folder_lock.py::test_the_lock_of_a_killed_process_is_recovered
    ui/frame/test_folder_lock.py::test_a_lock_of_another_computer_can_be_taken_over
G25 two people change one record
    safety/test_two_editors.py::test_what_somebody_else_changed_since_the_form_opened_is_not_overwritten
    safety/test_two_editors.py::test_the_second_is_told_keeps_what_was_typed_and_sees_both_on_the_next_look
G26 no number is given twice
    safety/test_numbers.py::test_two_programs_give_five_hundred_numbers_each_without_one_twice_or_a_gap
    safety/test_numbers.py::test_the_number_of_a_void_case_is_never_given_again
G27 shares and folders that a service copies
    db/test_networks.py::test_a_book_on_a_share_is_neither_opened_nor_made
    db/test_networks.py::test_folders_that_a_service_copies_are_known_by_their_names
G28 a moment is one moment in every zone, a month is the office's own
    safety/test_zones.py::test_a_book_written_in_one_zone_reads_the_same_in_another
G29 the PC's clock goes back, and the PC sleeps
    desk/rules/test_clock.py::test_forty_days_back_change_neither_numbers_nor_order_nor_limits
    safety/test_out_of_reach.py::test_after_a_long_sleep_of_the_pc_the_words_are_there_and_are_saved_with_the_day_of_waking
G30 days of 23 and 25 hours
    desk/rules/test_calendar.py::test_when_a_limit_runs_out
    safety/test_zones.py::test_on_a_day_of_25_hours_every_case_counts_once_and_24_hours_are_24
G31 hostile words on paper are words
    safety/test_hostile_paper.py::test_every_letter_shows_the_words_as_they_were_typed
G32 ReportLab is new enough and asks no network
    safety/test_never_used.py::test_reportlab_is_a_new_one_and_asks_no_network_for_anything
G33 no character is left out of a paper
    safety/test_hostile_paper.py::test_every_slip_shows_the_words_as_they_were_typed
G34 very long words
    safety/test_megabyte.py::test_long_words_are_saved_in_a_second_and_drawn_in_ten_while_the_screen_answers
G35 odd characters
    safety/test_hostile_words.py::test_every_text_is_kept_as_it_was_typed_but_for_what_nobody_can_see
G36 whatever is typed into a search
    safety/test_hostile_words.py::test_no_search_box_ever_fails
    safety/test_hostile_words.py::test_what_receptionists_type_finds_its_row
G37 no sign is a wildcard
    safety/test_hostile_words.py::test_a_sign_with_a_meaning_for_the_book_means_only_itself
G38 exports hold text and no formulas
    desk/exports/test_workbook.py::test_nothing_in_a_workbook_is_a_formula_or_a_link
    desk/exports/test_workbook.py::test_a_cell_too_long_for_a_spreadsheet_is_cut_and_counted
G39 spreadsheets made to break their reader
    safety/test_import_bombs.py::test_a_bomb_is_refused_within_ten_seconds_and_half_a_gigabyte
    desk/imports/test_reading_tables.py::test_one_cell_in_the_farthest_corner_ends_as_a_refusal
G40 an import is whole, can be stopped, and lists what it left out
    desk/imports/test_storing_owners.py::test_every_row_is_imported_or_listed_with_its_number_and_reason
    desk/imports/test_storing_owners.py::test_stopping_in_the_middle_keeps_nothing
G41 pictures
    safety/test_hostile_files.py::test_the_largest_picture_that_is_read_stays_within_time_and_memory
    desk/attachments/test_keeping_files.py::test_a_photo_is_turned_upright_made_smaller_and_loses_where_it_was_taken
G42 the names of files
    safety/test_hostile_files.py::test_a_files_name_is_words_and_never_a_place
    safety/test_hostile_files.py::test_the_store_answers_only_for_what_is_in_it_whatever_the_book_says
G43 hostile words on the screen are words
    safety/test_hostile_screens.py::test_every_page_shows_hostile_data_as_letters
    safety/test_never_used.py::test_no_file_uses_it
G44 no link is opened; there are none in the book, so there is nothing to ask about
    safety/test_settings_file.py::test_only_files_of_the_desk_are_handed_to_the_system_to_be_opened
    safety/test_hostile_files.py::test_no_link_and_nothing_that_somebody_brought_is_handed_to_another_program
G45 nothing that is read is run
    safety/test_never_used.py::test_no_file_uses_it
    safety/test_settings_file.py::test_a_broken_file_means_the_defaults_and_is_written_anew
G46 who may do what
    desk/test_rights.py::test_every_call_is_denied_to_who_may_not_before_it_reads_or_writes_and_the_diary_keeps_it
G47 wrong secrets
    desk/signin/test_signing_in.py::test_the_delay_survives_a_restart_and_holds_up_nobody_else
    desk/signin/test_signing_in.py::test_who_left_or_never_was_is_told_the_same_after_the_same_work
G48 the screen locks and gives everything back
    ui/signin/test_locking.py::test_everything_goes_out_of_sight_at_once_and_comes_back_as_it_was
G49 the diary is a chain
    desk/diary/test_checking.py::test_a_line_that_was_changed_by_sql_is_named
G50 stars, and no personal data in logs
    desk/diagnostics/test_nothing_typed.py::test_no_word_of_the_book_the_folder_or_the_log_goes_into_the_file
G51 a person is made nameless
    safety/test_forgotten.py::test_nothing_of_a_person_made_nameless_is_left_in_any_byte
G52 only backups are sealed, where the office wants it: the book itself is as safe as the disk it lies on
    desk/backups/test_sealing.py::test_nothing_of_the_book_can_be_read_in_it_or_beside_it
G56 thirty days at one window
    safety/test_soak.py::test_thirty_days_of_eight_hours_leave_nothing_behind

G53, G54 and G55 are of several desks on one server, which there are not. Those that take minutes are marked long:
python -m pytest -m long tests/safety
"""
