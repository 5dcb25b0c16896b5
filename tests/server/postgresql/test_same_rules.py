"""On PostgreSQL the rules hold that hold on SQLite: these are the very tests, on another database."""

from tests.server.test_access import test_a_customer_of_another_store_is_not_found
from tests.server.test_accounts import (
    test_a_refresh_token_works_once,
    test_my_stores_can_be_searched_and_paged,
    test_signing_in_opens_a_session_of_a_quarter_of_an_hour,
)
from tests.server.test_deletes import test_each_deletion_is_in_the_ledger_once
from tests.server.test_emails import (
    test_a_deleted_customer_frees_or_holds_it,
    test_an_update_may_keep_its_own_and_not_take_another,
    test_another_store_may_have_it_too,
    test_it_keeps_its_case_and_differs_by_it,
    test_two_tills_at_once_make_one,
    test_two_tills_at_once_may_make_two,
)
from tests.server.test_lists import (
    crowd,
    test_a_page_past_the_end_is_empty,
    test_a_row_has_the_documented_keys,
    test_equal_rows_stand_in_the_order_of_their_ids,
    test_every_row_is_on_one_page,
    test_is_active,
    test_search_looks_into_each_name_and_the_user_name_only,
    test_sorting,
)
from tests.server.test_six_calls import (
    test_a_deleted_customer_is_in_no_answer,
    test_bulk_delete_counts_each_customer_once_and_skips_the_rest,
    test_create_answers_201_with_the_customer_and_its_local_data,
)
from tests.server.test_updates import (
    test_a_new_name_is_found_by_and_sorted_by,
    test_how_a_partial_prescription_is_merged,
    test_powers_are_stored_as_they_came,
    test_stamps_of_a_store_never_repeat,
)
from tests.server.test_uploads import (
    test_a_later_file_under_a_used_name_adds_or_replaces,
    test_refused_writes_leave_no_bytes,
    test_several_files_under_several_names_arrive_byte_for_byte,
)

__all__ = [
    "crowd",
    "test_a_customer_of_another_store_is_not_found",
    "test_a_deleted_customer_frees_or_holds_it",
    "test_a_deleted_customer_is_in_no_answer",
    "test_a_later_file_under_a_used_name_adds_or_replaces",
    "test_a_new_name_is_found_by_and_sorted_by",
    "test_a_page_past_the_end_is_empty",
    "test_a_refresh_token_works_once",
    "test_a_row_has_the_documented_keys",
    "test_an_update_may_keep_its_own_and_not_take_another",
    "test_another_store_may_have_it_too",
    "test_bulk_delete_counts_each_customer_once_and_skips_the_rest",
    "test_create_answers_201_with_the_customer_and_its_local_data",
    "test_each_deletion_is_in_the_ledger_once",
    "test_equal_rows_stand_in_the_order_of_their_ids",
    "test_every_row_is_on_one_page",
    "test_how_a_partial_prescription_is_merged",
    "test_is_active",
    "test_it_keeps_its_case_and_differs_by_it",
    "test_my_stores_can_be_searched_and_paged",
    "test_powers_are_stored_as_they_came",
    "test_refused_writes_leave_no_bytes",
    "test_search_looks_into_each_name_and_the_user_name_only",
    "test_several_files_under_several_names_arrive_byte_for_byte",
    "test_signing_in_opens_a_session_of_a_quarter_of_an_hour",
    "test_sorting",
    "test_stamps_of_a_store_never_repeat",
    "test_two_tills_at_once_make_one",
    "test_two_tills_at_once_may_make_two",
]
