"""Values of the shop, made by hypothesis: what the contract can carry, in many scripts."""

from datetime import date

from hypothesis import strategies as st

from joptic_desktop.domain.changes import AddressChange, CustomerChange, EyeChange, PersonalChange
from joptic_desktop.domain.customers import Address, Customer, CustomerSummary, Group, PersonalData, Sex, Status
from joptic_desktop.domain.prescription import Distance, Eye, Prescription, Side

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
birth_dates = st.dates(date(1900, 1, 1), date(2026, 12, 31))
service_ids = st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True).filter(lambda text: text.lower() != "bulk")
own_ids = st.none() | words
stamps = st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='milliseconds')}Z")
powers = st.none() | texts | st.sampled_from(["-1.25", "0", "0.00", "", "+0.50", "-1,25", "Plan"])
eyes = st.builds(Eye, powers, powers, powers)
genders = st.sampled_from([Sex.MALE, Sex.FEMALE])

personal_data = st.builds(
    PersonalData, texts, texts, texts, texts, st.none() | birth_dates, st.sampled_from(Sex), own_ids
)
addresses = st.builds(Address, texts, texts, texts, texts, own_ids)
eye_places = st.tuples(st.sampled_from(Distance), st.sampled_from(Side))


@st.composite
def prescriptions(draw: st.DrawFn) -> Prescription:
    """A prescription with any of its six eyes."""
    prescription = Prescription(id=draw(own_ids))
    for (distance, side), eye in draw(st.dictionaries(eye_places, eyes)).items():
        prescription = prescription.with_eye(distance, side, eye)
    return prescription


customers = st.builds(
    Customer,
    service_ids,
    is_active=st.booleans(),
    created_at=stamps,
    updated_at=stamps,
    deleted_at=st.none() | stamps,
    personal=st.none() | personal_data,
    address=st.none() | addresses,
    prescription=st.none() | prescriptions(),
)
summaries = st.builds(
    CustomerSummary,
    service_ids,
    texts,
    texts,
    st.lists(st.builds(Group, words, texts), max_size=2).map(tuple),
    st.booleans(),
    st.sampled_from(Status),
    stamps,
    stamps,
)

personal_changes = st.builds(
    PersonalChange,
    first_name=st.none() | words,
    last_name=st.none() | words,
    email=st.none() | words,
    phone_number=st.none() | words,
    date_of_birth=st.none() | birth_dates,
    sex=st.none() | genders,
)
complete_personal = st.builds(PersonalChange, words, words, words, words, birth_dates, genders)
address_changes = st.builds(AddressChange, *[st.none() | texts] * 4)
eye_changes = st.dictionaries(eye_places, eyes).map(
    lambda found: tuple(EyeChange(d, s, found[d, s]) for d in Distance for s in Side if (d, s) in found)
)
changes = st.builds(CustomerChange, personal_changes, address_changes, eye_changes)
