"""HiBob's own `hibob-public-mcp` asks the practice Bob, as an assistant would have it do."""

import asyncio
import base64
import json
import logging
import os

import requests
from fastmcp import Client
from hibob_public_mcp import mcp_server

URL, ID, TOKEN = os.environ["BOB_URL"], os.environ["BOB_ID"], os.environ["BOB_TOKEN"]
REAL = "https://api.hibob.com/v1/"

send = requests.adapters.HTTPAdapter.send


def send_here(adapter, request, **kwargs):
    """Its address is written into it: the call is led here, and no other call leaves."""
    assert request.url.startswith(REAL), request.url
    request.url = f"{URL}/{request.url.removeprefix(REAL)}"
    return send(adapter, request, **kwargs)


requests.adapters.HTTPAdapter.send = send_here
os.environ["HIBOB_API_TOKEN"] = base64.b64encode(f"{ID}:{TOKEN}".encode()).decode()


async def main():
    async with Client(mcp_server.mcp) as client:

        async def call(tool, **arguments):
            answer = await client.call_tool(tool, arguments, raise_on_error=False)
            text = "".join(part.text for part in answer.content)
            return answer.is_error, text

        failed, everybody = await call("hibob_people_search", fields=["root.id", "root.firstName"])
        employees = json.loads(everybody)["employees"]
        assert not failed and len(employees) > 20 and all(one["id"] for one in employees)
        ids = [one["id"] for one in employees[:2]]
        only = [{"fieldPath": "root.id", "operator": "equals", "values": ids}]
        failed, some = await call("hibob_people_search", fields=["work.title"], filters=only)
        employees = json.loads(some)["employees"]
        assert not failed and len(employees) == 2 and all(one["work"]["title"] for one in employees)
        failed, types = await call("hibob_get_timeoff_policy_types")
        assert not failed and "Holiday" in json.loads(types)["policyTypes"]
        failed, refused = await call("hibob_get_employee_tasks", employee_id=ids[0])
        assert failed and "403" in refused, refused


# It declares to give back an object here, and today's FastMCP holds it to that; Bob gives a list.
tool = mcp_server.hibob_get_employee_fields
fields = getattr(tool, "fn", tool)()
assert len(fields) > 50 and all(field["id"] and field["categoryDisplayName"] for field in fields)
# What it logs of a refusal is part of the test.
logging.disable()
asyncio.run(main())
