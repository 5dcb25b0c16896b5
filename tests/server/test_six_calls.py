"""The six calls do what the contract says, one after the other."""

from __future__ import annotations

from tests.server.till import LAYLA, Till


def test_create_answers_201_with_the_customer_and_its_local_data(till: Till) -> None:
    answer = till.create(opticData={"distanceVision": {"rightEye": {"sph": "-1.25"}}})
    body = answer.json()
    assert answer.status_code == 201
    assert list(body) == ["customer", "localData"]
    assert list(body["customer"]) == ["id", "isActive", "createdAt", "updatedAt", "deletedAt"]
    assert body["customer"]["isActive"] is True
    assert body["customer"]["deletedAt"] is None
    assert body["localData"] == {"id": body["localData"]["id"], **LAYLA, "customerId": body["customer"]["id"]}


def test_a_deleted_customer_is_in_no_answer(till: Till) -> None:
    customer = till.add()
    answer = till.call("DELETE", f"/customer/{customer}")
    assert answer.status_code == 200
    assert answer.json() == {"message": "Customer successfully deleted", "customerId": customer}
    assert till.page()["data"] == []
    for method in ("GET", "DELETE"):
        again = till.call(method, f"/customer/{customer}")
        assert again.status_code == 404
        assert again.json() == {"statusCode": 404, "message": "Customer not found or does not belong to this store"}


def test_bulk_delete_counts_each_customer_once_and_skips_the_rest(till: Till) -> None:
    first, second = till.add(), till.add(email="b@example.com")
    till.call("DELETE", f"/customer/{second}")
    answer = till.call("DELETE", "/customer/bulk", json={"ids": [first, first, second, "nobody"]})
    assert answer.json() == {"message": "Successfully deleted 1 customer(s)", "deletedCount": 1}
    again = till.call("DELETE", "/customer/bulk", json={"ids": [first]})
    assert again.status_code == 404
    assert again.json() == {"statusCode": 404, "message": "No valid customers found to delete"}
