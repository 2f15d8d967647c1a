"""`pybob-sdk`, a client that we did not write, asks the practice Bob for all that it can read."""

import asyncio
import os
from datetime import date

from pybob_sdk import Bob, BobAuthenticationError, BobNotFoundError, BobValidationError
from pybob_sdk.exceptions import BobForbiddenError

URL, ID, TOKEN = os.environ["BOB_URL"], os.environ["BOB_ID"], os.environ["BOB_TOKEN"]


def same_id(values):
    return [{"fieldPath": "root.id", "operator": "equals", "values": values}]


async def people(bob):
    profiles = await bob.people.get_public_profiles()
    assert len(profiles) > 20, len(profiles)
    assert all(one.id and one.display_name and "@" in one.email for one in profiles)
    ids = [one.id for one in profiles[:3]]
    fields = ["root.id", "root.firstName", "root.email", "work.title", "address.city"]
    found = (await bob.people.search(fields, same_id(ids))).employees
    assert [one["id"] for one in found] == ids
    assert all(one["firstName"] and one["work"]["title"] for one in found)
    by_email = [{"fieldPath": "root.email", "operator": "equals", "values": [profiles[1].email]}]
    found = (await bob.people.search(["root.id"], by_email, show_inactive=True)).employees
    assert [one["id"] for one in found] == [ids[1]]
    one = await bob.people.get(ids[0])
    assert one.id == ids[0], one
    return ids


async def tables(bob, employee):
    tables = bob.employee_tables
    work = await tables.get_work_history(employee)
    assert work and work[0].title and work[0].site_id and isinstance(work[0].effective_date, date)
    employment = await tables.get_employment_history(employee)
    assert employment and employment[0].contract and employment[0].weekly_hours
    lifecycle = await tables.get_lifecycle_history(employee)
    assert "Employed" in {row.status for row in lifecycle}
    salaries = await tables.get_salary_history(employee)
    assert salaries and salaries[0].pay_period and salaries[0].pay_frequency
    await tables.get_training_records(employee)


async def company(bob):
    fields = await bob.metadata.get_fields()
    assert len(fields) > 50 and {"root.id", "work.title"} <= {one.id for one in fields}
    assert all(one.name and one.category and one.type for one in fields)
    sites = await bob.metadata.get_list("site")
    assert sites.name == "site" and all(item.id and item.value for item in sites.items)
    await bob.reports.get_reports()


async def time_off(bob, employee):
    types = await bob.time_off.get_policy_types()
    assert "Holiday" in types, types
    assert (await bob.time_off.get_policy_type_details("Holiday")).name == "Holiday"
    await bob.time_off.get_balance(employee, policy_type="Holiday", target_date=date.today())
    changes = await bob.time_off.get_request_changes(since=f"{date.today()}T00:00:00Z")
    assert all(change.change_type for change in changes)
    for out in await bob.time_off.get_whos_out() + await bob.time_off.get_whos_out_today():
        assert out.employee_id and out.employee_display_name
        assert out.start_date <= date.today() <= out.end_date, out


async def refusals(bob, employee):
    async def refused(kind, call):
        try:
            await call
        except kind:
            return
        raise AssertionError(f"{kind.__name__} was expected")

    # Its searches always carry `filters`, be they empty: Bob takes none of those.
    await refused(BobValidationError, bob.people.search(["root.id"]))
    await refused(BobForbiddenError, bob.tasks.get_employee_tasks(employee))
    await refused(BobNotFoundError, bob.metadata.get_list("dragons"))
    async with Bob(ID, "another-token", base_url=URL) as stranger:
        await refused(BobAuthenticationError, stranger.metadata.get_fields())


async def main():
    async with Bob(ID, TOKEN, base_url=URL) as bob:
        ids = await people(bob)
        await tables(bob, ids[0])
        await company(bob)
        await time_off(bob, ids[0])
        assert len(await bob.docs.get_employee_documents(ids[0])) >= 1
        await refusals(bob, ids[0])


asyncio.run(main())
